import { unless } from '#domain/lifecycle/move.ts';
import type { Lack, Move } from '#domain/lifecycle/move.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { lastDayOf } from './contract-dates.ts';
import type { Contract, ContractStatus } from './contract.ts';

/** What a contract's step can lack. */
export const contractLacks = ['included-hours', 'fee', 'start-reached', 'signed-file'] as const;
export type ContractLack = (typeof contractLacks)[number];

/** The parts of a contract's screen, by the id under which a lack leads there. */
export const contractSections = {
  terms: 'contract-terms',
  price: 'contract-price',
  fees: 'contract-fees',
  files: 'contract-files',
} as const;
const at = contractSections;

export type ContractMove = Move<ContractStatus, ContractLack>;

/** What the guards need to know from elsewhere. */
export type ContractFacts = {
  /** How many files are attached: the signed paper is one. */
  readonly files: number;
  readonly today: PlainDate;
};

const isPriced = ({ pricing, included, fees }: Contract): readonly Lack<ContractLack>[] => [
  ...unless(pricing !== 'included' || included !== null, 'included-hours', at.price),
  ...unless(pricing !== 'fixed' || fees.length > 0, 'fee', at.fees),
];

const cancel: ContractMove = { to: 'cancelled', needsReason: true, lacks: [] };

/**
 * The steps that a contract may take (itsm.md §2.10). An agreement by word of mouth binds too, so a written reason may stand
 * in for the signed paper; nothing stands in for the day from which it was agreed to count.
 */
export const contractMoves = (
  contract: Contract,
  { files, today }: ContractFacts,
): readonly ContractMove[] => {
  const last = lastDayOf(contract.term);
  const isOver = last !== null && last < today;
  switch (contract.status) {
    case 'draft':
      return [{ to: 'sent', needsReason: false, lacks: isPriced(contract) }, cancel];
    case 'sent':
      return [
        {
          to: 'active',
          needsReason: false,
          lacks: [
            ...isPriced(contract),
            ...unless(contract.term.start <= today, 'start-reached', at.terms),
            ...unless(files > 0, 'signed-file', at.files, { mayOverride: true }),
          ],
        },
        { to: 'draft', needsReason: true, lacks: [] },
        cancel,
      ];
    case 'active':
      return isOver ? [] : [{ to: 'terminated', needsReason: false, lacks: [] }];
    case 'terminated':
      // Notice that was taken back in time.
      return isOver ? [] : [{ to: 'active', needsReason: true, lacks: [] }];
    case 'cancelled':
      return [{ to: 'draft', needsReason: false, lacks: [] }];
  }
};

/** Whether the parties may sign for longer: only where that was agreed to be how it goes on, and nobody gave notice. */
export const mayRenew = ({ status, term }: Pick<Contract, 'status' | 'term'>): boolean =>
  status === 'active' && term.renewal === 'express';

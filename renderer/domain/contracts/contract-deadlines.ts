import type { PlainDate } from '#domain/time/plain-date.ts';
import { contractDates } from './contract-dates.ts';
import type { Contract } from './contract.ts';
import { nextStepOn } from './indexation.ts';

/** What comes of a contract on a day: the last one of notice, its end, the start of its next term, a yearly step. */
export type ContractDeadline = {
  readonly kind: 'notice' | 'end' | 'renews' | 'indexation' | 'start';
  readonly on: PlainDate;
};

const ofTerm = (contract: Contract, today: PlainDate): readonly ContractDeadline[] => {
  const { term, status } = contract;
  const { noticeBy, currentEnd } = contractDates(term, today);
  if (status === 'terminated') return [{ kind: 'end', on: currentEnd }];
  if (term.renewal === 'tacit')
    return [
      { kind: 'notice', on: noticeBy },
      { kind: 'renews', on: currentEnd },
    ];
  const end: ContractDeadline = { kind: 'end', on: currentEnd };
  return term.renewal === 'never' ? [end] : [{ kind: 'notice', on: noticeBy }, end];
};

/** What comes of a contract from one day to another, both included, in order. */
export const contractDeadlines = (
  contract: Contract,
  from: PlainDate,
  to: PlainDate,
): readonly ContractDeadline[] => {
  const { status, term } = contract;
  const isBinding = status === 'active' || status === 'terminated';
  const step = nextStepOn(contract);
  const all: readonly ContractDeadline[] = isBinding
    ? [
        ...ofTerm(contract, from),
        ...(step === null || status === 'terminated'
          ? []
          : [{ kind: 'indexation', on: step } as const]),
      ]
    : status === 'sent'
      ? [{ kind: 'start', on: term.start }]
      : [];
  return all
    .filter(({ on }) => from <= on && on <= to)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
};

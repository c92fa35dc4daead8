import { allocate } from '#domain/contracts/allocate.ts';
import type { Allocation } from '#domain/contracts/allocate.ts';
import { billedParts } from '#domain/contracts/billed-parts.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { periodOf } from '#domain/contracts/coverage-changes.ts';
import { hourTerms } from '#domain/contracts/draws-on.ts';
import { ledgerInput } from '#domain/contracts/ledger-input.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import type { BilledPart } from '#domain/invoices/group-entries.ts';
import { asRecord } from './as-record.ts';
import type { FirmPlan } from './firm-plan.ts';
import type { RowOf } from './row-of.ts';
import { sampleToday } from './sample-date.ts';

/** How an hour comes onto an invoice by its contract. */
export type Cover = (entry: TimeEntry) => readonly BilledPart[];

export const allocationOf = (
  contract: Contract,
  entries: readonly RowOf<'timeEntries'>[],
): Allocation | null => {
  const { id, term, included } = contract;
  if (included === null) return null;
  const hours = entries
    .filter(({ fields }) => fields.contractId === id && hourTerms(contract, fields) === 'included')
    .map((row) => ({ ...row.fields, id: row.id, settled: null }));
  return allocate(
    ledgerInput({
      contract: { id, term, included },
      policy: wholeMinutes,
      hours,
      stored: [],
      today: sampleToday,
    }),
  );
};

/** The house's own reckoning of every contract's included hours, once over all hours there are. */
export const coverOf = (plan: FirmPlan, entries: readonly RowOf<'timeEntries'>[]): Cover => {
  const contracts = new Map(
    plan.contracts.map((row) => {
      const contract: Contract = asRecord(row);
      return [row.id as string, { contract, allocation: allocationOf(contract, entries) }] as const;
    }),
  );
  return (entry) => {
    const { contract, allocation } = contracts.get(entry.contractId ?? '') ?? {
      contract: null,
      allocation: null,
    };
    return billedParts(entry, {
      contract,
      policy: wholeMinutes,
      parts: allocation?.parts.get(entry.id) ?? null,
      period: allocation === null ? null : (periodOf(allocation, entry.workDate)?.from ?? null),
    });
  };
};

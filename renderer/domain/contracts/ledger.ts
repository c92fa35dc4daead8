import type { ContractId, Envelope, LedgerRowId, TimeEntryId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Period } from '#domain/invoices/invoice.ts';

/**
 * What moves the balance of included hours (R21): a grant, use, overage (used beyond the balance, to be billed), what rolled
 * over or expired at a period's end, and what a person adjusted with a reason.
 */
export const ledgerKinds = ['grant', 'use', 'overage', 'rollover', 'expire', 'adjust'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/**
 * A row of a contract's ledger; rows are only ever added. Adjustments are written by hand at any time. All others are
 * reckoned from terms and hours while their period is open, and written once, unchangeably, when it is closed (R22).
 */
export type LedgerRow = Envelope<LedgerRowId> & {
  readonly contractId: ContractId;
  readonly period: Period;
  readonly kind: LedgerKind;
  /** The work date of use; the first or last day of the period for what has no day of its own. */
  readonly date: PlainDate;
  /** Added to the balance; negative where it is taken. Overage is positive and moves no balance. */
  readonly minutes: number;
  readonly timeEntryId: TimeEntryId | null;
  /** The first day of the period whose grant this draws on. */
  readonly grantedFrom: PlainDate | null;
  readonly reason: string;
};

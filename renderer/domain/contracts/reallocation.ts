import type { ContractId, Envelope, ReallocationId, TimeEntryId } from '#domain/record.ts';
import type { CoverageChange } from './coverage-changes.ts';

/**
 * That hours of a contract came to be covered otherwise because others were written, changed or removed before them, or the
 * balance was adjusted (R22): which, from what to what. Written with what caused it, taken back with it.
 */
export type Reallocation = Envelope<ReallocationId> & {
  readonly contractId: ContractId;
  /** The hours that were touched; empty where the balance was adjusted. */
  readonly causes: readonly TimeEntryId[];
  readonly changes: readonly CoverageChange[];
};

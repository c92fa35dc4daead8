import type { Envelope, PeriodLockId } from '#domain/record.ts';

/**
 * A month whose hours and expenses are closed, or were: its id is the month, `2026-11`. Opening it again is a logged act
 * with a reason (R26); each is also a status event.
 */
export type PeriodLock = Envelope<PeriodLockId> & {
  readonly isLocked: boolean;
  /** Why it was opened again; empty while it is locked. */
  readonly reason: string;
};

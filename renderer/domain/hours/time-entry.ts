import type { Activity } from './activity.ts';
import type { HourlyRate } from '#domain/money/money.ts';
import type {
  ClientId,
  Envelope,
  InvoiceId,
  PersonId,
  SystemId,
  TaskId,
  TimeEntryId,
  TimerId,
} from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Where a rate came from, most specific first (R18). */
export type RateSource = 'entry' | 'client' | 'activity' | 'person' | 'firm';

/** The rate that won, stored with its reason so that "why this price?" has an answer (R18, R19). */
export type EntryRate = { readonly amount: HourlyRate; readonly source: RateSource };

/**
 * open: billable and on no invoice. drafted: on a draft, and free again when the draft goes. invoiced: on an issued
 * invoice, and frozen. none: not billable.
 */
export type BillingState = 'open' | 'drafted' | 'invoiced' | 'none';

/** Work done. `start` and `end` are absent when only a length was written. `seconds` is raw, never rounded (R8). */
export type TimeEntry = Envelope<TimeEntryId> & {
  readonly personId: PersonId;
  readonly clientId: ClientId;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
  readonly activity: Activity;
  /** The local date of the start (R11). */
  readonly workDate: PlainDate;
  readonly zone: TimeZone;
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly breakSeconds: Seconds;
  readonly seconds: Seconds;
  readonly rate: EntryRate;
  readonly billing: BillingState;
  readonly invoiceId: InvoiceId | null;
  readonly note: string;
  /** Entries split from one (R12) share it. */
  readonly groupId: string | null;
};

/** A running clock: only its start is stored, so no crash can lose it (R14). One a person (R15): its id is the person's. */
export type Timer = Envelope<TimerId> & {
  readonly personId: PersonId;
  readonly startedAt: Instant;
  readonly zone: TimeZone;
  readonly clientId: ClientId | null;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
  readonly activity: Activity;
  readonly note: string;
};

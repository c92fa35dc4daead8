import type { Activity } from './activity.ts';
import type { BasisPoints, HourlyRate } from '#domain/money/money.ts';
import type {
  ClientId,
  ContractId,
  Envelope,
  InvoiceId,
  PersonId,
  RateId,
  SystemId,
  TaskId,
  TimeEntryId,
  TimerId,
} from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Where a rate came from, most specific first (R18). */
export type RateSource =
  | 'entry'
  | 'contract-activity-person'
  | 'contract-activity'
  | 'contract'
  | 'client-person'
  | 'client'
  | 'activity'
  | 'person'
  | 'firm';

/** The rate that won, stored with its reason so that "why this price?" has an answer (R18, R19). */
export type EntryRate = {
  readonly amount: HourlyRate;
  readonly source: RateSource;
  /** The dated rate that won; absent where it is the one that stands on its owner since ever. */
  readonly rateId?: RateId;
  /** What a time of the week made of it, by which window's name (R20); `amount` already holds it. */
  readonly window?: { readonly name: string; readonly factor: BasisPoints };
};

/**
 * open: billable and on no invoice. drafted: on a draft, and free again when the draft goes. invoiced: on an issued
 * invoice, and frozen. none: not billable.
 */
export type BillingState = 'open' | 'drafted' | 'invoiced' | 'none';

/**
 * How far an hour has come towards being approved (R25), beside whether it is billed: hours that nobody pays are approved
 * too. Approved ones change only after the approval was withdrawn with a reason.
 */
export const reviewStates = ['open', 'submitted', 'approved'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Work done. `start` and `end` are absent when only a length was written. `seconds` is raw, never rounded (R8). */
export type TimeEntry = Envelope<TimeEntryId> & {
  readonly personId: PersonId;
  readonly clientId: ClientId;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
  /** The contract that it draws on; null: none of the client's is about it. */
  readonly contractId: ContractId | null;
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
  readonly review: ReviewState;
  readonly invoiceId: InvoiceId | null;
  readonly note: string;
  /** Entries split from one (R12) share it. */
  readonly groupId: string | null;
  /** The meeting of a calendar file that it was made of, by its UID and start; absent on all others. */
  readonly meeting?: string;
};

/** What an entry starts with beside what was written. */
export const startingEntry = {
  contractId: null,
  review: 'open',
} as const satisfies Partial<TimeEntry>;

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

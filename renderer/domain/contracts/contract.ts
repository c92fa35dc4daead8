import type { Activity } from '#domain/hours/activity.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import type { BasisPoints, Currency, HourlyRate, MinorUnits } from '#domain/money/money.ts';
import type { ClientId, ContractId, Envelope, IntegrationId, SystemId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

export const contractKinds = ['support', 'maintenance', 'release', 'framework', 'licence'] as const;
export type ContractKind = (typeof contractKinds)[number];

/**
 * Notice-open, renewed and expired are no states of the row: they follow from the dates and today (itsm.md §2.10), and a
 * stored one would be wrong the day after.
 */
export const contractStatuses = ['draft', 'sent', 'active', 'terminated', 'cancelled'] as const;
export type ContractStatus = (typeof contractStatuses)[number];

/** How a contract goes on after its first term: by itself, by a new signature, or not at all. */
export const renewals = ['tacit', 'express', 'never'] as const;
export type Renewal = (typeof renewals)[number];

/** The dates that a contract was agreed with; all others are reckoned from them (domain/contracts/contract-dates.ts). */
export type ContractTerm = {
  readonly start: PlainDate;
  readonly initialMonths: number;
  readonly renewal: Renewal;
  readonly renewalMonths: number;
  readonly noticeMonths: number;
  /** The last days that were agreed to in writing after the first term, oldest first (express renewals). */
  readonly signedEnds: readonly PlainDate[];
  /** The day on which notice was given, by either side. */
  readonly terminatedOn: PlainDate | null;
};

/** Who gave notice: the firm, or the client or supplier. */
export const noticeGivers = ['us', 'them'] as const;
export type NoticeGiver = (typeof noticeGivers)[number];

export const includedPeriods = ['month', 'quarter', 'year', 'term'] as const;
export type IncludedPeriod = (typeof includedPeriods)[number];

/** Hours that the fee includes, or that were bought in advance (an hour bank). Minutes, never hours with decimals. */
export type IncludedHours = {
  readonly minutes: number;
  /** Counted from the contract's start, not from the calendar's. */
  readonly per: IncludedPeriod;
  readonly rollover: 'none' | 'next-period' | 'unlimited';
  /** The most minutes that roll over at once; null: all of them. */
  readonly rolloverCap: number | null;
  /** The kinds of work that draw on them; empty: every billable kind. */
  readonly activities: readonly Activity[];
  /** Null: the rate that the hour would have had without the contract's included hours (R23). */
  readonly overageRate: HourlyRate | null;
  /** Minutes beyond the balance that still count as included; null: no limit is agreed, the rest is overage at once (R23). */
  readonly overrunLimit: number | null;
  /** Shares of the period's hours at which to warn (R23). */
  readonly warnAt: readonly BasisPoints[];
};

/** A fixed fee, proposed as a draft invoice once for each interval and never twice (R37). */
export type RecurringFee = {
  /** Its number among the contract's fees, never given again: invoices name it. */
  readonly key: number;
  readonly text: string;
  readonly amount: MinorUnits;
  readonly vatRate: BasisPoints;
  readonly everyMonths: number;
  /** Occurrence n is `firstOn` + n × months, clamped to the month's end: a late one moves no later one. */
  readonly firstOn: PlainDate;
  readonly when: 'in-advance' | 'in-arrears';
};

/** How prices follow a fixed share or an index, each year from a month; each step writes rates that are valid from then. */
export type Indexation = {
  readonly kind: 'fixed' | 'index';
  /** The yearly share where it is fixed; what was agreed about the index in words where it isn't. */
  readonly share: BasisPoints;
  readonly text: string;
  readonly month: number;
  /** The steps taken, oldest first. */
  readonly steps: readonly { readonly validFrom: PlainDate; readonly share: BasisPoints }[];
};

export type Contract = Envelope<ContractId> & {
  readonly number: string;
  readonly direction: 'customer' | 'supplier';
  /** Null with a supplier's contract. */
  readonly clientId: ClientId | null;
  /** The supplier's name; empty with a client's. */
  readonly supplier: string;
  readonly title: string;
  readonly kind: ContractKind;
  readonly status: ContractStatus;
  /** Empty: all of the client's. */
  readonly systemIds: readonly SystemId[];
  /** What of a third party a supplier's contract is about. */
  readonly integrationIds: readonly IntegrationId[];
  readonly term: ContractTerm;
  readonly currency: Currency;
  /** Fixed: hours are logged and worth nothing by themselves (R24). */
  readonly pricing: 'hourly' | 'included' | 'fixed';
  readonly hourlyRate: HourlyRate | null;
  readonly included: IncludedHours | null;
  readonly fees: readonly RecurringFee[];
  readonly indexation: Indexation | null;
  /** Null: the client's, else the firm's (R9). */
  readonly billingPolicy: BillingPolicy | null;
  /** Null: nobody gave notice. */
  readonly noticeFrom: NoticeGiver | null;
  /** How many days before the last day of notice to warn. */
  readonly warnDays: number;
  /** The day before which no alarm is wanted again; null: none was put off. */
  readonly remindFrom: PlainDate | null;
  readonly note: string;
};

import type { Activity } from '#domain/hours/activity.ts';
import type { BillingState } from '#domain/hours/time-entry.ts';
import type { OrganisationNumber } from '#domain/identifiers/identifiers.ts';
import type { TaskKind, TaskStatus } from '#domain/lifecycle/task.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { ClientId, InvoiceId, PersonId, ReceiptId, SystemId, TaskId } from '#domain/record.ts';
import type { SystemPhase } from '#domain/systems/system.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Hours added up: how many entries, how long, worth how much (net, at each entry's own rate). */
export type HourSum = {
  readonly entries: number;
  readonly seconds: Seconds;
  readonly net: MinorUnits;
};

/** Hours added up apart by billing state. */
export type HourSums = { readonly [State in BillingState]: HourSum };

/** What the list of clients shows of one. `open…` counts what is billable and on no issued invoice. */
export type ClientSummary = {
  readonly id: ClientId;
  readonly name: string;
  readonly organisationNumber: OrganisationNumber | null;
  readonly currency: Currency;
  readonly openSeconds: Seconds;
  readonly openNet: MinorUnits;
  readonly entries: number;
  readonly openTasks: number;
  readonly systems: number;
  readonly invoices: number;
  /** Issued and not yet paid. */
  readonly outstanding: MinorUnits;
  /** '' when nothing was ever worked. */
  readonly lastWorkDate: PlainDate | '';
  readonly nameKey: string;
  readonly words: readonly string[];
};

/** One client's hours in one month (`2026-11`). */
export type ClientMonth = {
  readonly clientId: ClientId;
  readonly month: string;
  readonly sums: HourSums;
};

/** One person's hours in one day. */
export type PersonDay = {
  readonly personId: PersonId;
  readonly workDate: PlainDate;
  readonly sums: HourSums;
};

/** Everyone's hours in one day. */
export type DaySums = { readonly workDate: PlainDate; readonly sums: HourSums };

export type SystemSummary = {
  readonly id: SystemId;
  readonly clientId: ClientId;
  readonly phase: SystemPhase;
  readonly nameKey: string;
  readonly words: readonly string[];
  readonly openTasks: number;
  readonly tasks: number;
  readonly entries: number;
  readonly seconds: Seconds;
  /** The same seconds by activity; an activity without work is absent. */
  readonly activities: { readonly [Name in Activity]?: Seconds };
};

/** One person's hours on one system in one month (`2026-11`). */
export type SystemMonth = {
  readonly systemId: SystemId;
  readonly month: string;
  readonly personId: PersonId;
  readonly entries: number;
  readonly seconds: Seconds;
  /** The part of them that followed a release: change, problem and integration. */
  readonly followUpEntries: number;
  readonly followUp: Seconds;
};

export type TaskSummary = {
  readonly id: TaskId;
  readonly clientId: ClientId;
  readonly systemId: SystemId;
  readonly kind: TaskKind;
  readonly status: TaskStatus;
  /** '' when nobody is: IndexedDB does not index null. */
  readonly responsibleId: PersonId | '';
  /** Open tasks by planned end, then closed ones, newest first. */
  readonly order: string;
  readonly words: readonly string[];
  readonly checklist: { readonly done: number; readonly total: number };
  readonly entries: number;
  readonly seconds: Seconds;
};

/** What the list of invoices needs of one, today's date apart: whether it is overdue is asked when it is read. */
export type InvoiceStanding = {
  readonly id: InvoiceId;
  readonly clientId: ClientId;
  /** `credit` is a credit note, whose `payable` and `paid` are below zero: what it gives, and what of it was set off. */
  readonly standing: 'draft' | 'unpaid' | 'paid' | 'credited' | 'written-off' | 'credit';
  /** '' for a draft. */
  readonly number: string;
  readonly currency: Currency;
  /** `9999-12-31` for a draft, so that drafts stand among the newest. */
  readonly issueDate: PlainDate;
  readonly dueDate: PlainDate;
  readonly payable: MinorUnits;
  readonly paid: MinorUnits;
  /** The part of `paid` that credit notes took. */
  readonly credited: MinorUnits;
  /** The part of `paid` that was given up as a bad debt. */
  readonly writtenOff: MinorUnits;
};

/** How much of a receipt is used, by invoices that it pays and by what was repaid of it. */
export type ReceiptStanding = {
  readonly id: ReceiptId;
  /** '' while nobody knows whose it is: IndexedDB does not index null. */
  readonly clientId: ClientId | '';
  readonly currency: Currency;
  readonly amount: MinorUnits;
  readonly used: MinorUnits;
  readonly standing: 'open' | 'used';
};

export type PersonSummary = {
  readonly id: PersonId;
  readonly words: readonly string[];
  readonly entries: number;
  readonly seconds: Seconds;
};

/** A count kept so that no list counts a table: `tasks`, `tasks:status:done`, `clients`, … */
export type Counter = { readonly key: string; readonly count: number };

export type SummaryTables = {
  readonly clientSummaries: ClientSummary;
  readonly clientMonths: ClientMonth;
  readonly personDays: PersonDay;
  readonly days: DaySums;
  readonly systemSummaries: SystemSummary;
  readonly systemMonths: SystemMonth;
  readonly taskSummaries: TaskSummary;
  readonly invoiceSummaries: InvoiceStanding;
  readonly receiptStandings: ReceiptStanding;
  readonly personSummaries: PersonSummary;
  readonly counters: Counter;
};
export type SummaryName = keyof SummaryTables;

export const summaryNames = [
  'clientSummaries',
  'clientMonths',
  'personDays',
  'days',
  'systemSummaries',
  'systemMonths',
  'taskSummaries',
  'invoiceSummaries',
  'receiptStandings',
  'personSummaries',
  'counters',
] as const satisfies readonly SummaryName[];

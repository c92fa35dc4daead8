import type { ApproverLack } from '#domain/hours/review-steps.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { ClientId, ContractId, InvoiceId, PersonId, ReceiptId } from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import type { MonthStanding } from './period-locks.ts';

type OfPerson = { readonly personId: PersonId; readonly name: string };
type OfClient = { readonly clientId: ClientId; readonly name: string };

/** What a month still lacks before it is closed: a list for each sort, empty when all is well. */
export type MonthClose = {
  readonly month: PlainMonth;
  readonly standing: MonthStanding;
  /** Workdays that passed without an hour, by person; and how far the month's sum is from its target. */
  readonly missing: readonly (OfPerson & {
    readonly days: readonly PlainDate[];
    readonly seconds: Seconds;
    readonly target: Seconds;
  })[];
  readonly timers: readonly (OfPerson & { readonly startedAt: Instant })[];
  /** Where the firm asks for approval, or somebody has handed in. */
  readonly unapproved: readonly (OfPerson & {
    readonly open: number;
    readonly submitted: number;
    readonly lack: ApproverLack | null;
  })[];
  /** Billable hours of clients that have a contract, on none of them. */
  readonly withoutContract: readonly (OfClient & {
    readonly entries: number;
    readonly seconds: Seconds;
  })[];
  /** Contracts whose included hours ran over in this month, by hours that no invoice has settled yet. */
  readonly overused: readonly (OfClient & {
    readonly contractId: ContractId;
    readonly title: string;
    readonly minutes: number;
  })[];
  readonly unbilled: readonly (OfClient & {
    readonly entries: number;
    readonly seconds: Seconds;
    readonly net: MinorUnits;
    readonly currency: Currency;
  })[];
  readonly expenses: readonly (OfClient & {
    readonly count: number;
    readonly amount: MinorUnits;
    readonly currency: Currency;
  })[];
  readonly drafts: readonly (OfClient & { readonly id: InvoiceId })[];
  readonly overdue: readonly (OfClient & {
    readonly id: InvoiceId;
    readonly number: string;
    readonly dueDate: PlainDate;
    readonly open: MinorUnits;
    readonly currency: Currency;
  })[];
  /** Money that came in and pays no invoice yet. */
  readonly receipts: readonly {
    readonly id: ReceiptId;
    readonly payer: string;
    readonly date: PlainDate;
    readonly left: MinorUnits;
    readonly currency: Currency;
  }[];
};

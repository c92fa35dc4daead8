import type { BillingState } from '#domain/hours/time-entry.ts';
import type { BasisPoints, Currency, MinorUnits } from '#domain/money/money.ts';
import type {
  ClientId,
  ContractId,
  Envelope,
  ExpenseId,
  InvoiceId,
  PersonId,
  SystemId,
  TaskId,
} from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** An outlay with a receipt, a drive by the kilometre, or an invoice that the firm received. */
export const expenseKinds = ['outlay', 'mileage', 'supplier-invoice'] as const;
export type ExpenseKind = (typeof expenseKinds)[number];

/** What the client pays for it. `amount` is without VAT, of the whole expense. */
export type Rebilling = {
  /** On top of the net, or below it. */
  readonly markup: BasisPoints;
  readonly amount: MinorUnits;
  /** The VAT of the sale, which needn't be that of the purchase. */
  readonly vatRate: BasisPoints;
};

/** What the firm paid; its receipts are attachments of it. Frozen once it is on an issued invoice, like an hour. */
export type Expense = Envelope<ExpenseId> & {
  readonly kind: ExpenseKind;
  readonly personId: PersonId | null;
  readonly clientId: ClientId | null;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
  readonly contractId: ContractId | null;
  readonly date: PlainDate;
  readonly text: string;
  readonly supplier: string;
  /** The supplier's own number of its invoice; with the supplier's, what keeps it from being entered twice. */
  readonly supplierNumber: string;
  /** Metres of a drive, else 0. */
  readonly metres: number;
  /** Minor units for a kilometre, else 0. */
  readonly perKilometre: MinorUnits;
  readonly currency: Currency;
  readonly net: MinorUnits;
  readonly vat: MinorUnits;
  readonly rebilling: Rebilling | null;
  readonly billing: BillingState;
  readonly invoiceId: InvoiceId | null;
};

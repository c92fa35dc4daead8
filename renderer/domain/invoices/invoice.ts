import type { Address, Language } from '#domain/firm/firm.ts';
import type {
  Bankgiro,
  Iban,
  OrganisationNumber,
  PaymentReference,
  Plusgiro,
  VatNumber,
} from '#domain/identifiers/identifiers.ts';
import type { ExchangeRate } from '#domain/money/exchange-rate.ts';
import type { BasisPoints, Currency, MinorUnits } from '#domain/money/money.ts';
import type {
  ClientId,
  ContractId,
  Envelope,
  ExpenseId,
  InvoiceId,
  InvoiceLineId,
  NumberSeriesId,
  PaymentId,
  ReceiptId,
  TimeEntryId,
} from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { WriteOffReason } from '#domain/receipts/receipt.ts';
import type { FeeKey } from '#domain/contracts/fee-key.ts';
import type { BillingPolicy } from './billed-minutes.ts';
import type { VatCase } from './vat-case.ts';

export const lineUnits = ['hour', 'day', 'month', 'piece', 'kilometre', 'lump-sum'] as const;
export type LineUnit = (typeof lineUnits)[number];

/**
 * How much of a unit, exactly as printed (R3). Hours count whole minutes (`amount` 90 is 1.5 h); every other unit counts
 * thousandths (`amount` 1500 is 1.5).
 */
export type Quantity = { readonly unit: LineUnit; readonly amount: number };

export type InvoiceLine = {
  readonly id: InvoiceLineId;
  readonly text: string;
  readonly quantity: Quantity;
  /** Minor units for one unit, for one hour where the unit is the hour. */
  readonly unitPrice: MinorUnits;
  readonly discount: BasisPoints;
  readonly vatRate: BasisPoints;
  /** round(quantity × price × (1 − discount)), half away from zero (R2–R4). */
  readonly net: MinorUnits;
  /** The hours behind the line; empty for a free line. */
  readonly timeEntryIds: readonly TimeEntryId[];
  /** On a credit note: the original's line that this one takes back; `timeEntryIds` are then the hours that it reopens. */
  readonly creditsLineId?: InvoiceLineId;
  /**
   * The fields below are absent, not null, where they don't apply: what was issued before there were any reads, prints
   * and hashes as it always did (R30).
   */
  /** Absent: by rate and the buyer's country. */
  readonly vatCase?: VatCase;
  /** Goods of ML 16:16 (phones, tablets, laptops …): above 100 000 kr of them on one invoice the buyer pays the VAT. */
  readonly isListedGoods?: true;
  /** The outlays and drives behind the line. */
  readonly expenseIds?: readonly ExpenseId[];
  /** How its hours were rounded, where not to whole minutes (R9). */
  readonly billingPolicy?: BillingPolicy;
  /** What a contract says of its hours: included ones stand on the invoice at no price, so that they are seen (R24). */
  readonly coverage?: 'included' | 'overage' | 'fixed';
  /** The contract whose fee this is, or on whose hours it draws. */
  readonly contractId?: ContractId;
  /** Where it takes off an advance: that invoice's line, each once (R24). The quantity is then negative. */
  readonly deducts?: { readonly invoiceId: InvoiceId; readonly lineId: InvoiceLineId };
  /** On an invoice for what was paid late: which of the two it claims. They are booked apart. */
  readonly claim?: 'interest' | 'compensation';
  /** Minutes of the line's hours, entry by entry, where a contract split one between two lines. */
  readonly parts?: readonly { readonly timeEntryId: TimeEntryId; readonly minutes: number }[];
};

/** How unbilled hours become lines. */
export const lineGroupings = ['task', 'person', 'activity', 'entry'] as const;
export type LineGrouping = (typeof lineGroupings)[number];

export type VatGroup = {
  readonly rate: BasisPoints;
  /** Absent as on the lines that it sums. */
  readonly vatCase?: VatCase;
  readonly net: MinorUnits;
  /** round(net × rate), once per rate (R5). */
  readonly vat: MinorUnits;
};

/** EN 16931 totals: gross = net + vat, payable = gross + rounding (BT-106, 110, 112, 114, 115). */
export type InvoiceTotals = {
  readonly net: MinorUnits;
  readonly vatGroups: readonly VatGroup[];
  readonly vat: MinorUnits;
  readonly gross: MinorUnits;
  readonly rounding: MinorUnits;
  readonly payable: MinorUnits;
  /** The VAT in kronor where the invoice is in another currency and Swedish VAT is due (ML 17:29). */
  readonly vatInSek?: MinorUnits;
};

export type Period = { readonly from: PlainDate; readonly to: PlainDate };

/** Which invoice a credit note takes back and why (ML 17:22), and what of it was set off against that invoice at once. */
export type Credits = {
  readonly invoiceId: InvoiceId;
  readonly number: string;
  readonly issueDate: PlainDate;
  readonly reason: string;
  readonly settled: MinorUnits;
};

/**
 * What makes it other than an invoice of work: an advance, to be taken off a later one once; or a claim of interest and
 * compensation for invoices paid late, outside the scope of VAT, alone on its paper (R24, R36).
 */
export type InvoicePurpose =
  | { readonly kind: 'advance' }
  | {
      readonly kind: 'interest';
      /** What was paid late, and up to which day interest was claimed: no day twice. */
      readonly claims: readonly {
        readonly invoiceId: InvoiceId;
        readonly number: string;
        readonly from: PlainDate;
        readonly to: PlainDate;
        readonly hasCompensation: boolean;
      }[];
    };

/** What a person writes on an invoice before it is issued. */
export type InvoiceContent = {
  readonly clientId: ClientId;
  readonly language: Language;
  readonly currency: Currency;
  readonly period: Period | null;
  readonly grouping: LineGrouping;
  readonly lines: readonly InvoiceLine[];
  readonly ourReference: string;
  readonly yourReference: string;
  readonly orderNumber: string;
  readonly note: string;
  /** The text that says why a line carries no VAT (ML 17:24 p. 13–14); needed with any line at 0 %. */
  readonly vatExemption: string;
  /** Days from issue to due date. */
  readonly paymentTerms: number;
  readonly roundsToWholeKrona: boolean;
  /**
   * Makes it a credit note (type 381). Absent, not null, on an ordinary invoice: snapshots that were issued before there
   * were credit notes read, print and hash as they always did (R30).
   */
  readonly credits?: Credits;
  /** Absent as above, all of these. */
  readonly purpose?: InvoicePurpose;
  /** Kronor for one unit of a foreign currency, where Swedish VAT is due or the books need it (R7). */
  readonly exchange?: ExchangeRate;
  /** Which occurrences of which contract's fees it bills, with which lines: no occurrence twice (R37). */
  readonly recurring?: readonly FeeKey[];
  /** Whether the hours and outlays behind the lines are printed as an appendix. */
  readonly hasAppendix?: boolean;
};

/** The credited invoice that a row replaces. It stands beside the content: the paper says nothing of it. */
type Correction = { readonly corrects?: InvoiceId };

export type DraftInvoice = Envelope<InvoiceId> &
  InvoiceContent &
  Correction & { readonly status: 'draft' };

/** The seller as printed, frozen at issue (R30). */
export type SellerSnapshot = {
  readonly name: string;
  readonly organisationNumber: OrganisationNumber;
  readonly vatNumber: VatNumber | null;
  readonly address: Address;
  readonly seat: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly bankgiro: Bankgiro | null;
  readonly plusgiro: Plusgiro | null;
  readonly iban: Iban | null;
  readonly bic: string;
  readonly isApprovedForFTax: boolean;
  readonly logo: string | null;
  /** Whether the paper carries a code that a bank's app can read; absent as the fields above where it doesn't. */
  readonly printsPaymentCode?: true;
};

/** The buyer as printed, frozen at issue (R30). */
export type BuyerSnapshot = {
  readonly name: string;
  readonly organisationNumber: OrganisationNumber | null;
  readonly vatNumber: VatNumber | null;
  readonly address: Address;
  readonly email: string;
  /** Where its e-invoices go, as scheme and id; absent where its organisation number tells. */
  readonly electronicAddress?: string;
};

/** Everything that the paper says, frozen at issue; its canonical JSON is hashed into `snapshotHash`. */
export type InvoiceSnapshot = {
  readonly number: string;
  readonly issueDate: PlainDate;
  readonly dueDate: PlainDate;
  readonly paymentReference: PaymentReference | null;
  readonly seller: SellerSnapshot;
  readonly buyer: BuyerSnapshot;
  readonly content: InvoiceContent;
  readonly totals: InvoiceTotals;
  /** Which arithmetic made the amounts (R3): an update of the program never changes old invoices. */
  readonly formulaVersion: 1;
  readonly templateVersion: 1;
};

/** Never changed by any command (R28–R31): payments, reminders and credits are records of their own. */
export type IssuedInvoice = Envelope<InvoiceId> &
  InvoiceContent &
  Correction & {
    readonly status: 'issued';
    readonly number: string;
    readonly seriesId: NumberSeriesId;
    readonly issuedAt: Instant;
    readonly issueDate: PlainDate;
    readonly dueDate: PlainDate;
    readonly paymentReference: PaymentReference | null;
    readonly snapshot: InvoiceSnapshot;
    readonly snapshotHash: string;
    /** The archived paper: SHA-256 and size in bytes. */
    readonly pdf: { readonly sha256: string; readonly size: number };
  };

export type Invoice = DraftInvoice | IssuedInvoice;

/** What the list shows: derived from the invoice, its payments and today; `credit` is a credit note itself. */
export type InvoiceState =
  'draft' | 'issued' | 'partly-paid' | 'overdue' | 'paid' | 'credited' | 'written-off' | 'credit';

/** Money received for one invoice, or what a credit note takes off it. */
export type Payment = Envelope<PaymentId> & {
  readonly invoiceId: InvoiceId;
  readonly date: PlainDate;
  readonly amount: MinorUnits;
  readonly note: string;
  /**
   * Absent where money came. `rounding` is the part of `amount` that no credit note gave: what kronor rounded apart leave
   * when the last line is credited (R34).
   */
  readonly credit?: {
    readonly noteId: InvoiceId;
    readonly rounding: MinorUnits;
    /** Set off by hand when the note was issued already (R35): it is no part of the note and may be taken back. */
    readonly isLater?: true;
  };
  /** The money that it is a part of; absent on payments from before there were receipts, and where no money came. */
  readonly receiptId?: ReceiptId;
  /** No money: what was given up of the invoice. */
  readonly writeOff?: WriteOffReason;
};

/** The counter from which numbers are taken at issue, in the same command (R29): prefix + next, padded with zeros. */
export type NumberSeries = Envelope<NumberSeriesId> & {
  readonly prefix: string;
  readonly next: number;
  readonly digits: number;
};

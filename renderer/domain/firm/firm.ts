import type { BasisPoints, HourlyRate } from '#domain/money/money.ts';
import type {
  Bankgiro,
  Iban,
  OrganisationNumber,
  Plusgiro,
  VatNumber,
} from '#domain/identifiers/identifiers.ts';
import type { Activity } from '#domain/hours/activity.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import type { Envelope, FirmId } from '#domain/record.ts';
import { startingClaimRules } from '#domain/reminders/claim-rules.ts';
import type { ClaimRules } from '#domain/reminders/claim-rules.ts';

/** The languages in which the program and its documents speak. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** A postal address; `country` is an ISO 3166-1 alpha-2 code. */
export type Address = {
  readonly line1: string;
  readonly line2: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
};

/** How the OCR number is made from the invoice number: the levels of the bank agreement (none: no OCR is printed). */
export const paymentReferenceRules = [
  'none',
  'check-digit',
  'length-and-check-digit',
  'fixed-length',
] as const;
export type PaymentReferenceRule = (typeof paymentReferenceRules)[number];

/** What a firm starts with that its first three questions and its form don't ask. */
export const startingFirm = {
  paymentReferenceLength: null,
  printsPaymentCode: false,
  billingPolicy: null,
  fiscalYearFirstMonth: 1,
  requiresApproval: false,
  lockGraceDays: null,
  claimRules: startingClaimRules,
} as const satisfies Partial<Firm>;

/** The seller: the firm whose program this is. There is exactly one, with the id `firm`. */
export type Firm = Envelope<FirmId> & {
  readonly name: string;
  readonly organisationNumber: OrganisationNumber;
  readonly vatNumber: VatNumber | null;
  readonly address: Address;
  /** The town of the board's seat, "Säte" (ABL 28:5). */
  readonly seat: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly bankgiro: Bankgiro | null;
  readonly plusgiro: Plusgiro | null;
  readonly iban: Iban | null;
  readonly bic: string;
  readonly isApprovedForFTax: boolean;
  /** Days from issue to due date. */
  readonly paymentTerms: number;
  readonly hourlyRate: HourlyRate;
  readonly activityRates: { readonly [Name in Activity]?: HourlyRate };
  readonly defaultVatRate: BasisPoints;
  readonly roundsToWholeKrona: boolean;
  readonly paymentReferenceRule: PaymentReferenceRule;
  /** The agreed length of an OCR number under 'fixed-length' (level 4), else null. */
  readonly paymentReferenceLength: number | null;
  /** Whether an invoice in kronor carries a code that a bank's app can read (UsingQR). */
  readonly printsPaymentCode: boolean;
  /** How hours are rounded on invoices where neither contract nor client says (R9); null: whole minutes. */
  readonly billingPolicy: BillingPolicy | null;
  /** The first month of the fiscal year, 1–12. */
  readonly fiscalYearFirstMonth: number;
  /** Whether only approved hours may come onto an invoice (R25). */
  readonly requiresApproval: boolean;
  /** How many days after a month's end its hours stay open (R26); null: until somebody closes the month. */
  readonly lockGraceDays: number | null;
  /** When the firm reminds and claims interest (R36). */
  readonly claimRules: ClaimRules;
  readonly language: Language;
  /** SHA-256 of the logo among the archived files, or null. */
  readonly logo: string | null;
};

import type { BasisPoints, HourlyRate } from '#domain/money/money.ts';
import type {
  Bankgiro,
  Iban,
  OrganisationNumber,
  Plusgiro,
  VatNumber,
} from '#domain/identifiers/identifiers.ts';
import type { Activity } from '#domain/hours/activity.ts';
import type { Envelope, FirmId } from '#domain/record.ts';

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
export const paymentReferenceRules = ['none', 'check-digit', 'length-and-check-digit'] as const;
export type PaymentReferenceRule = (typeof paymentReferenceRules)[number];

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
  readonly language: Language;
  /** SHA-256 of the logo among the archived files, or null. */
  readonly logo: string | null;
};

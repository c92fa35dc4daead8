import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** A number as the file says it: digits with a point, without blanks; quantities, prices and percentages. */
export type UblDecimal = string;

/** UNCL 5305: standard rate, reverse charge, export, exempt, zero rate, outside the scope of VAT. */
export type UblVatCategory = 'S' | 'AE' | 'G' | 'E' | 'Z' | 'O';

/** One category at one rate (BT-118, BT-119); null where the category has none (O). */
export type UblVat = { readonly category: UblVatCategory; readonly percent: UblDecimal | null };

/** An identifier with the list that it is of: 0007 a Swedish organisation number, 0088 a GLN. */
export type UblIdentifier = { readonly scheme: string; readonly id: string };

export type UblParty = {
  /** Where the file is sent (BT-34, BT-49). */
  readonly endpoint: UblIdentifier | null;
  readonly name: string;
  readonly address: {
    readonly street: string;
    readonly additional?: string;
    readonly city: string;
    readonly postcode: string;
    readonly country: string;
  };
  readonly vatNumber: string | null;
  readonly isApprovedForFTax?: boolean;
  /** BT-30, BT-47; a foreign register's number has no scheme. */
  readonly registration: { readonly scheme?: string; readonly id: string } | null;
  /** BT-33: "Säte: Ort". */
  readonly legalForm?: string;
  readonly contact?: {
    readonly name?: string;
    readonly telephone?: string;
    readonly email?: string;
  };
};

/** A credit transfer to a Bankgiro, a Plusgiro or an IBAN (BG-16). */
export type UblPayment = {
  /** UNCL 4461: 30 credit transfer, 58 SEPA credit transfer. */
  readonly code: '30' | '58';
  /** BT-83: the OCR number, or the invoice number. */
  readonly reference: string;
  readonly account: string;
  /** SE:BANKGIRO, SE:PLUSGIRO, or the bank's BIC. */
  readonly branch: string | null;
};

/** A discount or a fee, of a line or of the whole (BG-20, 21, 27, 28). */
export type UblAllowance = {
  readonly isCharge: boolean;
  /** UNCL 5189 for a discount (95), UNCL 7161 for a fee. */
  readonly reasonCode: string;
  readonly reason?: string;
  readonly percent?: UblDecimal;
  readonly amount: MinorUnits;
  readonly base?: MinorUnits;
};

export type UblLine = {
  readonly id: string;
  /** UNECE recommendation 20. */
  readonly unit: string;
  readonly quantity: UblDecimal;
  readonly net: MinorUnits;
  readonly allowances?: readonly UblAllowance[];
  readonly name: string;
  readonly description?: string;
  readonly vat: UblVat;
  /** BT-146: what `baseQuantity` units cost, without VAT. */
  readonly price: UblDecimal;
  /** BT-149: how many units the price is for, where not one. */
  readonly baseQuantity?: UblDecimal;
};

export type UblVatGroup = UblVat & {
  readonly net: MinorUnits;
  readonly vat: MinorUnits;
  /** BT-121 and BT-120: why there is no VAT. */
  readonly exemption?: { readonly code?: string; readonly reason: string };
};

export type UblTotals = {
  readonly lines: MinorUnits;
  readonly allowances?: MinorUnits;
  readonly charges?: MinorUnits;
  readonly net: MinorUnits;
  readonly gross: MinorUnits;
  readonly prepaid?: MinorUnits;
  readonly rounding?: MinorUnits;
  readonly payable: MinorUnits;
};

/**
 * An invoice (380) or a credit note (381, positive amounts) as Peppol BIS Billing 3.0 knows it. Amounts are hundredths of
 * `currency`; every sum is given, not made here, for the paper that was issued says the same.
 */
export type UblDocument = {
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly issueDate: PlainDate;
  /** A credit note has no place for it. */
  readonly dueDate: PlainDate | null;
  readonly note?: string;
  readonly currency: string;
  readonly buyerReference: string;
  readonly orderReference?: string;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null;
  readonly deliveredOn?: PlainDate;
  /** The invoice that a credit note credits (BG-3). */
  readonly credits?: { readonly number: string; readonly issueDate: PlainDate };
  readonly attachment?: {
    readonly id: string;
    readonly fileName: string;
    readonly mimeType: 'application/pdf';
    readonly base64: string;
  };
  readonly seller: UblParty;
  readonly buyer: UblParty;
  readonly payments: readonly UblPayment[];
  readonly paymentTerms?: string;
  readonly allowances?: readonly (UblAllowance & { readonly vat: UblVat })[];
  readonly vat: MinorUnits;
  readonly vatGroups: readonly UblVatGroup[];
  /** The VAT in the currency that the seller accounts in, where it isn't `currency` (ML 17:29). */
  readonly accountedVat?: { readonly currency: string; readonly amount: MinorUnits };
  readonly totals: UblTotals;
  readonly lines: readonly UblLine[];
};

import type { Brand } from '#domain/brand.ts';

/** Ten digits; a personal number for a sole trader. */
export type OrganisationNumber = Brand<string, 'OrganisationNumber'>;
/** `SE` and twelve digits for a Swedish firm, other EU countries as they write it; upper case, no blanks. */
export type VatNumber = Brand<string, 'VatNumber'>;
/** Seven or eight digits. */
export type Bankgiro = Brand<string, 'Bankgiro'>;
/** Two to eight digits. */
export type Plusgiro = Brand<string, 'Plusgiro'>;
/** Upper case, no blanks. */
export type Iban = Brand<string, 'Iban'>;
/** An OCR number: 2–25 digits with a check digit. */
export type PaymentReference = Brand<string, 'PaymentReference'>;

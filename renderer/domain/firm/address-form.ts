import type { FieldResult } from '#domain/form.ts';
import { parseCountry } from '#domain/text/contact-details.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import type { Address } from './firm.ts';

/** The fields of a postal address in a form. */
export type AddressForm = {
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
};

export const emptyAddressForm: AddressForm = {
  addressLine1: '',
  addressLine2: '',
  postcode: '',
  city: '',
  country: 'SE',
};

export const addressToForm = (address: Address): AddressForm => ({
  addressLine1: address.line1,
  addressLine2: address.line2,
  postcode: address.postcode,
  city: address.city,
  country: address.country,
});

/** Each field read; nothing is required here: what an invoice needs is asked for when one is issued (`checkIssue`). */
export const readAddress = (
  form: AddressForm,
): { readonly [Field in keyof AddressForm]: FieldResult<string> } => ({
  addressLine1: parseText(form.addressLine1, textLimits.name),
  addressLine2: parseText(form.addressLine2, textLimits.name),
  postcode: parseText(form.postcode, textLimits.code),
  city: parseText(form.city, textLimits.name),
  country: parseCountry(form.country),
});

export const toAddress = (read: AddressForm): Address => ({
  line1: read.addressLine1,
  line2: read.addressLine2,
  postcode: read.postcode,
  city: read.city,
  country: read.country,
});

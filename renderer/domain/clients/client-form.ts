import {
  addressToForm,
  emptyAddressForm,
  readAddress,
  toAddress,
} from '#domain/firm/address-form.ts';
import type { AddressForm } from '#domain/firm/address-form.ts';
import { languages } from '#domain/firm/firm.ts';
import { optional, parseChoice, readForm } from '#domain/form.ts';
import {
  formatOrganisationNumber,
  parseOrganisationNumber,
} from '#domain/identifiers/organisation-number.ts';
import { parseVatNumber } from '#domain/identifiers/vat-number.ts';
import { currencies } from '#domain/money/money.ts';
import { formatMoneyField, parseHourlyRate, parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseEmail } from '#domain/text/contact-details.ts';
import { parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import type { Client } from './client.ts';

/** A client as typed. Blank payment terms and rate mean the firm's. */
export type ClientForm = AddressForm & {
  readonly name: string;
  readonly organisationNumber: string;
  readonly vatNumber: string;
  readonly invoiceEmail: string;
  readonly reference: string;
  readonly language: string;
  readonly currency: string;
  readonly paymentTerms: string;
  readonly hourlyRate: string;
};

export const emptyClientForm = (): ClientForm => ({
  ...emptyAddressForm,
  name: '',
  organisationNumber: '',
  vatNumber: '',
  invoiceEmail: '',
  reference: '',
  language: 'sv',
  currency: 'SEK',
  paymentTerms: '',
  hourlyRate: '',
});

export const clientToForm = (client: Client): ClientForm => ({
  ...addressToForm(client.invoiceAddress),
  name: client.name,
  organisationNumber:
    client.organisationNumber === null ? '' : formatOrganisationNumber(client.organisationNumber),
  vatNumber: client.vatNumber ?? '',
  invoiceEmail: client.invoiceEmail,
  reference: client.reference,
  language: client.language,
  currency: client.currency,
  paymentTerms: client.paymentTerms === null ? '' : String(client.paymentTerms),
  hourlyRate: client.hourlyRate === null ? '' : formatMoneyField(client.hourlyRate),
});

export const parseClient = (
  form: ClientForm,
): Result<Fields<Client>, FieldErrors<ClientForm, FieldProblem>> => {
  const parsed = readForm({
    ...readAddress(form),
    name: parseRequiredText(form.name, textLimits.name),
    organisationNumber: optional(form.organisationNumber, parseOrganisationNumber),
    vatNumber: optional(form.vatNumber, parseVatNumber),
    invoiceEmail: parseEmail(form.invoiceEmail),
    reference: parseText(form.reference, textLimits.name),
    language: parseChoice(form.language, languages),
    currency: parseChoice(form.currency, currencies),
    paymentTerms: optional(form.paymentTerms, (text) => parseWholeNumber(text, 0, 365)),
    hourlyRate: optional(form.hourlyRate, parseHourlyRate),
  });
  if (!parsed.ok) return parsed;
  const { addressLine1, addressLine2, postcode, city, country, ...client } = parsed.value;
  return ok({
    ...client,
    invoiceAddress: toAddress({ addressLine1, addressLine2, postcode, city, country }),
  });
};

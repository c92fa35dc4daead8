import { addressToForm, emptyAddressForm } from '#domain/firm/address-form.ts';
import type { AddressForm } from '#domain/firm/address-form.ts';
import { formatOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { formatMoneyField } from '#domain/money/parse-money.ts';
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
  readonly isPublicBody: boolean;
  readonly agreesReminderFee: boolean;
  readonly electronicAddress: string;
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
  isPublicBody: false,
  agreesReminderFee: false,
  electronicAddress: '',
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
  isPublicBody: client.isPublicBody,
  agreesReminderFee: client.agreesReminderFee,
  electronicAddress: client.electronicAddress,
});

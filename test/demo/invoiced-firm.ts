import { emptyClientForm } from '#domain/clients/client-form.ts';
import type { ClientForm } from '#domain/clients/client-form.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';
import type { FirmForm } from '#domain/firm/firm-form.ts';

/** A seller with everything that the law and Peppol ask for. */
export const seller: FirmForm = {
  ...emptyFirmForm(),
  name: 'Övningsbolaget IT AB',
  organisationNumber: '556016-0680',
  vatNumber: 'SE556016068001',
  addressLine1: 'Storgatan 1',
  postcode: '852 30',
  city: 'Sundsvall',
  seat: 'Sundsvall',
  email: 'faktura@ovningsbolaget.example',
  phone: '060-10 00 00',
  bankgiro: '5402-9681',
  iban: 'SE45 5000 0000 0583 9825 7466',
  bic: 'ESSESESS',
  isApprovedForFTax: true,
  hourlyRate: '1 150',
  printsPaymentCode: true,
  seriesPrefix: '2026',
  seriesNext: '1',
  seriesDigits: '4',
};

const swedish: ClientForm = {
  ...emptyClientForm(),
  addressLine1: 'Kungsgatan 2',
  postcode: '111 22',
  city: 'Stockholm',
  reference: 'Björn Ek',
  paymentTerms: '10',
  agreesReminderFee: true,
};

/** A buyer of each kind that sweden.md §1.4 knows, by what makes it special. */
export const buyers = {
  swedish: {
    ...swedish,
    name: 'Kundföretaget AB',
    organisationNumber: '556677-8899',
    vatNumber: 'SE556677889901',
    invoiceEmail: 'faktura@kund.example',
  },
  public: {
    ...swedish,
    name: 'Övik & Å kommun <IT-enheten>',
    organisationNumber: '212000-0142',
    paymentTerms: '30',
    isPublicBody: true,
    agreesReminderFee: false,
  },
  inEuros: {
    ...swedish,
    name: 'Nordic Tools AB',
    organisationNumber: '559999-9991',
    vatNumber: 'SE559999999101',
    language: 'en',
    currency: 'EUR',
  },
  inUnion: {
    ...emptyClientForm(),
    name: 'Musterkunde GmbH',
    vatNumber: 'DE123456788',
    addressLine1: 'Hauptstr. 5',
    postcode: '20095',
    city: 'Hamburg',
    country: 'DE',
    language: 'en',
    currency: 'EUR',
    reference: 'PO-4711',
  },
  outsideUnion: {
    ...emptyClientForm(),
    name: 'Kunde Norge AS',
    vatNumber: 'NO974760673MVA',
    addressLine1: 'Karl Johans gate 1',
    postcode: '0154',
    city: 'Oslo',
    country: 'NO',
    language: 'en',
    currency: 'NOK',
    reference: 'Kari Nordmann',
  },
} as const satisfies Readonly<Record<string, ClientForm>>;

export type Buyer = keyof typeof buyers;

import { startingFirm } from '#domain/firm/firm.ts';
import { brandText } from '#domain/brand.ts';
import { toBasisPoints, toHourlyRate } from '#domain/money/money.ts';
import type { PersonId } from '#domain/record.ts';
import { firmId } from '#data/firm-id.ts';
import { invoiceSeriesId } from '#data/firm.ts';
import type { RowOf } from './row-of.ts';
import { on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';

/** Viskan Systemförvaltning AB in Borås; numbers of firms that can't be, addresses and mail that lead nowhere. */
export const sampleFirmRow: RowOf<'firm'> = {
  id: firmId,
  fields: {
    ...startingFirm,
    name: 'Viskan Systemförvaltning AB',
    organisationNumber: brandText('5555551018'),
    vatNumber: brandText('SE555555101801'),
    address: {
      line1: 'Österlånggatan 101',
      line2: '',
      postcode: '503 31',
      city: 'Borås',
      country: 'SE',
    },
    seat: 'Borås',
    email: 'faktura@viskan.example',
    phone: '031-390 06 10',
    website: 'viskan.example',
    bankgiro: brandText('55555551'),
    plusgiro: null,
    iban: brandText('SE3650000000053001234567'),
    bic: '',
    isApprovedForFTax: true,
    paymentTerms: 30,
    hourlyRate: toHourlyRate(110_000),
    activityRates: {},
    defaultVatRate: toBasisPoints(2500),
    roundsToWholeKrona: true,
    paymentReferenceRule: 'length-and-check-digit',
    language: 'sv',
    logo: null,
  },
};

/** The first number that the sample's invoices take. */
const firstNumber = 1001;

export const sampleSeriesRow: RowOf<'numberSeries'> = {
  id: invoiceSeriesId,
  fields: { prefix: '', next: firstNumber, digits: 4 },
};

export const sampleInitials = ['KL', 'JE', 'AH', 'MB'] as const;
export type SampleInitials = (typeof sampleInitials)[number];

export const personId = (initials: SampleInitials): PersonId =>
  sampleId('Person', sampleInitials.indexOf(initials) + 1);

const person = (
  initials: SampleInitials,
  name: string,
  kronor: number,
  from: string,
  to: string | null = null,
): RowOf<'people'> => ({
  id: personId(initials),
  fields: {
    name,
    initials,
    email: `${initials.toLowerCase()}@viskan.example`,
    hourlyRate: toHourlyRate(kronor * 100),
    employments: [{ from: on(from), to: to === null ? null : on(to) }],
  },
});

export const samplePeople: readonly RowOf<'people'>[] = [
  person('KL', 'Karin Lindqvist', 1350, '2019-02-01'),
  person('JE', 'Johan Ek', 1150, '2021-09-01'),
  person('AH', 'Amira Haddad', 950, '2025-08-18'),
  person('MB', 'Mattias Berg', 1100, '2022-03-14', '2025-06-30'),
];

import { brandText } from '#domain/brand.ts';
import { startingClient } from '#domain/clients/client.ts';
import type { Client } from '#domain/clients/client.ts';
import { startingFirm } from '#domain/firm/firm.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { startingEntry } from '#domain/hours/time-entry.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { DraftInvoice, InvoiceLine, NumberSeries } from '#domain/invoices/invoice.ts';
import { toBasisPoints, toHourlyRate, toMinorUnits } from '#domain/money/money.ts';
import type { Rate, RateWindow } from '#domain/rates/rate.ts';
import { midnight } from '#domain/time/clock-time.ts';
import type { Envelope, Id } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { stockholm } from '#support/temporal-zones.ts';

export const day = (text: string): PlainDate => brandText(text);
export const id = <AnyId extends Id<string>>(text: string): AnyId => brandText(text);

export const envelope = <AnyId extends Id<string>>(text: string): Envelope<AnyId> => ({
  id: id(text),
  v: 1,
  rev: 1,
  createdAt: brandText('2026-11-01T08:00:00.000Z'),
  createdBy: null,
  updatedAt: brandText('2026-11-01T08:00:00.000Z'),
  updatedBy: null,
  device: 'test',
  deletedAt: null,
});

export const firm = (more: Partial<Firm> = {}): Firm => ({
  ...envelope('firm'),
  ...startingFirm,
  name: 'Viskan Systemförvaltning AB',
  organisationNumber: brandText('5566778899'),
  vatNumber: brandText('SE556677889901'),
  address: { line1: 'Allégatan 1', line2: '', postcode: '503 32', city: 'Borås', country: 'SE' },
  seat: 'Borås',
  email: 'ekonomi@viskan.example',
  phone: '033-10 00 00',
  website: 'viskan.example',
  bankgiro: brandText('54029681'),
  plusgiro: null,
  iban: null,
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
  ...more,
});

export const client = (more: Partial<Client> = {}): Client => ({
  ...envelope('client-1'),
  ...startingClient,
  name: 'Marks Bostadsstiftelse',
  organisationNumber: brandText('8020024280'),
  vatNumber: null,
  invoiceAddress: {
    line1: 'Boråsvägen 3',
    line2: '',
    postcode: '511 54',
    city: 'Kinna',
    country: 'SE',
  },
  invoiceEmail: '',
  reference: 'Anna Marks',
  language: 'sv',
  currency: 'SEK',
  paymentTerms: null,
  hourlyRate: null,
  ...more,
});

export const entry = (name: string, more: Partial<TimeEntry> = {}): TimeEntry => ({
  ...envelope(name),
  ...startingEntry,
  personId: id('person-1'),
  clientId: id('client-1'),
  systemId: null,
  taskId: null,
  activity: 'operation',
  workDate: day('2026-11-02'),
  zone: stockholm,
  start: null,
  end: null,
  breakSeconds: toSeconds(0),
  seconds: toSeconds(3600),
  rate: { amount: toHourlyRate(100_000), source: 'firm' },
  billing: 'open',
  invoiceId: null,
  note: '',
  groupId: null,
  ...more,
});

export const line = (name: string, more: Partial<InvoiceLine> = {}): InvoiceLine => ({
  id: id(name),
  text: 'Förvaltning',
  quantity: { unit: 'hour', amount: 60 },
  unitPrice: toMinorUnits(100_000),
  discount: toBasisPoints(0),
  vatRate: toBasisPoints(2500),
  net: toMinorUnits(100_000),
  timeEntryIds: [],
  ...more,
});

export const draft = (more: Partial<DraftInvoice> = {}): DraftInvoice => ({
  ...envelope('invoice-1'),
  status: 'draft',
  clientId: id('client-1'),
  language: 'sv',
  currency: 'SEK',
  period: { from: day('2026-11-01'), to: day('2026-11-30') },
  grouping: 'task',
  lines: [line('line-1')],
  ourReference: 'Karin Lindqvist',
  yourReference: 'Anna Marks',
  orderNumber: '',
  note: '',
  vatExemption: '',
  paymentTerms: 30,
  roundsToWholeKrona: true,
  ...more,
});

export const series = (more: Partial<NumberSeries> = {}): NumberSeries => ({
  ...envelope('series-1'),
  prefix: '2026',
  next: 1,
  digits: 4,
  ...more,
});

let ratesMade = 0;

/** A dated rate; anybody's where nobody is named. Each has an id of its own. */
export const aRate = (more: Partial<Rate>): Rate => {
  ratesMade += 1;
  return {
    ...envelope(`rate-${ratesMade}`),
    contractId: null,
    clientId: null,
    personId: null,
    activity: null,
    amount: toHourlyRate(100_000),
    validFrom: day('2026-01-01'),
    origin: 'set',
    ...more,
  };
};

/** A time of the week with a price of its own: the firm's, on weekday evenings, unless told otherwise. */
export const aRateWindow = (more: Partial<RateWindow>): RateWindow => {
  ratesMade += 1;
  return {
    ...envelope(`window-${ratesMade}`),
    clientId: null,
    contractId: null,
    name: 'Kväll',
    days: [1, 2, 3, 4, 5],
    from: brandText('17:00'),
    to: midnight,
    factor: toBasisPoints(15_000),
    ...more,
  };
};

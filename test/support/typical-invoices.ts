import { brandText } from '#domain/brand.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { deductionOf } from '#domain/invoices/advances.ts';
import type { AppendixHour, AppendixWork } from '#domain/invoices/appendix.ts';
import { creditNote, creditSnapshot } from '#domain/invoices/credit-note.ts';
import type { InvoiceContent, InvoiceLine, InvoiceSnapshot } from '#domain/invoices/invoice.ts';
import { snapshotOf } from '#domain/invoices/issue-invoice.ts';
import { lineNet } from '#domain/invoices/totals.ts';
import type { VatCase } from '#domain/invoices/vat-case.ts';
import type { Currency } from '#domain/money/money.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { vatSentences } from '#documents/vat-exemption.ts';
import { client, day, firm, id } from '#support/records.ts';

/** An invoice as it is issued, and the work behind it where that is printed. */
export type TypicalInvoice = {
  readonly name: string;
  readonly snapshot: InvoiceSnapshot;
  readonly work: AppendixWork | null;
};

const seller = firm({
  iban: brandText('SE3550000000054910000003'),
  bic: 'ESSESESS',
  printsPaymentCode: true,
});
const foundation = client({ vatNumber: brandText('SE802002428001') });
const german = client({
  id: id('client-de'),
  name: 'Musterkunde GmbH',
  organisationNumber: null,
  vatNumber: brandText('DE123456788'),
  invoiceAddress: {
    line1: 'Hauptstr. 5',
    line2: '',
    postcode: '20095',
    city: 'Hamburg',
    country: 'DE',
  },
  reference: 'Ingrid Weber',
  language: 'en',
  currency: 'EUR',
});
const norwegian = client({
  id: id('client-no'),
  name: 'Kunde Norge AS',
  organisationNumber: null,
  vatNumber: brandText('NO974760673MVA'),
  invoiceAddress: {
    line1: 'Karl Johans gate 1',
    line2: '',
    postcode: '0154',
    city: 'Oslo',
    country: 'NO',
  },
  reference: 'Kari Nordmann',
  currency: 'NOK',
});

type LineWish = {
  readonly text: string;
  readonly amount: number;
  readonly price: number;
  readonly unit?: InvoiceLine['quantity']['unit'];
  readonly rate?: number;
  readonly discount?: number;
  readonly more?: Partial<InvoiceLine>;
};

let lines = 0;
/** A line by its quantity in steps (minutes of an hour, thousandths of all else) and its price in öre. */
const row = ({
  text,
  amount,
  price,
  unit = 'hour',
  rate = 2500,
  discount = 0,
  more = {},
}: LineWish): InvoiceLine => {
  const quantity = { unit, amount };
  const unitPrice = toMinorUnits(price);
  const net = lineNet(quantity, unitPrice, toBasisPoints(discount));
  if (!net.ok) throw new Error(net.error);
  lines += 1;
  return {
    id: id(`row-${lines}`),
    text,
    quantity,
    unitPrice,
    discount: toBasisPoints(discount),
    vatRate: toBasisPoints(rate),
    net: net.value,
    timeEntryIds: [],
    ...more,
  };
};

const untaxed = (vatCase: VatCase): Partial<InvoiceLine> => ({ vatCase });

const content = (
  buyer: Client,
  rows: readonly InvoiceLine[],
  more: Partial<InvoiceContent> = {},
): InvoiceContent => {
  const cases = rows.flatMap(({ vatCase }) => vatCase ?? []);
  return {
    clientId: buyer.id,
    language: buyer.language,
    currency: buyer.currency,
    period: { from: day('2026-10-01'), to: day('2026-10-31') },
    grouping: 'task',
    lines: rows,
    ourReference: 'Astrid Ek',
    yourReference: buyer.reference,
    orderNumber: '',
    note: '',
    vatExemption: vatSentences(cases, buyer.language),
    paymentTerms: 30,
    roundsToWholeKrona: buyer.currency === 'SEK',
    ...more,
  };
};

const exchange = (currency: Currency, millionths: number) =>
  ({ currency, millionths, date: day('2026-10-30'), source: 'Riksbanken' }) as const;

let taken = 0;
const issued = (
  name: string,
  buyer: Client,
  what: InvoiceContent,
  more: { readonly by?: Firm; readonly work?: AppendixWork } = {},
): TypicalInvoice => {
  taken += 1;
  const number = `2026${String(taken).padStart(4, '0')}`;
  const snapshot = snapshotOf(what, more.by ?? seller, buyer, {
    number,
    issueDate: day('2026-11-02'),
  });
  return { name: `${String(taken).padStart(2, '0')}-${name}`, snapshot, work: more.work ?? null };
};

const hour = (name: string, date: string, minutes: number, note: string): AppendixHour => ({
  id: id(name),
  workDate: day(date),
  person: 'Astrid Ek',
  work: 'Hyresportalen: Byte av databas',
  note,
  seconds: toSeconds(minutes * 60),
});

const hours = issued(
  'hours',
  foundation,
  content(foundation, [
    row({ text: 'Hyresportalen: Byte av databas', amount: 435, price: 118_750 }),
    row({ text: 'Reseersättning', amount: 86_000, price: 435, unit: 'kilometre' }),
  ]),
);

const advance = issued(
  'advance',
  foundation,
  content(
    foundation,
    [row({ text: 'Förstudie, 40 %', amount: 1000, price: 4_000_000, unit: 'lump-sum' })],
    {
      purpose: { kind: 'advance' },
      period: null,
    },
  ),
);

const [advanced] = advance.snapshot.content.lines;
const deduction =
  advanced === undefined
    ? []
    : [
        deductionOf(
          { invoiceId: id('advance'), number: advance.snapshot.number, line: advanced, left: 1000 },
          id('deduction'),
          `Avgår förskott, faktura ${advance.snapshot.number}: ${advanced.text}`,
        ),
      ];

const creditOf = ({ snapshot }: TypicalInvoice): TypicalInvoice => {
  const [first] = snapshot.content.lines;
  const note = creditNote({
    original: { id: id('hours'), snapshot },
    former: [],
    lines: first === undefined ? [] : [{ lineId: first.id, amount: 120, reopensHours: false }],
    reason: 'Två timmar för mycket debiterade',
    open: snapshot.totals.payable,
    newLineId: () => id('credited'),
  });
  if (!note.ok) throw new Error(note.error);
  taken += 1;
  const head = { number: `2026${String(taken).padStart(4, '0')}`, issueDate: day('2026-11-10') };
  return {
    name: `${String(taken).padStart(2, '0')}-credit-note`,
    snapshot: creditSnapshot(note.value.content, snapshot, seller, head),
    work: null,
  };
};

const quarters = { step: 15, mode: 'up', minimum: 30, scope: 'entry' } as const;
const worked = [
  hour('h1', '2026-10-05', 62, 'Provkörning av bytet'),
  hour('h2', '2026-10-06', 20, 'Felsökning med driften'),
  hour('h3', '2026-10-07', 135, 'Bytet, kvällstid, och återläsning av prov ur säkerhetskopian'),
];

/** Twelve invoices that a firm like ours writes, each with something of its own to get right. */
export const typicalInvoices: readonly TypicalInvoice[] = [
  hours,
  advance,
  issued(
    'final-with-deduction',
    foundation,
    content(foundation, [
      row({ text: 'Förstudie, fast pris', amount: 1000, price: 10_000_000, unit: 'lump-sum' }),
      ...deduction,
    ]),
  ),
  issued(
    'mixed-rates',
    foundation,
    content(foundation, [
      row({
        text: 'Supportavtal oktober',
        amount: 1000,
        price: 1_250_000,
        unit: 'month',
        discount: 1000,
      }),
      row({
        text: 'Lunch vid utbildningen',
        amount: 12_000,
        price: 13_500,
        unit: 'piece',
        rate: 1200,
      }),
      row({ text: 'Kursbok', amount: 3000, price: 24_900, unit: 'piece', rate: 600 }),
    ]),
  ),
  issued(
    'reverse-charge-eu',
    german,
    content(
      german,
      [
        row({
          text: 'Managed service, October 2026',
          amount: 1000,
          price: 250_000,
          unit: 'month',
          rate: 0,
          more: untaxed('reverse-charge-eu'),
        }),
      ],
      { exchange: exchange('EUR', 11_234_567) },
    ),
  ),
  issued(
    'euro-with-swedish-vat',
    { ...foundation, currency: 'EUR' },
    content(
      { ...foundation, currency: 'EUR' },
      [row({ text: 'Konsulttid', amount: 600, price: 11_000 })],
      {
        exchange: exchange('EUR', 11_234_567),
      },
    ),
  ),
  issued(
    'outside-the-union',
    norwegian,
    content(
      norwegian,
      [row({ text: 'Konsulttid', amount: 480, price: 125_000, rate: 0, more: untaxed('export') })],
      { exchange: exchange('NOK', 987_654) },
    ),
  ),
  issued(
    'exempt',
    foundation,
    content(foundation, [
      row({ text: 'Rådgivning', amount: 100, price: 90_000, rate: 0, more: untaxed('exempt') }),
    ]),
    {
      by: {
        ...seller,
        name: 'Eks Förvaltning',
        organisationNumber: brandText('8112189876'),
        vatNumber: null,
        seat: '',
      },
    },
  ),
  issued(
    'reverse-charge-goods',
    foundation,
    content(foundation, [
      row({
        text: 'Bärbara datorer, 14 tum',
        amount: 9000,
        price: 1_249_000,
        unit: 'piece',
        rate: 0,
        more: { ...untaxed('reverse-charge-goods'), isListedGoods: true },
      }),
    ]),
  ),
  issued(
    'reverse-charge-building',
    foundation,
    content(foundation, [
      row({
        text: 'Nätverkskablage i fastigheten',
        amount: 960,
        price: 85_000,
        rate: 0,
        more: untaxed('reverse-charge-building'),
      }),
    ]),
  ),
  issued(
    'with-appendix',
    foundation,
    content(
      foundation,
      [
        row({
          text: 'Hyresportalen: Byte av databas',
          amount: 240,
          price: 118_750,
          more: { timeEntryIds: worked.map((each) => each.id), billingPolicy: quarters },
        }),
      ],
      { hasAppendix: true },
    ),
    { work: { hours: worked, outlays: [] } },
  ),
  creditOf(hours),
];

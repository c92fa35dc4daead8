import { brandText, brandNumber } from '#domain/brand.ts';
import type { InvoiceLine, InvoiceTotals } from '#domain/invoices/invoice.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import { invoicePaper } from '#documents/invoice-paper.ts';
import type { PaperSubject } from '#documents/paper-subject.ts';
import type { PaperData } from '#documents/paper-data.ts';

export type { PaperSubject } from '#documents/paper-subject.ts';

/** A line of 90 minutes at 1 250,00 unless said otherwise. */
export const paperLine = (number: number, change: Partial<InvoiceLine> = {}): InvoiceLine => ({
  id: brandText(`line-${String(number)}`),
  text: `Ärende ${String(number)}: uppgradering av körplansmotorn`,
  quantity: { unit: 'hour', amount: 90 },
  unitPrice: toMinorUnits(125_000),
  discount: toBasisPoints(0),
  vatRate: toBasisPoints(2500),
  net: toMinorUnits(187_500),
  timeEntryIds: [],
  ...change,
});

/** A line at 6 %. */
export const reducedLine = (number: number): InvoiceLine =>
  paperLine(number, { vatRate: toBasisPoints(600), net: toMinorUnits(123_456) });

/** Sums as R5 says, independent of the program's own: one group a rate. */
export const paperTotals = (lines: readonly InvoiceLine[], isRounded: boolean): InvoiceTotals => {
  const rates = [...new Set(lines.map(({ vatRate }) => vatRate))].sort((a, b) => b - a);
  const sum = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0);
  const vatGroups = rates.map((rate) => {
    const net = sum(lines.filter((line) => line.vatRate === rate).map((line) => line.net));
    return { rate, net: toMinorUnits(net), vat: toMinorUnits(scaled(net, rate, 10_000)) };
  });
  const [net, vat] = [sum(lines.map((line) => line.net)), sum(vatGroups.map((group) => group.vat))];
  const gross = net + vat;
  const payable = isRounded ? scaled(gross, 1, 100) * 100 : gross;
  return {
    net: toMinorUnits(net),
    vatGroups,
    vat: toMinorUnits(vat),
    gross: toMinorUnits(gross),
    rounding: toMinorUnits(payable - gross),
    payable: toMinorUnits(payable),
  };
};

const address = {
  line1: 'Hamngatan 5',
  line2: '',
  postcode: '211 22',
  city: 'Malmö',
  country: 'SE',
};

/** An issued invoice of a made-up firm to a made-up client, with `lines`. */
export const paperSubject = (
  lines: readonly InvoiceLine[],
  content: Partial<PaperSubject['content']> = {},
): PaperSubject => ({
  number: 'F2026-0042',
  issueDate: brandText('2026-11-24'),
  dueDate: brandText('2026-12-24'),
  paymentReference: brandText('2026004290'),
  seller: {
    name: 'Öresund Systemförvaltning AB',
    organisationNumber: brandText('5560360793'),
    vatNumber: brandText('SE556036079301'),
    address,
    seat: 'Malmö',
    email: 'ekonomi@oresund.example',
    phone: '040-12 34 56',
    website: 'oresund.example',
    bankgiro: brandText('9912346'),
    plusgiro: brandText('2865434'),
    iban: brandText('SE3550000000054910000003'),
    bic: 'ESSESESS',
    isApprovedForFTax: true,
    logo: null,
  },
  buyer: {
    name: 'Kärnhuset Förlag AB',
    organisationNumber: brandText('5566778899'),
    vatNumber: brandText('SE556677889901'),
    address: {
      ...address,
      line1: 'Box 123',
      line2: 'Leverantörsreskontran',
      postcode: '411 05',
      city: 'Göteborg',
    },
    email: '',
  },
  content: {
    clientId: brandText('client'),
    language: 'sv',
    currency: 'SEK',
    period: { from: brandText('2026-10-01'), to: brandText('2026-10-31') },
    grouping: 'task',
    lines,
    ourReference: 'Astrid Ek',
    yourReference: 'Örjan Åkesson',
    orderNumber: 'PO-7781',
    note: '',
    vatExemption: '',
    paymentTerms: brandNumber(30),
    roundsToWholeKrona: true,
    ...content,
  },
  totals: paperTotals(lines, content.roundsToWholeKrona ?? true),
});

/** What a window asks the typesetter for, without a logo. */
export const paperRequest = (
  subject: PaperSubject,
): { readonly template: 'invoice'; readonly data: PaperData; readonly logo: null } => ({
  template: 'invoice',
  data: invoicePaper(subject),
  logo: null,
});

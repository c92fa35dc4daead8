import { emptyInvoiceLineForm } from '#domain/invoices/invoice-form.ts';
import type { InvoiceForm, InvoiceLineForm } from '#domain/invoices/invoice-form.ts';
import { seeded } from '#support/seeded.ts';
import type { Buyer } from './invoiced-firm.ts';

/** One invoice to be written: for whom, what changes on the draft, and what follows it. */
export type InvoiceWish = {
  readonly buyer: Buyer;
  readonly form: Partial<InvoiceForm>;
  /** Credited after it was issued: all of it, or its first line only. */
  readonly credit: 'whole' | 'line' | null;
  /** Paid at once, in part or not at all. */
  readonly pays: 'whole' | 'half' | 'nothing';
  /** An advance: the next invoice to the same buyer takes it off. */
  readonly isAdvance: boolean;
};

const texts = [
  'Systemförvaltning',
  'Felrättning: "Å, Ä & Ö" <prio 1>',
  'Release 4.2 – driftsättning',
  'Konsulttimmar, integration mot Økonomi',
  'Licens per månad',
  'Resa Sundsvall–Stockholm t/r',
];

const units = ['hour', 'day', 'month', 'piece', 'kilometre', 'lump-sum'] as const;

type Chance = () => number;

const pick = <Value>(chance: Chance, values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(chance() * values.length)] ?? values[0];

const comma = (number: number, decimals: number): string =>
  number.toFixed(decimals).replace('.', ',');

const quantityOf = (chance: Chance, unit: (typeof units)[number]): string => {
  if (unit === 'hour')
    return `${Math.floor(chance() * 60)}:${pick(chance, ['00', '15', '20', '50'])}`;
  return unit === 'lump-sum' ? '1' : comma(Math.ceil(chance() * 20_000) / 1000, 3);
};

type Tax = Pick<InvoiceLineForm, 'vatRate' | 'vatCase'>;

const lineOf = (chance: Chance, id: string, tax: Tax): InvoiceLineForm => {
  const unit = pick(chance, units);
  const quantity = quantityOf(chance, unit);
  return {
    ...emptyInvoiceLineForm(id),
    ...tax,
    text: pick(chance, ['Arbete', ...texts]),
    unit,
    quantity: quantity.startsWith('0:0') ? '1:00' : quantity,
    unitPrice: comma(Math.ceil(chance() * 250_000) / 100, 2),
    discount: chance() < 0.15 ? pick(chance, ['5', '12,5', '33,33', '100']) : '',
  };
};

/** Mostly a handful, now and then a page's worth, seldom as many as an appendix to a year. */
const lengthOf = (chance: Chance): number => {
  const size = chance();
  if (size < 0.8) return 1 + Math.floor(chance() * 8);
  return size < 0.97 ? 20 + Math.floor(chance() * 60) : 100 + Math.floor(chance() * 301);
};

const domestic = (chance: Chance): Tax => ({
  vatRate: pick(chance, ['25', '25', '25', '12', '6']),
  vatCase: '',
});

const untaxed = (vatCase: string): Tax => ({ vatRate: '0', vatCase });

const exempt = 'Undantaget från moms enligt 18 kap. 4 § mervärdesskattelagen';
const reverse = 'Omvänd betalningsskyldighet';

type Kind = {
  readonly buyer: Buyer;
  readonly tax: (chance: Chance) => Tax;
  readonly form?: Partial<InvoiceForm>;
};

const exchange = (rate: string): Partial<InvoiceForm> => ({
  exchangeRate: rate,
  exchangeDate: '2026-11-23',
  exchangeSource: 'Riksbanken',
});

const only25 = (): Tax => ({ vatRate: '25', vatCase: '' });

const kinds: readonly [Kind, ...Kind[]] = [
  { buyer: 'swedish', tax: only25 },
  { buyer: 'swedish', tax: domestic },
  { buyer: 'swedish', tax: domestic, form: { roundsToWholeKrona: false } },
  { buyer: 'public', tax: domestic },
  { buyer: 'inEuros', tax: domestic, form: exchange('11,2345') },
  { buyer: 'inUnion', tax: () => untaxed('reverse-charge-eu'), form: exchange('11,25') },
  { buyer: 'outsideUnion', tax: () => untaxed('export'), form: exchange('0,983456') },
  { buyer: 'swedish', tax: () => untaxed('exempt'), form: { vatExemption: exempt } },
  {
    buyer: 'swedish',
    tax: () => untaxed('reverse-charge-building'),
    form: { vatExemption: reverse },
  },
];

const paymentOf = (chance: Chance): InvoiceWish['pays'] => {
  const pays = chance();
  if (pays < 0.5) return 'whole';
  return pays < 0.65 ? 'half' : 'nothing';
};

const creditOf = (chance: Chance): InvoiceWish['credit'] => {
  const credits = chance();
  if (credits < 0.08) return 'whole';
  return credits < 0.14 ? 'line' : null;
};

/** `count` varied invoices, always the same ones. */
export const invoiceWishes = (count: number): readonly InvoiceWish[] => {
  const chance = seeded(20_261_124);
  return Array.from({ length: count }, (_, place): InvoiceWish => {
    // Each kind comes once before any comes by chance.
    const kind = kinds[place] ?? pick(chance, kinds);
    const isAdvance = chance() < 0.07;
    const length = isAdvance ? 1 : lengthOf(chance);
    const lines = Array.from({ length }, (_line, at) =>
      lineOf(chance, `line-${place}-${at}`, kind.tax(chance)),
    ).map((line) => (isAdvance ? { ...line, unit: 'piece', quantity: '1', discount: '' } : line));
    return {
      buyer: kind.buyer,
      form: {
        ...kind.form,
        lines,
        isAdvance,
        periodFrom: '2026-10-01',
        periodTo: '2026-10-31',
        yourReference: 'Ref-100',
        orderNumber: chance() < 0.3 ? `PO-${place}` : '',
        note: chance() < 0.2 ? 'Tack för förtroendet – vi ses i december.' : '',
        paymentTerms: pick(chance, ['10', '20', '30']),
      },
      credit: isAdvance ? null : creditOf(chance),
      pays: paymentOf(chance),
      isAdvance,
    };
  });
};

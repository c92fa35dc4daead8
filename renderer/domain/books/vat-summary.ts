import type { VatCase } from '#domain/invoices/vat-case.ts';
import { addMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { BasisPoints, MinorUnits } from '#domain/money/money.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { VatMark, Voucher } from './voucher.ts';

/**
 * The boxes of the Swedish VAT return that sales fill (SKV 4700): 05 taxed sales; 10, 11, 12 the VAT on them at 25, 12 and
 * 6 %; 39 services to businesses in the Union; 40 other services taxed elsewhere; 41 sales where the buyer pays the VAT in
 * Sweden; 42 other sales, exempt ones among them.
 */
export const vatBoxes = ['05', '10', '11', '12', '39', '40', '41', '42'] as const;
export type VatBox = (typeof vatBoxes)[number];

const baseBoxes = {
  domestic: '05',
  'reverse-charge-eu': '39',
  export: '40',
  'reverse-charge-goods': '41',
  'reverse-charge-building': '41',
  exempt: '42',
} as const satisfies Record<Exclude<VatCase, 'outside-scope'>, VatBox>;

const taxBoxes = new Map<number, VatBox>([
  [2500, '10'],
  [1200, '11'],
  [600, '12'],
]);

/** The box that a row counts in; null for what is outside the scope of VAT, and for rows that aren't about VAT. */
const boxOf = (vat: VatMark | null): VatBox | null => {
  if (vat === null || vat.vatCase === 'outside-scope') return null;
  return vat.kind === 'tax' ? (taxBoxes.get(vat.rate) ?? null) : baseBoxes[vat.vatCase];
};

export type VatFigure = {
  readonly vatCase: VatCase;
  readonly rate: BasisPoints;
  readonly base: MinorUnits;
  readonly tax: MinorUnits;
};

export type VatSummary = {
  readonly boxes: Readonly<Record<VatBox, MinorUnits>>;
  /** Bases and VAT by case and rate. */
  readonly groups: readonly (VatFigure & {
    /** What each invoice adds to the group. */
    readonly invoices: readonly (VatFigure & { readonly invoiceId: InvoiceId })[];
  })[];
  /** The VAT to pay on sales: boxes 10, 11 and 12. */
  readonly tax: MinorUnits;
};

type Cell = { vatCase: VatCase; rate: BasisPoints; base: number; tax: number };

const add = (cell: Cell, mark: VatMark, credit: number): void => {
  if (mark.kind === 'base') cell.base += credit;
  else cell.tax += credit;
};

const blank = ({ vatCase, rate }: VatMark): Cell => ({ vatCase, rate, base: 0, tax: 0 });

const figure = ({ vatCase, rate, base, tax }: Cell): VatFigure => ({
  vatCase,
  rate,
  base: toMinorUnits(base),
  tax: toMinorUnits(tax),
});

/** The VAT of a period's vouchers: it is summed from their own rows, so it can't say anything else than they do. */
export const vatSummary = (vouchers: readonly Voucher[]): VatSummary => {
  const boxes = new Map<VatBox, number>(vatBoxes.map((box) => [box, 0]));
  const groups = new Map<string, { readonly sum: Cell; readonly invoices: Map<InvoiceId, Cell> }>();
  for (const { vat, amount, invoiceId } of vouchers.flatMap(({ rows }) => rows)) {
    const box = boxOf(vat);
    if (vat === null || box === null) continue;
    const credit = 0 - amount;
    boxes.set(box, (boxes.get(box) ?? 0) + credit);
    const key = `${vat.vatCase}|${vat.rate}`;
    const group = groups.get(key) ?? { sum: blank(vat), invoices: new Map<InvoiceId, Cell>() };
    groups.set(key, group);
    add(group.sum, vat, credit);
    if (invoiceId === null) continue;
    const own = group.invoices.get(invoiceId) ?? blank(vat);
    group.invoices.set(invoiceId, own);
    add(own, vat, credit);
  }
  const boxed = Object.fromEntries(
    [...boxes].map(([box, sum]) => [box, toMinorUnits(sum + 0)]),
    // Every box was put in at the start.
  ) as Record<VatBox, MinorUnits>;
  return {
    boxes: boxed,
    groups: [...groups.values()]
      .map(({ sum, invoices }) => ({
        ...figure(sum),
        invoices: [...invoices].map(([invoiceId, cell]) => ({ ...figure(cell), invoiceId })),
      }))
      .toSorted((one, other) => other.rate - one.rate || (one.vatCase < other.vatCase ? -1 : 1)),
    tax: addMoney(boxed['10'], boxed['11'], boxed['12']),
  };
};

/** As the return wants it: whole kronor, öre dropped (SFF 22:1). */
export const inReturn = (amount: MinorUnits): number => Math.trunc(amount / 100) + 0;

export type PeriodicRow = {
  readonly vatNumber: string;
  readonly name: string;
  readonly amount: MinorUnits;
};

export type PeriodicBuyer = { readonly vatNumber: string | null; readonly name: string };

/**
 * The periodic summary (SKV 5740): services to businesses in the Union by the buyer's VAT number. A buyer without one, as
 * on invoices from before it was asked for, stands under ''.
 */
export const periodicSummary = (
  { groups }: VatSummary,
  buyerOf: (id: InvoiceId) => PeriodicBuyer,
): readonly PeriodicRow[] => {
  const rows = new Map<string, PeriodicRow>();
  for (const { invoiceId, base } of groups
    .filter(({ vatCase }) => vatCase === 'reverse-charge-eu')
    .flatMap(({ invoices }) => invoices)) {
    const { vatNumber, name } = buyerOf(invoiceId);
    const key = vatNumber ?? '';
    const former = rows.get(key)?.amount ?? zeroMoney;
    rows.set(key, { vatNumber: key, name, amount: addMoney(former, base) });
  }
  return [...rows.values()]
    .filter(({ amount }) => amount !== 0)
    .toSorted((one, other) => (one.vatNumber < other.vatNumber ? -1 : 1));
};

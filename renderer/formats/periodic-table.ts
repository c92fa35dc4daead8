import type { PeriodicRow } from '#domain/books/vat-summary.ts';
import { inReturn } from '#domain/books/vat-summary.ts';
import { decimalCell, textCell } from './table.ts';
import type { Table } from './table.ts';

/** The columns of a periodic summary (SKV 5740), in order; services are code 3 there. */
export const periodicColumns = ['country', 'vatNumber', 'name', 'services'] as const;
export type PeriodicColumn = (typeof periodicColumns)[number];

const widths: Record<PeriodicColumn, number> = {
  country: 8,
  vatNumber: 20,
  name: 36,
  services: 14,
};

/** Services to businesses in the Union by VAT number, in whole kronor as the return wants them. */
export const periodicTable = (
  rows: readonly PeriodicRow[],
  headings: Readonly<Record<PeriodicColumn, string>>,
): Table => ({
  columns: periodicColumns.map((column) => ({ heading: headings[column], width: widths[column] })),
  rows: rows.map(({ vatNumber, name, amount }) => [
    textCell(vatNumber.slice(0, 2)),
    textCell(vatNumber),
    textCell(name),
    decimalCell(inReturn(amount), 0),
  ]),
});

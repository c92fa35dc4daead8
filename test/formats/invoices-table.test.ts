import { expect, test } from 'vitest';
import { invoicesColumns, invoicesTable } from '#formats/invoices-table.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { day } from '#support/records.ts';

const headings = Object.fromEntries(invoicesColumns.map((column) => [column, column])) as Record<
  (typeof invoicesColumns)[number],
  string
>;

test('an invoice stands with its sums and what is open; a draft has no number', () => {
  const table = invoicesTable(
    [
      {
        number: '',
        client: 'Marks',
        issueDate: null,
        dueDate: day('2026-12-24'),
        state: 'Utkast',
        currency: 'SEK',
        net: toMinorUnits(100_030),
        vat: toMinorUnits(25_008),
        rounding: toMinorUnits(-38),
        payable: toMinorUnits(125_000),
        paid: toMinorUnits(25_000),
        paymentReference: '',
      },
    ],
    headings,
  );
  const cells = Object.fromEntries(
    invoicesColumns.map((column, index) => [column, table.rows[0]?.[index]]),
  );
  expect(cells['number']).toEqual({ kind: 'empty' });
  expect(cells['dueDate']).toEqual({ kind: 'date', date: '2026-12-24' });
  expect(cells['rounding']).toEqual({ kind: 'decimal', value: -38, decimals: 2 });
  expect(cells['open']).toEqual({ kind: 'decimal', value: 100_000, decimals: 2 });
});

import { expect, test } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import { ageing } from '#domain/receipts/ageing.ts';
import { writeCsv } from '#formats/csv/write-csv.ts';
import { receivablesColumns, receivablesTable } from '#formats/receivables-table.ts';
import type { ReceivablesColumn } from '#formats/receivables-table.ts';
import { day, id } from '#support/records.ts';

const headings = Object.fromEntries(receivablesColumns.map((column) => [column, column])) as Record<
  ReceivablesColumn,
  string
>;

test('the ledger as a table: amounts as numbers, a name that begins like a formula as text', () => {
  const rows = ageing(
    [],
    [
      {
        clientId: id('client-1'),
        clientName: '=1+1 AB',
        currency: 'SEK',
        amount: toMinorUnits(62_500),
      },
    ],
    day('2026-11-24'),
  );
  const [head, line] = writeCsv(receivablesTable(rows, headings)).split('\r\n');
  expect(head?.replace('\ufeff', '').split(';')).toEqual([...receivablesColumns]);
  expect(line).toContain("'=1+1 AB");
  expect(line?.endsWith(';0,00;625,00;-625,00')).toBe(true);
});

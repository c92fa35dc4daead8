import { expect, test } from 'vitest';
import { writeSheet } from '#formats/xlsx/write-sheet.ts';
import { dateCell, decimalCell, emptyCell, textCell } from '#formats/table.ts';
import { day } from '#support/records.ts';

test('dates are days that Excel counts, amounts are numbers, text stays text', () => {
  const sheet = writeSheet({
    columns: [{ heading: 'Datum', width: 12 }],
    rows: [
      [
        dateCell(day('2026-11-24')),
        decimalCell(123_450, 2),
        decimalCell(90, 0),
        textCell('=cmd|x'),
        emptyCell,
      ],
    ],
  });
  expect(sheet.columns).toEqual([{ width: 12 }]);
  expect(sheet.data).toEqual([
    [{ value: 'Datum', type: String, fontWeight: 'bold' }],
    [
      // 2026-11-24 in Excel, by its own DATEVALUE.
      { value: 46_350, type: Number, format: 'yyyy-mm-dd' },
      { value: 1234.5, type: Number, format: '#,##0.00' },
      { value: 90, type: Number, format: '0' },
      { value: '=cmd|x', type: String },
      null,
    ],
  ]);
});

test('a text longer than a cell can hold is cut, or the file would not open', () => {
  const sheet = writeSheet({ columns: [], rows: [[textCell('x'.repeat(40_000))]] });
  expect(String(sheet.data[1]?.[0]?.value)).toHaveLength(32_767);
});

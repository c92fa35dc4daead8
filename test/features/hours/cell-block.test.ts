import { expect, test } from 'vitest';
import { placeBlock, readBlock, writeBlock } from '#features/hours/cell-block.ts';

const size = { rows: 2, days: 7 };

test('a block from Excel is read row by row', () => {
  expect(readBlock('1:30\t1,5\r\n90m\t2:00\r\n')).toEqual([
    ['1:30', '1,5'],
    ['90m', '2:00'],
  ]);
});

test('quotes that Excel adds are taken off', () => {
  expect(readBlock('"1 ""tim"""\t 2 ')).toEqual([['1 "tim"', '2']]);
});

test('each text lands beside the first, and what does not fit is counted', () => {
  const placed = placeBlock([['1', '2'], ['3', '4'], ['5']], { row: 0, day: 6 }, size);
  expect(placed.cells).toEqual([
    { at: { row: 0, day: 6 }, text: '1' },
    { at: { row: 1, day: 6 }, text: '3' },
  ]);
  expect(placed.outside).toBe(3);
});

test('R17 an empty pasted cell is left out, so that it can remove nothing', () => {
  expect(placeBlock([['', '2']], { row: 0, day: 0 }, size)).toEqual({
    cells: [{ at: { row: 0, day: 1 }, text: '2' }],
    outside: 0,
  });
});

test('a selection is written as a spreadsheet takes it, and reads back the same', () => {
  const texts = [
    ['1:30', ''],
    ['2:00', '0:15'],
  ];
  const tsv = writeBlock(
    { from: { row: 0, day: 2 }, to: { row: 1, day: 3 } },
    ({ row, day }) => texts[row]?.[day - 2] ?? '',
  );
  expect(tsv).toBe('1:30\t\n2:00\t0:15');
  expect(readBlock(tsv)).toEqual(texts);
});

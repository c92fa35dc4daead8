import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePastedHours, splitCells } from '#formats/cells/parse-cells.ts';
import { anyText, law } from '#support/law.ts';

test('cells of a spreadsheet: tabs, line ends of any kind, quotes about a line break', () => {
  expect(splitCells('a\tb\r\nc\t"d\ne"\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd\ne'],
  ]);
});

test('pasted hours become lengths; an empty cell changes nothing (R17)', () => {
  expect(parsePastedHours('8\t7,5\t\t1:30\n90m')).toEqual({
    ok: true,
    value: [[28_800, 27_000, null, 5400], [5400]],
  });
});

test('the first cell that is no length is named, and nothing is taken', () => {
  expect(parsePastedHours('8\tsjuk\n25')).toEqual({
    ok: false,
    error: { code: 'duration-format', row: 0, column: 1, text: 'sjuk' },
  });
  expect(parsePastedHours('8\n25')).toEqual({
    ok: false,
    error: { code: 'duration-too-long', row: 1, column: 0, text: '25' },
  });
});

test('bounds', () => {
  expect(parsePastedHours(' \n\t')).toEqual({ ok: false, error: { code: 'nothing-to-paste' } });
  expect(parsePastedHours('1\t'.repeat(8))).toEqual({
    ok: false,
    error: { code: 'too-many-columns' },
  });
  expect(parsePastedHours('1\n'.repeat(300))).toEqual({
    ok: false,
    error: { code: 'too-many-rows' },
  });
  expect(parsePastedHours('1'.repeat(300_000))).toEqual({
    ok: false,
    error: { code: 'too-many-rows' },
  });
});

test('no text makes it throw', () => {
  law(
    fc.property(anyText, (text) => void parsePastedHours(text)),
    1000,
  );
});

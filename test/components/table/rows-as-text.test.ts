import { expect, test } from 'vitest';
import { rowsAsText } from '#components/table/rows-as-text.ts';
import { formatters } from '#i18n/format.ts';

test('a tab or a line break within a cell does not tear the row apart', () => {
  const columns = [
    { id: 'a', header: 'A', text: (row: string) => row },
    { id: 'b', header: 'B\tB', text: () => 'x' },
  ];
  expect(rowsAsText(columns, ['one\ttwo\r\nthree'], formatters('sv'))).toBe(
    'A\tB B\none two three\tx',
  );
});

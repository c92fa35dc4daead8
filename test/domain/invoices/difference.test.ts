import { expect, test } from 'vitest';
import { lineDifferences } from '#domain/invoices/difference.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { line } from '#support/records.ts';

test('lines then and now stand side by side: changed, taken away, added', () => {
  const then = [line('a'), line('b')];
  const cheaper = line('a', { net: toMinorUnits(90_000), text: 'Rättad' });
  const now = [cheaper, line('c', { net: toMinorUnits(500) })];
  expect(
    lineDifferences(then, now).map(({ id, text, before, after, change }) => [
      id,
      text,
      before?.net ?? null,
      after?.net ?? null,
      change,
    ]),
  ).toEqual([
    ['a', 'Rättad', 100_000, 90_000, -10_000],
    ['b', 'Förvaltning', 100_000, null, -100_000],
    ['c', 'Förvaltning', null, 500, 500],
  ]);
});

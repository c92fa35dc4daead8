import { expect, test } from 'vitest';
import { hoursColumns, hoursTable } from '#formats/hours-table.ts';
import { wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { entry } from '#support/records.ts';

const names = {
  person: 'Karin Lindqvist',
  client: 'Marks Bostadsstiftelse',
  system: 'Felanmälan',
  task: '',
  activity: 'Drift',
  billing: 'Debiterbar',
  invoice: '',
  start: null,
  end: null,
  policy: wholeMinutes,
  rounding: '',
};
const headings = Object.fromEntries(hoursColumns.map((column) => [column, column])) as Record<
  (typeof hoursColumns)[number],
  string
>;
const cell = (more: object, column: (typeof hoursColumns)[number]) => {
  const table = hoursTable([{ ...names, entry: entry('a', more) }], headings);
  return table.rows[0]?.[hoursColumns.indexOf(column)];
};

test('R8 raw and billed time both stand in the export', () => {
  const more = {
    seconds: toSeconds(4821),
    rate: { amount: toHourlyRate(120_000), source: 'firm' },
  };
  expect(cell(more, 'seconds')).toEqual({ kind: 'decimal', value: 4821, decimals: 0 });
  expect(cell(more, 'hours')).toEqual({ kind: 'decimal', value: 13_392, decimals: 4 });
  expect(cell(more, 'billedMinutes')).toEqual({ kind: 'decimal', value: 80, decimals: 0 });
  expect(cell(more, 'amount')).toEqual({ kind: 'decimal', value: 160_000, decimals: 2 });
});

test('R8 R9 billed time follows the policy, raw time never; of rounding by day an entry has no share', () => {
  const more = {
    seconds: toSeconds(4821),
    rate: { amount: toHourlyRate(120_000), source: 'firm' },
  };
  const billed = (policy: BillingPolicy) => {
    const row = { ...names, policy, entry: entry('a', more as object) };
    const [cells = []] = hoursTable([row], headings).rows;
    const of = (column: (typeof hoursColumns)[number]) => {
      const found = cells[hoursColumns.indexOf(column)];
      return found?.kind === 'decimal' ? found.value : null;
    };
    return [of('seconds'), of('billedMinutes'), of('amount')];
  };
  const quarter = { step: 15, mode: 'up', minimum: 0, scope: 'entry' } as const;
  expect(billed(quarter)).toEqual([4821, 90, 180_000]);
  expect(billed({ ...quarter, scope: 'day' })).toEqual([4821, 80, 160_000]);
});

test('what is not billed has no price', () => {
  for (const column of ['billedMinutes', 'rate', 'amount'] as const) {
    expect(cell({ billing: 'none' }, column)).toEqual({ kind: 'empty' });
  }
});

test('every row has a cell a column', () => {
  const table = hoursTable([{ ...names, entry: entry('a') }], headings);
  expect(table.columns.map((column) => column.heading)).toEqual([...hoursColumns]);
  expect(table.rows[0]).toHaveLength(hoursColumns.length);
});

import { expect, test } from 'vitest';
import { monthRows } from '#features/clients/month-rows.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { day, id } from '#support/records.ts';

const sum = (seconds: number) => ({
  entries: 1,
  seconds: toSeconds(seconds),
  net: toMinorUnits(0),
});

test('twelve months, the present one last, and a month without work has nothing', () => {
  const sums = { open: sum(3600), drafted: sum(1800), invoiced: sum(900), none: sum(60) };
  const rows = monthRows([{ clientId: id('c'), month: '2026-11', sums }], day('2026-11-24'));
  expect(rows).toHaveLength(12);
  expect(rows[0]).toEqual({ first: '2025-12-01', billable: 0, other: 0 });
  expect(rows.at(-1)).toEqual({ first: '2026-11-01', billable: 6300, other: 60 });
});

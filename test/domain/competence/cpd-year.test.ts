import { expect, test } from 'vitest';
import { cpdYear } from '#domain/competence/cpd-year.ts';
import { day } from '#support/records.ts';

const entry = (date: string, points: number) => ({ id: date, date: day(date), points, text: '' });
const cpd = [entry('2025-11-05', 21), entry('2026-02-18', 4), entry('2026-05-06', 10)];

test('14 of 20 in late November is behind, and last year’s points don’t help', () => {
  expect(cpdYear({ cpd, pointsPerYear: 20 }, day('2026-11-24'))).toEqual({
    year: 2026,
    points: 14,
    asked: 20,
    isBehind: true,
  });
});

test('the same 14 are enough in June, and 20 at the end of the year', () => {
  expect(cpdYear({ cpd, pointsPerYear: 20 }, day('2026-06-30'))?.isBehind).toBe(false);
  const full = [...cpd, entry('2026-12-30', 6)];
  expect(cpdYear({ cpd: full, pointsPerYear: 20 }, day('2026-12-31'))?.isBehind).toBe(false);
});

test('points of days to come don’t count yet, and no year asks for none', () => {
  const ahead = [entry('2026-12-30', 20)];
  expect(cpdYear({ cpd: ahead, pointsPerYear: 20 }, day('2026-11-24'))?.points).toBe(0);
  expect(cpdYear({ cpd, pointsPerYear: null }, day('2026-11-24'))).toBeNull();
});

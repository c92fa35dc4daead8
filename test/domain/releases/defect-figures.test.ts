import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { defectFigures } from '#domain/releases/defect-figures.ts';
import type { FoundPlace, Severity } from '#domain/releases/defect.ts';

const found = (
  count: number,
  foundIn: FoundPlace,
  severity: Severity = 'minor',
  day = '2026-11-01',
) => Array.from({ length: count }, () => ({ foundIn, severity, foundOn: brandText(day) as never }));
const none = { seconds: toSeconds(0), rolledOutOn: null } as const;

test('112 of 148 found before production are 75.7 %', () => {
  const figures = defectFigures([...found(112, 'test'), ...found(36, 'production')], none);
  expect(figures.removal).toEqual({ part: 112, whole: 148 });
  expect(Math.round((1000 * figures.removal.part) / figures.removal.whole) / 10).toBe(75.7);
});

test('18 defects in 250 hours are 7.2 per 100 hours', () => {
  const work = { seconds: toSeconds(250 * 3600), rolledOutOn: null } as const;
  expect(defectFigures(found(18, 'test'), work).density).toBeCloseTo(7.2, 10);
});

test('a critical one weighs eight cosmetic ones', () => {
  const work = { seconds: toSeconds(100 * 3600), rolledOutOn: null } as const;
  const figures = defectFigures(
    [...found(1, 'test', 'critical'), ...found(1, 'pilot', 'cosmetic')],
    work,
  );
  expect(figures.weightedDensity).toBe(9);
});

test('what is found more than 30 days after the roll-out no longer counts to its removal', () => {
  const work = { seconds: toSeconds(0), rolledOutOn: brandText('2026-11-01') } as never;
  const late = found(1, 'production', 'minor', '2026-12-02');
  const inTime = found(1, 'production', 'minor', '2026-12-01');
  const figures = defectFigures([...found(1, 'test'), ...inTime, ...late], work);
  expect(figures.removal).toEqual({ part: 1, whole: 2 });
  expect(figures.escape).toEqual({ part: 2, whole: 3 });
});

test('without hours there is no density', () => {
  expect(defectFigures(found(3, 'test'), none)).toMatchObject({
    density: null,
    weightedDensity: null,
  });
});

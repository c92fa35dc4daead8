import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { closesOn, isMonthLocked, monthState } from '#domain/periods/month-state.ts';
import type { PlainMonth } from '#domain/time/plain-date.ts';
import { day } from '#support/records.ts';

const november: PlainMonth = brandText('2026-11');
const at = (today: string, graceDays: number | null = 5) => ({
  locks: [],
  graceDays,
  today: day(today),
});
const lock = (isLocked: boolean) => [{ id: brandText<never>('2026-11'), isLocked }];

test('R26 a month stays open through its days of grace and is closed the day after', () => {
  expect(closesOn(november, 5)).toBe('2026-12-06');
  expect(monthState(november, at('2026-11-15'))).toBe('open');
  expect(monthState(november, at('2026-12-05'))).toBe('open');
  expect(monthState(november, at('2026-12-06'))).toBe('by-itself');
  expect(monthState(november, at('2027-02-01'))).toBe('by-itself');
});

test('R26 no days of grace close a month as it ends; without the rule it is never closed by itself', () => {
  expect(isMonthLocked(november, at('2026-11-30', 0))).toBe(false);
  expect(isMonthLocked(november, at('2026-12-01', 0))).toBe(true);
  expect(isMonthLocked(november, at('2030-01-01', null))).toBe(false);
});

test('R26 what was decided by hand weighs more than the grace', () => {
  expect(monthState(november, { ...at('2026-11-15'), locks: lock(true) })).toBe('by-hand');
  expect(monthState(november, { ...at('2027-02-01'), locks: lock(false) })).toBe('reopened');
  expect(isMonthLocked(november, { ...at('2027-02-01'), locks: lock(false) })).toBe(false);
});

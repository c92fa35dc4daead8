import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import { priceOf, worthOf } from '#domain/rates/price-of.ts';
import type { PriceSources } from '#domain/rates/price-of.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { aRateWindow, client, day, firm, id } from '#support/records.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const sources: PriceSources = {
  override: null,
  contract: null,
  client: client(),
  activity: 'operation',
  person: { id: id('p'), hourlyRate: null },
  firm: firm(),
  rates: [],
  windows: [aRateWindow({})],
  workDate: day('2026-11-24'),
};

const at = (start: string | null, end: string | null, more: Partial<PriceSources> = {}) =>
  priceOf(
    {
      start: start === null ? null : brandText(`2026-11-24T${start}:00.000Z`),
      end: end === null ? null : brandText(`2026-11-24T${end}:00.000Z`),
      zone: stockholm,
    },
    { ...sources, ...more },
    temporalZones,
  );

test('R20 inside a window the rate is multiplied, and the window stored beside it', () => {
  expect(at('17:00', '18:00')).toEqual({
    amount: 165_000,
    source: 'firm',
    window: { name: 'Kväll', factor: 15_000 },
  });
  expect(at('08:00', '09:00')).toEqual({ amount: 110_000, source: 'firm' });
});

test('R20 work across a boundary, or of which only a length is known, has the plain rate', () => {
  expect(at('15:00', '18:00')).toEqual({ amount: 110_000, source: 'firm' });
  expect(at(null, null)).toEqual({ amount: 110_000, source: 'firm' });
});

test('R20 a rate written on the entry itself is not multiplied', () => {
  expect(at('17:00', '18:00', { override: toHourlyRate(90_000) })).toEqual({
    amount: 90_000,
    source: 'entry',
  });
});

test('R2 a multiplied rate is rounded half away from zero', () => {
  const odd = firm({ hourlyRate: toHourlyRate(99_999) });
  expect(at('17:00', '18:00', { firm: odd }).amount).toBe(149_999);
});

test('R2 an hour’s worth by the second, half away from zero', () => {
  const worth = (seconds: number, amount: number) =>
    worthOf(toSeconds(seconds), { amount: toHourlyRate(amount) });
  expect(worth(5400, 135_000)).toBe(202_500);
  expect(worth(18, 100)).toBe(1);
  expect(worth(17, 100)).toBe(0);
});

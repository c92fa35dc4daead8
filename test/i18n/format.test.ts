import { describe, expect, test } from 'vitest';
import { brandText, brandNumber } from '#domain/brand.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { formatters } from '#i18n/format.ts';

const sv = formatters('sv');
const en = formatters('en');
const date = (text: string): PlainDate => brandText(text);
const money = (amount: number): MinorUnits => brandNumber(amount);
const instant: Instant = brandText('2026-11-24T08:05:00.000Z');
const stockholm: TimeZone = brandText('Europe/Stockholm');
/** Intl's blanks that never break, and its real minus, as one types them. */
const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2212/g, '-');

describe('money', () => {
  test('carries its unit, in Swedish after and in English before the figures', () => {
    expect(plain(sv.money(money(123_450)))).toBe('1 234,50 kr');
    expect(plain(en.money(money(123_450)))).toBe('SEK 1,234.50');
    expect(plain(formatters('sv', 'EUR').money(money(5)))).toBe('0,05 €');
  });

  test('is exact far beyond what a float of kronor could hold', () => {
    expect(plain(sv.amount(money(900_719_925_474_099)))).toBe('9 007 199 254 740,99');
  });

  test('shows less than one krona below zero', () => {
    expect(plain(sv.amount(money(-5)))).toBe('-0,05');
    expect(plain(sv.money(money(-123_456)))).toBe('-1 234,56 kr');
  });

  test('without öre is rounded half away from zero', () => {
    expect(plain(sv.wholeMoney(money(150)))).toBe('2 kr');
    expect(plain(sv.wholeMoney(money(-150)))).toBe('-2 kr');
    expect(plain(sv.wholeMoney(money(149)))).toBe('1 kr');
  });
});

describe('lengths of time', () => {
  test('read as a clock, without rounding up', () => {
    expect(sv.duration(5400)).toBe('1:30');
    expect(sv.duration(59)).toBe('0:00');
    expect(sv.duration(360_000)).toBe('100:00');
    expect(plain(sv.duration(-5400))).toBe('-1:30');
  });

  test('read as decimal hours with their unit', () => {
    expect(plain(sv.hours(5400))).toBe('1,5 h');
    expect(plain(en.hours(5400))).toBe('1.5 h');
  });
});

describe('dates', () => {
  test('are the day itself, whatever zone the computer is in', () => {
    expect(sv.date(date('2026-11-24'))).toBe('2026-11-24');
    expect(en.date(date('2026-11-24'))).toBe('24 Nov 2026');
    expect(sv.longDate(date('2026-01-01'))).toBe('torsdag 1 januari 2026');
    expect(sv.weekday(date('2026-11-23'))).toBe('mån');
    expect(en.month(date('2026-12-31'))).toBe('December 2026');
  });

  test('as a range say month and year once', () => {
    expect(plain(sv.dateRange(date('2026-11-16'), date('2026-11-22')))).toBe('16–22 november 2026');
  });
});

test('an instant is read in the zone that is asked for', () => {
  expect(sv.time(instant, stockholm)).toBe('09:05');
  expect(en.time(instant, brandText('America/New_York'))).toBe('03:05');
  expect(sv.dateTime(instant, stockholm)).toContain('09:05');
});

test('percentages, numbers and lists', () => {
  expect(plain(sv.percent(brandNumber(2500)))).toBe('25 %');
  expect(plain(sv.percent(brandNumber(1250)))).toBe('12,5 %');
  expect(plain(sv.number(1234.5))).toBe('1 234,5');
  expect(sv.list(['a', 'b', 'c'])).toBe('a, b och c');
});

test('å, ä and ö come last in Swedish', () => {
  expect(['Öberg', 'Adam', 'Ärla', 'Åsa', 'Zorn'].sort(sv.compare)).toEqual([
    'Adam',
    'Zorn',
    'Åsa',
    'Ärla',
    'Öberg',
  ]);
});

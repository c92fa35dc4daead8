import { describe, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { RateWindow } from '#domain/rates/rate.ts';
import {
  isWindowDay,
  windowOfDay,
  windowStretches,
  windowsFor,
} from '#domain/rates/window-spans.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import { midnight } from '#domain/time/clock-time.ts';
import { aRateWindow, day, id } from '#support/records.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const evening = aRateWindow({});
const weekend = aRateWindow({
  name: 'Helg',
  days: [6, 7],
  from: midnight,
  to: midnight,
  factor: toBasisPoints(20_000),
});
const holiday = aRateWindow({
  name: 'Röd dag',
  days: ['holiday'],
  from: midnight,
  to: midnight,
  factor: toBasisPoints(25_000),
});
const night = aRateWindow({
  name: 'Jour',
  days: [1, 2, 3, 4, 5, 6, 7],
  from: brandText('22:00'),
  to: brandText('06:00'),
  factor: toBasisPoints(18_000),
});

const stretches = (windows: readonly RateWindow[], start: string, end: string) =>
  windowStretches(
    windows,
    { start: brandText(start), end: brandText(end) },
    stockholm,
    temporalZones,
  ).map((each) => [each.start.slice(5, 16), each.end.slice(5, 16), each.window?.name ?? null]);

describe('R20 the part inside the window', () => {
  test('an evening is cut at five, its end at midnight', () => {
    expect(stretches([evening], '2026-11-24T14:00:00.000Z', '2026-11-25T01:00:00.000Z')).toEqual([
      ['11-24T14:00', '11-24T16:00', null],
      ['11-24T16:00', '11-24T23:00', 'Kväll'],
      ['11-24T23:00', '11-25T01:00', null],
    ]);
  });

  test('a stretch wholly inside, wholly outside, or from edge to edge is one', () => {
    expect(stretches([evening], '2026-11-24T17:00:00.000Z', '2026-11-24T18:00:00.000Z')).toEqual([
      ['11-24T17:00', '11-24T18:00', 'Kväll'],
    ]);
    expect(stretches([evening], '2026-11-24T07:00:00.000Z', '2026-11-24T16:00:00.000Z')).toEqual([
      ['11-24T07:00', '11-24T16:00', null],
    ]);
    expect(stretches([evening], '2026-11-24T16:00:00.000Z', '2026-11-24T23:00:00.000Z')).toEqual([
      ['11-24T16:00', '11-24T23:00', 'Kväll'],
    ]);
  });

  test('a whole weekend is one stretch, also over its midnight', () => {
    expect(stretches([weekend], '2026-11-27T22:00:00.000Z', '2026-11-29T10:00:00.000Z')).toEqual([
      ['11-27T22:00', '11-27T23:00', null],
      ['11-27T23:00', '11-29T10:00', 'Helg'],
    ]);
  });

  test('a night belongs to the day on which it began', () => {
    const fridays = { ...night, days: [5] as const };
    expect(stretches([fridays], '2026-11-28T03:00:00.000Z', '2026-11-28T07:00:00.000Z')).toEqual([
      ['11-28T03:00', '11-28T05:00', 'Jour'],
      ['11-28T05:00', '11-28T07:00', null],
    ]);
    expect(stretches([fridays], '2026-11-27T03:00:00.000Z', '2026-11-27T04:00:00.000Z')).toEqual([
      ['11-27T03:00', '11-27T04:00', null],
    ]);
  });

  test('of several at once the dearest counts', () => {
    expect(
      stretches([evening, night], '2026-11-24T19:00:00.000Z', '2026-11-24T22:00:00.000Z'),
    ).toEqual([
      ['11-24T19:00', '11-24T21:00', 'Kväll'],
      ['11-24T21:00', '11-24T22:00', 'Jour'],
    ]);
  });

  test('a Swedish public holiday counts whatever day it falls on', () => {
    // Epiphany 2026 is a Tuesday.
    expect(stretches([holiday], '2026-01-05T22:00:00.000Z', '2026-01-06T08:00:00.000Z')).toEqual([
      ['01-05T22:00', '01-05T23:00', null],
      ['01-05T23:00', '01-06T08:00', 'Röd dag'],
    ]);
    expect(isWindowDay(holiday, day('2026-06-19'))).toBe(true);
    expect(isWindowDay(holiday, day('2026-06-18'))).toBe(false);
  });

  test('over a change of clocks the window keeps its clock times', () => {
    // 22:00–06:00 is seven real hours when the clocks go forward, nine when they go back.
    expect(stretches([night], '2026-03-28T20:00:00.000Z', '2026-03-29T05:00:00.000Z')).toEqual([
      ['03-28T20:00', '03-28T21:00', null],
      ['03-28T21:00', '03-29T04:00', 'Jour'],
      ['03-29T04:00', '03-29T05:00', null],
    ]);
    expect(stretches([night], '2026-10-24T19:00:00.000Z', '2026-10-25T06:00:00.000Z')).toEqual([
      ['10-24T19:00', '10-24T20:00', null],
      ['10-24T20:00', '10-25T05:00', 'Jour'],
      ['10-25T05:00', '10-25T06:00', null],
    ]);
  });
});

test('R20 work of which only a length is known takes a window only of the whole day', () => {
  expect(windowOfDay([evening, weekend], day('2026-11-28'))?.name).toBe('Helg');
  expect(windowOfDay([evening, weekend], day('2026-11-24'))).toBeNull();
  expect(windowOfDay([weekend, holiday], day('2026-12-26'))?.name).toBe('Röd dag');
});

test('R20 the contract’s windows count, else the client’s, else the firm’s', () => {
  const ofClient = aRateWindow({ clientId: id('c') });
  const ofContract = aRateWindow({ contractId: id('k') });
  const all = [evening, ofClient, ofContract];
  expect(windowsFor(all, { contractId: id('k'), clientId: id('c') })).toEqual([ofContract]);
  expect(windowsFor(all, { contractId: id('other'), clientId: id('c') })).toEqual([ofClient]);
  expect(windowsFor(all, { contractId: null, clientId: id('other') })).toEqual([evening]);
});

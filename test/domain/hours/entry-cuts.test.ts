import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { entryCuts } from '#domain/hours/entry-cuts.ts';
import type { SourcesOn } from '#domain/hours/entry-cuts.ts';
import { spanBetween } from '#domain/hours/entry-span.ts';
import { splitAt } from '#domain/hours/split-at.ts';
import { toBasisPoints, toHourlyRate } from '#domain/money/money.ts';
import { priceOf } from '#domain/rates/price-of.ts';
import { midnight } from '#domain/time/clock-time.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { fromMilliseconds } from '#domain/time/instant.ts';
import { law } from '#support/law.ts';
import { aContractFrom } from '#support/a-contract.ts';
import { aRate, aRateWindow, client, day, firm, id } from '#support/records.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const plain: SourcesOn = (workDate) => ({
  override: null,
  contract: null,
  client: client(),
  activity: 'operation',
  person: { id: id('p'), hourlyRate: null },
  firm: firm(),
  rates: [],
  windows: [],
  workDate,
});

const cuts = (start: string, end: string, sourcesOn: SourcesOn = plain) =>
  entryCuts(
    spanBetween(brandText(`${start}:00.000Z`), brandText(`${end}:00.000Z`)),
    stockholm,
    temporalZones,
    sourcesOn,
  ).map((cut) => cut.slice(0, 16));

describe('R12 an entry is cut by itself', () => {
  test('at the midnight of a month’s end, and at no other', () => {
    expect(cuts('2026-11-30T21:00', '2026-12-01T01:00')).toEqual(['2026-11-30T23:00']);
    expect(cuts('2026-11-24T21:00', '2026-11-25T01:00')).toEqual([]);
  });

  test('where the rate changes', () => {
    const rates = [aRate({ validFrom: day('2026-11-25'), amount: toHourlyRate(120_000) })];
    const dearer: SourcesOn = (workDate) => ({ ...plain(workDate), rates });
    expect(cuts('2026-11-24T21:00', '2026-11-25T01:00', dearer)).toEqual(['2026-11-24T23:00']);
    const same = [aRate({ validFrom: day('2026-11-20') })];
    const before: SourcesOn = (workDate) => ({ ...plain(workDate), rates: same });
    expect(cuts('2026-11-24T21:00', '2026-11-25T01:00', before)).toEqual([]);
  });

  test('where another contract begins', () => {
    const contract = aContractFrom({});
    const from: SourcesOn = (workDate) => ({
      ...plain(workDate),
      contract: workDate >= '2026-11-25' ? contract : null,
    });
    expect(cuts('2026-11-24T21:00', '2026-11-25T01:00', from)).toEqual(['2026-11-24T23:00']);
  });

  test('where a period of included hours begins, counted from the contract’s start', () => {
    const contract = aContractFrom({ start: '2026-01-15', per: 'month' });
    const on: SourcesOn = (workDate) => ({ ...plain(workDate), contract });
    expect(cuts('2026-11-14T21:00', '2026-11-15T01:00', on)).toEqual(['2026-11-14T23:00']);
    expect(cuts('2026-11-15T21:00', '2026-11-16T01:00', on)).toEqual([]);
    const quarter = aContractFrom({ start: '2026-01-15', per: 'quarter' });
    const quarterly: SourcesOn = (workDate) => ({ ...plain(workDate), contract: quarter });
    expect(cuts('2026-11-14T21:00', '2026-11-15T01:00', quarterly)).toEqual([]);
    expect(cuts('2026-10-14T20:00', '2026-10-15T01:00', quarterly)).toEqual(['2026-10-14T22:00']);
  });
});

test('R20 an entry is cut where a time with a price of its own begins or ends, unless its rate is written on it', () => {
  const windows = [aRateWindow({})];
  const evenings: SourcesOn = (workDate) => ({ ...plain(workDate), windows });
  expect(cuts('2026-11-24T14:00', '2026-11-25T01:00', evenings)).toEqual([
    '2026-11-24T16:00',
    '2026-11-24T23:00',
  ]);
  const written: SourcesOn = (workDate) => ({
    ...evenings(workDate),
    override: toHourlyRate(1),
  });
  expect(cuts('2026-11-24T14:00', '2026-11-25T01:00', written)).toEqual([]);
});

test('R12 R20 parts sum exactly and each has one price through all of it, also over both changes of clocks', () => {
  const windows = [
    aRateWindow({}),
    aRateWindow({ name: 'Natt', days: [6, 7], from: brandText('22:00'), to: brandText('06:30') }),
    aRateWindow({ name: 'Helg', days: [7, 'holiday'], from: midnight, to: midnight }),
    aRateWindow({
      name: 'Gryning',
      days: [7],
      from: brandText('02:30'),
      factor: toBasisPoints(9e4),
    }),
  ];
  const rates = [aRate({ validFrom: day('2026-10-25'), amount: toHourlyRate(130_000) })];
  const sourcesOn: SourcesOn = (workDate) => ({ ...plain(workDate), windows, rates });
  const price = (start: string, end: string, workDate: string) =>
    priceOf(
      { start: brandText(start), end: brandText(end), zone: stockholm },
      sourcesOn(day(workDate)),
      temporalZones,
    );
  // Around 29 March and 25 October 2026 in turn, to the millisecond.
  const nights = fc.constantFrom(1_774_656_000_000, 1_792_800_000_000);
  law(
    fc.property(
      nights,
      fc.nat(129_600_000),
      fc.integer({ min: 1000, max: 100_000_000 }),
      fc.nat(7200),
      (night, offset, milliseconds, pause) => {
        const span = spanBetween(
          fromMilliseconds(night + offset),
          fromMilliseconds(night + offset + milliseconds),
        );
        const breakSeconds = toSeconds(Math.min(pause, span.seconds));
        const moments = entryCuts(span, stockholm, temporalZones, sourcesOn);
        const parts = splitAt(span, breakSeconds, moments, stockholm, temporalZones);
        expect(parts.reduce((sum, part) => sum + part.seconds, 0)).toBe(
          span.seconds - breakSeconds,
        );
        expect(parts[0]?.start).toBe(span.start);
        expect(parts.at(-1)?.end).toBe(span.end);
        for (const { start, end, workDate } of parts) {
          const whole = price(start, end, workDate);
          const last = fromMilliseconds(Date.parse(end) - 1);
          if (start < last) expect(price(last, end, workDate)).toEqual(whole);
        }
      },
    ),
    60,
  );
});

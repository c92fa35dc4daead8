import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { midnightsWithin, splitAt } from '#domain/hours/split-at.ts';
import type { Span } from '#domain/hours/entry-span.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { fromMilliseconds, secondsBetween } from '#domain/time/instant.ts';
import type { TimeZone } from '#domain/time/instant.ts';
import { law } from '#support/law.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const spanFrom = (start: number, milliseconds: number) => {
  const from = fromMilliseconds(start);
  const to = fromMilliseconds(start + milliseconds);
  return { start: from, end: to, seconds: secondsBetween(from, to) };
};

const splitAtMidnights = (
  span: Span,
  breakSeconds: Seconds,
  zone: TimeZone,
  rules: typeof temporalZones,
) => splitAt(span, breakSeconds, midnightsWithin(span, zone, rules), zone, rules);

const split = (start: string, end: string, pause = 0) =>
  splitAtMidnights(
    {
      start: brandText(start),
      end: brandText(end),
      seconds: secondsBetween(brandText(start), brandText(end)),
    },
    toSeconds(pause),
    stockholm,
    temporalZones,
  );

test('R12 a night becomes two days at local midnight', () => {
  expect(split('2026-11-24T21:00:00.000Z', '2026-11-25T01:30:00.000Z')).toEqual([
    {
      workDate: '2026-11-24',
      start: '2026-11-24T21:00:00.000Z',
      end: '2026-11-24T23:00:00.000Z',
      breakSeconds: 0,
      seconds: 7200,
    },
    {
      workDate: '2026-11-25',
      start: '2026-11-24T23:00:00.000Z',
      end: '2026-11-25T01:30:00.000Z',
      breakSeconds: 0,
      seconds: 9000,
    },
  ]);
});

test('R12 within a day, and to midnight sharp, nothing is split', () => {
  expect(split('2026-11-24T07:00:00.000Z', '2026-11-24T15:00:00.000Z')).toHaveLength(1);
  expect(split('2026-11-24T21:00:00.000Z', '2026-11-24T23:00:00.000Z')).toHaveLength(1);
  expect(split('2026-11-24T23:00:00.000Z', '2026-11-25T01:00:00.000Z')[0]?.workDate).toBe(
    '2026-11-25',
  );
});

test('R12 a break longer than the first part goes on in the next', () => {
  const parts = split('2026-11-24T22:30:00.000Z', '2026-11-25T02:00:00.000Z', 3600);
  expect(parts.map((part) => [part.breakSeconds, part.seconds])).toEqual([
    [1800, 0],
    [1800, 9000],
  ]);
});

test('R12 parts meet, each lies on its own day, and they sum exactly, also over both changes of clocks', () => {
  const zones: readonly TimeZone[] = [
    stockholm,
    brandText('America/New_York'),
    brandText('America/Havana'),
    brandText('Pacific/Auckland'),
    brandText('Asia/Kathmandu'),
  ];
  // 2026, to the millisecond; up to four days.
  const start = fc.integer({ min: 1_767_225_600_000, max: 1_798_761_600_000 });
  const length = fc.integer({ min: 1000, max: 345_600_000 });
  law(
    fc.property(
      start,
      length,
      fc.nat(7200),
      fc.constantFrom(...zones),
      (from, milliseconds, pause, zone) => {
        const span = spanFrom(from, milliseconds);
        const breakSeconds = toSeconds(Math.min(pause, span.seconds));
        const parts = splitAtMidnights(span, breakSeconds, zone, temporalZones);
        const sum = (of: (part: (typeof parts)[number]) => number) =>
          parts.reduce((total, part) => total + of(part), 0);
        expect(sum((part) => part.seconds)).toBe(span.seconds - breakSeconds);
        expect(sum((part) => part.breakSeconds)).toBe(breakSeconds);
        expect(parts[0]?.start).toBe(span.start);
        expect(parts.at(-1)?.end).toBe(span.end);
        for (const [index, part] of parts.entries()) {
          expect(temporalZones.toLocal(part.start, zone).date).toBe(part.workDate);
          const next = parts[index + 1];
          if (next) {
            expect(next.start).toBe(part.end);
            expect(next.workDate > part.workDate).toBe(true);
          }
        }
      },
    ),
    300,
  );
});

test('R12 cuts may come in any order and lie outside; what is left meets and sums', () => {
  const span = spanFrom(1_767_225_600_000, 7_200_500);
  const at = (milliseconds: number) => fromMilliseconds(1_767_225_600_000 + milliseconds);
  const cuts = [at(3_600_250), at(-1), at(0), at(1000), at(3_600_250), at(7_200_500), at(9e6)];
  const parts = splitAt(span, toSeconds(600), cuts, stockholm, temporalZones);
  expect(parts.map((part) => [part.breakSeconds, part.seconds])).toEqual([
    [1, 0],
    [599, 3000],
    [0, 3600],
  ]);
});

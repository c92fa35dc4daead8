import { brandText } from '#domain/brand.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import { yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ReferenceRate } from './reminder.ts';

/** A half-year's reference rate and where it was read. */
export type DatedRate = Pick<ReferenceRate, 'from' | 'rate' | 'source'>;

const published = 'riksbank.se, publicerad referensränta';
const remembered = 'ur minnet: kontrollera på riksbank.se';

const since = (from: string, percent: number, source: string): DatedRate => ({
  from: brandText(from),
  rate: toBasisPoints(percent * 100),
  source,
});

const halves = (from: number, to: number, percent: number): readonly DatedRate[] =>
  Array.from({ length: (to - from) * 2 }, (_each, half) =>
    since(`${from + Math.floor(half / 2)}-${half % 2 === 0 ? '01' : '07'}-01`, percent, published),
  );

/**
 * The reference rates that the program knows (RL 9 §; sweden.md §1.7). Those since 2025 are not verified and say so; the
 * firm writes the rest, and may write over any of these.
 */
export const knownRates: readonly DatedRate[] = [
  since('2016-07-01', -0.5, published),
  ...halves(2017, 2019, -0.5),
  since('2019-01-01', -0.5, published),
  since('2019-07-01', 0, published),
  ...halves(2020, 2022, 0),
  since('2022-01-01', 0, published),
  since('2022-07-01', 0.5, published),
  since('2023-01-01', 2.5, published),
  since('2023-07-01', 3.5, published),
  since('2024-01-01', 4, published),
  since('2024-07-01', 4, published),
  since('2025-01-01', 3, remembered),
  since('2025-07-01', 2, remembered),
  since('2026-01-01', 2, remembered),
];

/** The first day of a day's half-year: reference rates change on 1 January and 1 July. */
export const halfYearOf = (date: PlainDate): PlainDate =>
  brandText(`${yearOf(date)}-${date.slice(5, 7) < '07' ? '01' : '07'}-01`);

export const isHalfYearStart = (date: PlainDate): boolean => halfYearOf(date) === date;

/** All rates by half-year, newest first: the firm's own in place of those that the program knows. */
export const allRates = (own: readonly DatedRate[]): readonly DatedRate[] => {
  const rates = new Map(knownRates.map((rate) => [rate.from, rate]));
  for (const { from, rate, source } of own) rates.set(from, { from, rate, source });
  return [...rates.values()].toSorted((one, other) => other.from.localeCompare(one.from));
};

/** The reference rate on a day; null when nobody has written its half-year's: none is guessed. */
export const rateOn = (rates: readonly DatedRate[], date: PlainDate): BasisPoints | null =>
  rates.find(({ from }) => from === halfYearOf(date))?.rate ?? null;

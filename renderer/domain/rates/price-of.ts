import { resolveRate } from '#domain/hours/resolve-rate.ts';
import type { RateSources } from '#domain/hours/resolve-rate.ts';
import type { EntryRate } from '#domain/hours/time-entry.ts';
import { toHourlyRate, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import type { ClientId } from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { RateWindow } from './rate.ts';
import { windowOfDay, windowStretches, windowsFor } from './window-spans.ts';

/** What a price hangs on beside the rates. */
export type PricedWork = {
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly zone: TimeZone;
};

export type PriceSources = RateSources & {
  readonly client: { readonly id: ClientId };
  readonly windows: readonly RateWindow[];
};

/** The window that the whole of a piece of work lies in, or null; work across a boundary is split there first (R20). */
export const windowAround = (
  { start, end, zone }: PricedWork,
  { windows, contract, client, workDate }: PriceSources,
  rules: ZoneRules,
): RateWindow | null => {
  const own = windowsFor(windows, { contractId: contract?.id ?? null, clientId: client.id });
  if (own.length === 0) return null;
  if (start === null || end === null) return windowOfDay(own, workDate);
  const stretches = windowStretches(own, { start, end }, zone, rules);
  return stretches.length === 1 ? (stretches[0]?.window ?? null) : null;
};

/**
 * What an hour of this work costs and why: the rate by R18, times the factor of the window that the work lies in (R20). A
 * rate written on the entry itself is what somebody decided: no window changes it.
 */
export const priceOf = (work: PricedWork, sources: PriceSources, rules: ZoneRules): EntryRate => {
  const rate = resolveRate(sources);
  if (rate.source === 'entry') return rate;
  const window = windowAround(work, sources, rules);
  if (window === null) return rate;
  const { name, factor } = window;
  return {
    ...rate,
    amount: toHourlyRate(scaled(rate.amount, factor, 10_000)),
    window: { name, factor },
  };
};

/** What a length of work is worth at an hourly rate, before any rounding of its time: minor units. */
export const worthOf = (seconds: Seconds, { amount }: Pick<EntryRate, 'amount'>): MinorUnits =>
  toMinorUnits(scaled(seconds, amount, 3600));

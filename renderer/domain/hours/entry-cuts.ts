import type { Contract } from '#domain/contracts/contract.ts';
import type { PriceSources } from '#domain/rates/price-of.ts';
import { windowStretches, windowsFor } from '#domain/rates/window-spans.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { addDays, addMonths, monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { Span } from './entry-span.ts';
import { resolveRate } from './resolve-rate.ts';
import { midnightsWithin } from './split-at.ts';

/** What prices work on a day: the contract that it draws on then, and the rates. */
export type SourcesOn = (workDate: PlainDate) => PriceSources & {
  readonly contract: Contract | null;
};

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** Whether a period of a contract's included hours begins on a day; its periods are counted from its start. */
const beginsPeriod = (
  contract: Pick<Contract, 'included' | 'term'> | null,
  date: PlainDate,
): boolean => {
  const per = contract?.included?.per ?? 'term';
  if (contract === null || per === 'term') return false;
  const { start } = contract.term;
  const months =
    (Number(date.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
    Number(date.slice(5, 7)) -
    Number(start.slice(5, 7));
  return months > 0 && months % monthsOf[per] === 0 && addMonths(start, months) === date;
};

/** Whether work before and after the midnight that begins a day may not be one entry (R12). */
const partsAt = (date: PlainDate, sourcesOn: SourcesOn): boolean => {
  const eve = addDays(date, -1);
  if (monthOf(eve) !== monthOf(date)) return true;
  const [before, after] = [sourcesOn(eve), sourcesOn(date)];
  if (before.contract?.id !== after.contract?.id || beginsPeriod(after.contract, date)) return true;
  const [then, now] = [resolveRate(before), resolveRate(after)];
  return then.amount !== now.amount || then.rateId !== now.rateId || then.source !== now.source;
};

/** Where another time of the week begins to count (R20), within a stretch that one day's contract and rates hold for. */
const windowCuts = (
  stretch: { readonly start: Instant; readonly end: Instant },
  zone: TimeZone,
  rules: ZoneRules,
  sourcesOn: SourcesOn,
): readonly Instant[] => {
  const { contract, client, windows, override } = sourcesOn(
    rules.toLocal(stretch.start, zone).date,
  );
  if (override !== null) return [];
  const own = windowsFor(windows, { contractId: contract?.id ?? null, clientId: client.id });
  return windowStretches(own, stretch, zone, rules)
    .slice(1)
    .map(({ start }) => start);
};

/**
 * Where an entry must be cut when it is saved or its timer stops: at the midnight of a month's end, of a contract's period
 * and of a change of rate (R12), and where a time of the week with another price begins or ends (R20).
 */
export const entryCuts = (
  span: Span,
  zone: TimeZone,
  rules: ZoneRules,
  sourcesOn: SourcesOn,
): readonly Instant[] => {
  const nights = midnightsWithin(span, zone, rules).filter((moment) =>
    partsAt(rules.toLocal(moment, zone).date, sourcesOn),
  );
  const edges = [span.start, ...nights, span.end];
  const inside = edges.slice(1).flatMap((end, index) => {
    const start = edges[index];
    return start === undefined ? [] : windowCuts({ start, end }, zone, rules, sourcesOn);
  });
  return [...nights, ...inside].toSorted();
};

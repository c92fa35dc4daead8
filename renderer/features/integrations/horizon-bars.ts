import type { DayScale } from '#components/life-line/axis-ticks.ts';
import { clipSpan, daySpan, dayX } from '#components/life-line/day-span.ts';
import { monthsScale } from '#components/life-line/months-scale.ts';
import { addDays, fromDayNumber } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { SupportEnd } from '#domain/integrations/support-cycle.ts';
import type { IntegrationRow } from '#state/integrations.ts';

export type BarKind = 'active' | 'free' | 'extended' | 'offered' | 'past' | 'risk';
export type Bar = { readonly kind: BarKind; readonly x: number; readonly width: number };
export type HorizonShape = {
  readonly bars: readonly Bar[];
  /** Where the end that counts stands, if it is in sight. */
  readonly endX: number | null;
  readonly hasNoEnd: boolean;
};

/** Half a year back, so that what has just ended shows since when, and 36 months ahead. */
export const horizonScale = (today: PlainDate, width: number): DayScale =>
  monthsScale(today, { back: 6, ahead: 37 }, width);

const dayOf = (end: SupportEnd | null): PlainDate | null => (end === 'ended' ? null : end);

type Stretch = { readonly kind: BarKind; readonly from: PlainDate; readonly to: PlainDate };

const earliest = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other);

/** The supports one after the other: each begins the day after the one before has ended. */
const supports = (row: IntegrationRow, first: PlainDate, last: PlainDate): readonly Stretch[] => {
  const { ends, releaseDate, says } = row.support;
  const active = dayOf(ends.active);
  const free = dayOf(ends.support);
  const extended = dayOf(ends.extended);
  const from = releaseDate ?? first;
  const stretches: Stretch[] = [];
  if (ends.active === null && free !== null) stretches.push({ kind: 'active', from, to: free });
  if (active !== null) stretches.push({ kind: 'active', from, to: active });
  if (active !== null && free !== null && free > active)
    stretches.push({ kind: 'free', from: addDays(active, 1), to: free });
  const isOpen = ends.support === null && says === 'table';
  if (isOpen) {
    const since = active === null ? from : addDays(active, 1);
    stretches.push({ kind: active === null ? 'active' : 'free', from: since, to: last });
  }
  const before = free ?? active;
  if (extended !== null && before !== null && extended > before) {
    const kind = row.hasExtendedSupport ? 'extended' : 'offered';
    stretches.push({ kind, from: addDays(before, 1), to: extended });
  }
  return stretches;
};

/** The days without the support that counts, until today; a risk that is accepted, until its last day. */
const exposures = (row: IntegrationRow, today: PlainDate, first: PlainDate): readonly Stretch[] => {
  const { support, acceptedRisk, status } = row;
  const end = support.end;
  const since = end === null ? first : addDays(end, 1);
  const past: readonly Stretch[] = support.isPast ? [{ kind: 'past', from: since, to: today }] : [];
  if (acceptedRisk === null || status !== 'risk-accepted') return past;
  const free = dayOf(support.ends.support);
  const from = free === null ? today : earliest(addDays(free, 1), today);
  return [...past, { kind: 'risk', from, to: acceptedRisk.until }];
};

/** An integration's bars under the horizon's axis, each clipped to what is in sight. */
export const horizonBars = (
  row: IntegrationRow,
  today: PlainDate,
  scale: DayScale,
): HorizonShape => {
  const from = fromDayNumber(scale.from);
  const to = fromDayNumber(scale.to);
  const stretches = [...supports(row, from, to), ...exposures(row, today, from)];
  const bars = stretches.flatMap(({ kind, ...days }) => {
    const span = clipSpan(daySpan(days.from, days.to, scale), scale);
    return span === null ? [] : [{ kind, ...span }];
  });
  const { end } = row.support;
  const endX = end === null ? null : dayX(end, scale) + scale.pixelsPerDay;
  const width = (scale.to - scale.from) * scale.pixelsPerDay;
  return {
    bars,
    endX: endX !== null && endX >= 0 && endX <= width ? endX : null,
    hasNoEnd: row.support.state === 'unknown' && bars.length === 0,
  };
};

import { midnight } from '#domain/time/clock-time.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { momentOf } from '#domain/time/moment-of.ts';
import { addDays, weekdayOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { holidayOn } from '#domain/time/swedish-holidays.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { ClientId, ContractId } from '#domain/record.ts';
import type { RateWindow } from './rate.ts';

/** One occurrence of a window, from one moment to another. */
type WindowSpan = {
  readonly window: RateWindow;
  readonly start: Instant;
  readonly end: Instant;
};

/** The windows that hold for work: the contract's own, else the client's, else the firm's. */
export const windowsFor = (
  windows: readonly RateWindow[],
  work: { readonly contractId: ContractId | null; readonly clientId: ClientId },
): readonly RateWindow[] => {
  const ofContract = windows.filter(
    ({ contractId }) => contractId !== null && contractId === work.contractId,
  );
  if (ofContract.length > 0) return ofContract;
  const ofClient = windows.filter(
    ({ contractId, clientId }) => contractId === null && clientId === work.clientId,
  );
  if (ofClient.length > 0) return ofClient;
  return windows.filter(({ contractId, clientId }) => contractId === null && clientId === null);
};

/** Whether a window begins on a day; one past midnight belongs to the day on which it began. */
export const isWindowDay = ({ days }: RateWindow, date: PlainDate): boolean => {
  const weekday = weekdayOf(date);
  return days.some((day) => (day === 'holiday' ? holidayOn(date) !== null : day === weekday));
};

const spanOn = (
  window: RateWindow,
  date: PlainDate,
  zone: TimeZone,
  rules: ZoneRules,
): readonly WindowSpan[] => {
  if (!isWindowDay(window, date)) return [];
  const lastDate = window.to > window.from ? date : addDays(date, 1);
  const start = momentOf(date, window.from, 'earlier', zone, rules);
  const end = momentOf(
    lastDate,
    window.to,
    window.to === midnight ? 'earlier' : 'later',
    zone,
    rules,
  );
  return start !== null && end !== null && start < end ? [{ window, start, end }] : [];
};

/** Every occurrence of the windows that shares time with a stretch. */
const windowSpans = (
  windows: readonly RateWindow[],
  stretch: { readonly start: Instant; readonly end: Instant },
  zone: TimeZone,
  rules: ZoneRules,
): readonly WindowSpan[] => {
  const spans: WindowSpan[] = [];
  const last = rules.toLocal(stretch.end, zone).date;
  // The night before may reach into the first day.
  for (let date = addDays(rules.toLocal(stretch.start, zone).date, -1); date <= last;) {
    for (const window of windows) spans.push(...spanOn(window, date, zone, rules));
    date = addDays(date, 1);
  }
  return spans.filter(({ start, end }) => start < stretch.end && end > stretch.start);
};

const dearest = (windows: readonly RateWindow[]): RateWindow | null =>
  windows.toSorted((a, b) => b.factor - a.factor || (a.id < b.id ? -1 : 1))[0] ?? null;

/** A stretch in which one window counts, or none. */
export type WindowStretch = {
  readonly start: Instant;
  readonly end: Instant;
  readonly window: RateWindow | null;
};

const stretchesBetween = (
  spans: readonly WindowSpan[],
  moments: readonly Instant[],
): readonly WindowStretch[] =>
  moments.slice(1).flatMap((end, index) => {
    const start = moments[index];
    if (start === undefined) return [];
    const inside = spans.filter((span) => span.start <= start && span.end >= end);
    return [{ start, end, window: dearest(inside.map(({ window }) => window)) }];
  });

/** A stretch cut where another window begins to count; of several at once the dearest does (R20). */
export const windowStretches = (
  windows: readonly RateWindow[],
  stretch: { readonly start: Instant; readonly end: Instant },
  zone: TimeZone,
  rules: ZoneRules,
): readonly WindowStretch[] => {
  const spans = windowSpans(windows, stretch, zone, rules);
  const edges = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((moment) => moment > stretch.start && moment < stretch.end);
  const moments = [...new Set([stretch.start, ...edges, stretch.end])].toSorted();
  return stretchesBetween(spans, moments).reduce<readonly WindowStretch[]>((merged, next) => {
    const last = merged.at(-1);
    return last !== undefined && last.window?.id === next.window?.id
      ? [...merged.slice(0, -1), { ...last, end: next.end }]
      : [...merged, next];
  }, []);
};

/** The dearest window that holds a whole day, for work of which only a length is known (R20), or null. */
export const windowOfDay = (windows: readonly RateWindow[], date: PlainDate): RateWindow | null =>
  dearest(
    windows.filter(
      (window) => window.from === midnight && window.to === midnight && isWindowDay(window, date),
    ),
  );

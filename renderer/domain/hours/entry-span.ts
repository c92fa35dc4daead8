import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { ClockTime } from '#domain/time/clock-time.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';

/** From one moment to another; `seconds` is real time, so a night over a change of clocks is longer or shorter (R11). */
export type Span = { readonly start: Instant; readonly end: Instant; readonly seconds: Seconds };

export const spanBetween = (start: Instant, end: Instant): Span => ({
  start,
  end,
  seconds: secondsBetween(start, end),
});

/** Which of the two moments a doubled hour means, once the person has been asked (R13). */
export const occurrences = ['earlier', 'later'] as const;
export type Occurrence = (typeof occurrences)[number];

export type TypedSpan = {
  readonly workDate: PlainDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly startOccurrence: Occurrence | null;
  readonly endOccurrence: Occurrence | null;
};

/** Why typed times are no span. `candidates` are the moments to choose between, earlier first; none for a spring gap. */
export type SpanProblem = {
  readonly field: 'start' | 'end';
  readonly code: 'time-does-not-exist' | 'time-is-doubled' | 'duration-is-zero';
  readonly candidates: readonly Instant[];
};

const chosen = (
  field: 'start' | 'end',
  candidates: readonly Instant[],
  occurrence: Occurrence | null,
): Result<Instant, SpanProblem> => {
  const [first] = candidates;
  const last = candidates.at(-1);
  if (first === undefined || last === undefined) {
    return fail({ field, code: 'time-does-not-exist', candidates });
  }
  if (candidates.length === 1 || occurrence === 'earlier') return ok(first);
  return occurrence === 'later' ? ok(last) : fail({ field, code: 'time-is-doubled', candidates });
};

/**
 * The moments that typed clock times mean (R13). An end before the start is the next day's, shown as "+1". A time that the
 * clocks skip or show twice is never guessed: the problem names the moments to choose between.
 */
export const spanOf = (
  typed: TypedSpan,
  zone: TimeZone,
  rules: ZoneRules,
): Result<Span, SpanProblem> => {
  const start = chosen(
    'start',
    rules.toInstants(typed.workDate, typed.start, zone),
    typed.startOccurrence,
  );
  if (!start.ok) return start;
  const candidates = endCandidates(typed, start.value, zone, rules);
  if (candidates.length === 0 && typed.end === typed.start) {
    return fail({ field: 'end', code: 'duration-is-zero', candidates });
  }
  const end = chosen('end', candidates, typed.endOccurrence);
  if (!end.ok) return end;
  return ok(spanBetween(start.value, end.value));
};

/**
 * The moments that the typed end may mean: on the work date after the start, else, when it reads earlier, on the next
 * day. In an autumn fold "02:50–02:10" may be twenty minutes; the next day's 02:10 would then be more than a day away.
 */
const endCandidates = (
  typed: TypedSpan,
  start: Instant,
  zone: TimeZone,
  rules: ZoneRules,
): readonly Instant[] => {
  const sameDay = rules
    .toInstants(typed.workDate, typed.end, zone)
    .filter((instant) => instant > start);
  return sameDay.length > 0 || typed.end >= typed.start
    ? sameDay
    : rules.toInstants(addDays(typed.workDate, 1), typed.end, zone);
};

/** Whether the end is on a later day than the work date, so that "+1" is shown. */
export const endsNextDay = (
  span: Span,
  workDate: PlainDate,
  zone: TimeZone,
  rules: ZoneRules,
): boolean => rules.toLocal(span.end, zone).date > workDate;

/** A span's working time: its real length less the break; never less than nothing. */
export const workedSeconds = (span: Span, breakSeconds: Seconds): Seconds =>
  toSeconds(Math.max(0, span.seconds - breakSeconds));

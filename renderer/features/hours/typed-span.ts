import { spanOf, workedSeconds } from '#domain/hours/entry-span.ts';
import { occurrences, type Occurrence } from '#domain/hours/entry-span.ts';
import type { TimeContext } from '#domain/hours/parse-time-entry.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { parseClockTime } from '#domain/time/clock-time.ts';
import { toSeconds, type Seconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** What the clock times of a half-written form already mean. */
export type TypedSpan = {
  readonly workDate: PlainDate;
  readonly start: Instant;
  readonly end: Instant;
  readonly seconds: Seconds;
  /** The end is on a later day than the work date: "+1" (R13). */
  readonly isNextDay: boolean;
};

const occurrenceOf = (text: string): Occurrence | null =>
  occurrences.find((each) => each === text) ?? null;

/** The span that the form's times make, whatever else is still missing; null while they make none. */
export const typedSpan = (form: TimeEntryForm, context: TimeContext): TypedSpan | null => {
  const workDate = parsePlainDate(form.workDate, context.today);
  const start = parseClockTime(form.start);
  const end = parseClockTime(form.end);
  if (!workDate.ok || !start.ok || !end.ok) return null;
  const typed = {
    workDate: workDate.value,
    start: start.value,
    end: end.value,
    startOccurrence: occurrenceOf(form.startOccurrence),
    endOccurrence: occurrenceOf(form.endOccurrence),
  };
  const span = spanOf(typed, context.zone, context.rules);
  if (!span.ok) return null;
  const pause = parseDuration(form.breakTime);
  return {
    workDate: workDate.value,
    start: span.value.start,
    end: span.value.end,
    seconds: workedSeconds(span.value, pause.ok ? pause.value : toSeconds(0)),
    isNextDay: context.rules.toLocal(span.value.end, context.zone).date > workDate.value,
  };
};

import { optional, parseChoice, readForm } from '#domain/form.ts';
import { parseHourlyRate } from '#domain/money/parse-money.ts';
import type { HourlyRate } from '#domain/money/money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { ClientId, PersonId, SystemId, TaskId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, textLimits } from '#domain/text/text.ts';
import { parseClockTime } from '#domain/time/clock-time.ts';
import type { ClockTime } from '#domain/time/clock-time.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import { activities } from './activity.ts';
import type { Activity } from './activity.ts';
import { occurrences, spanBetween, spanOf, workedSeconds } from './entry-span.ts';
import type { Span, SpanProblem } from './entry-span.ts';
import type { TimeEntry } from './time-entry.ts';
import type { TimeEntryForm } from './time-entry-form.ts';

export type TimeContext = {
  readonly today: PlainDate;
  /** Where the work is written down; an entry that exists keeps its own zone. */
  readonly zone: TimeZone;
  readonly rules: ZoneRules;
  /** The entry being edited: its moments keep their seconds where the typed times are still those shown (R13). */
  readonly before?: Pick<TimeEntry, 'start' | 'end' | 'zone'> | null;
};

/** What the form decides of an entry; rate and billing state are resolved by the command (`resolveRate`). */
export type TimeEntryFields = {
  readonly personId: PersonId;
  readonly clientId: ClientId;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
  readonly activity: Activity;
  readonly workDate: PlainDate;
  readonly zone: TimeZone;
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly breakSeconds: Seconds;
  readonly seconds: Seconds;
  readonly rateOverride: HourlyRate | null;
  readonly isBillable: boolean;
  readonly note: string;
};

const readEntry = (form: TimeEntryForm, context: TimeContext) => {
  const isTimed = form.start.trim() !== '' || form.end.trim() !== '';
  return readForm({
    personId: parseId<PersonId>(form.personId),
    clientId: parseId<ClientId>(form.clientId),
    systemId: optional(form.systemId, parseId<SystemId>),
    taskId: optional(form.taskId, parseId<TaskId>),
    activity: parseChoice(form.activity, activities),
    workDate: parsePlainDate(form.workDate, context.today),
    start:
      isTimed && form.start.trim() === ''
        ? fail('time-needs-both')
        : optional(form.start, parseClockTime),
    end:
      isTimed && form.end.trim() === ''
        ? fail('time-needs-both')
        : optional(form.end, parseClockTime),
    startOccurrence: optional(form.startOccurrence, (text) => parseChoice(text, occurrences)),
    endOccurrence: optional(form.endOccurrence, (text) => parseChoice(text, occurrences)),
    breakTime: optional(form.breakTime, parseDuration),
    duration: isTimed ? optional(form.duration, parseDuration) : parseDuration(form.duration),
    rate: optional(form.rate, parseHourlyRate),
    note: parseMultilineText(form.note, textLimits.note),
  });
};

type ReadEntry = Extract<ReturnType<typeof readEntry>, { ok: true }>['value'];

type EntryErrors = FieldErrors<TimeEntryForm, FieldProblem>;

type Length = {
  readonly span: Span | null;
  readonly breakSeconds: Seconds;
  readonly seconds: Seconds;
};

const zoneOf = ({ before, zone }: TimeContext): TimeZone => before?.zone ?? zone;

const isSameMinute = (one: Instant, other: Instant): boolean =>
  one.slice(0, 16) === other.slice(0, 16);

/** A field shows no seconds: a moment within the typed minute is the one meant, and editing one end never moves the other. */
const kept = (typed: Instant, stored: Instant | null | undefined): Instant =>
  stored !== null && stored !== undefined && isSameMinute(typed, stored) ? stored : typed;

/** Whether the typed times are those that the stored entry shows: then nothing of it is read anew. */
const storedSpan = (
  read: ReadEntry,
  start: ClockTime,
  end: ClockTime,
  context: TimeContext,
): Span | null => {
  const { before, rules } = context;
  if (!before || before.start === null || before.end === null) return null;
  const from = rules.toLocal(before.start, before.zone);
  const to = rules.toLocal(before.end, before.zone);
  const isShown = from.date === read.workDate && from.time === start && to.time === end;
  const isAsked = read.startOccurrence !== null || read.endOccurrence !== null;
  return isShown && !isAsked ? spanBetween(before.start, before.end) : null;
};

const typedSpan = (
  read: ReadEntry,
  start: ClockTime,
  end: ClockTime,
  context: TimeContext,
): Result<Span, SpanProblem> => {
  const span = spanOf({ ...read, start, end }, zoneOf(context), context.rules);
  if (!span.ok) return span;
  const from = kept(span.value.start, context.before?.start);
  const to = kept(span.value.end, context.before?.end);
  return ok(from < to ? spanBetween(from, to) : span.value);
};

const timedLength = (
  read: ReadEntry,
  start: ClockTime,
  end: ClockTime,
  context: TimeContext,
): Result<Length, EntryErrors> => {
  const stored = storedSpan(read, start, end, context);
  const span = stored === null ? typedSpan(read, start, end, context) : ok(stored);
  if (!span.ok) return fail({ [span.error.field]: span.error.code });
  const breakSeconds = read.breakTime ?? toSeconds(0);
  if (breakSeconds >= span.value.seconds) return fail({ breakTime: 'break-too-long' });
  const seconds = workedSeconds(span.value, breakSeconds);
  if (read.duration !== null && read.duration !== seconds) {
    return fail({ duration: 'duration-differs-from-times' });
  }
  return ok({ span: span.value, breakSeconds, seconds });
};

const lengthOf = (read: ReadEntry, context: TimeContext): Result<Length, EntryErrors> => {
  if (read.start !== null && read.end !== null)
    return timedLength(read, read.start, read.end, context);
  // A break means something only between times; a written duration is the work itself.
  const seconds = read.duration ?? toSeconds(0);
  return seconds === 0
    ? fail({ duration: 'duration-is-zero' })
    : ok({ span: null, breakSeconds: toSeconds(0), seconds });
};

export const parseTimeEntry = (
  form: TimeEntryForm,
  context: TimeContext,
): Result<TimeEntryFields, EntryErrors> => {
  const parsed = readEntry(form, context);
  if (!parsed.ok) return parsed;
  const read = parsed.value;
  const length = lengthOf(read, context);
  if (!length.ok) return length;
  return ok({
    personId: read.personId,
    clientId: read.clientId,
    systemId: read.systemId,
    taskId: read.taskId,
    activity: read.activity,
    workDate: read.workDate,
    zone: zoneOf(context),
    start: length.value.span?.start ?? null,
    end: length.value.span?.end ?? null,
    breakSeconds: length.value.breakSeconds,
    seconds: length.value.seconds,
    rateOverride: read.rate,
    isBillable: form.isBillable,
    note: read.note,
  });
};

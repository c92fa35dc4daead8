import { formatMoneyField } from '#domain/money/parse-money.ts';
import { formatDuration } from '#domain/time/duration.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { TimeEntry } from './time-entry.ts';

/**
 * An entry as typed: either a start and an end (and a break), or a duration. The occurrences answer the question that
 * 'time-is-doubled' asks: '', 'earlier' or 'later'. A blank rate is resolved (R18); a written one overrides.
 */
export type TimeEntryForm = {
  readonly personId: string;
  readonly clientId: string;
  readonly systemId: string;
  readonly taskId: string;
  readonly activity: string;
  readonly workDate: string;
  readonly start: string;
  readonly end: string;
  readonly startOccurrence: string;
  readonly endOccurrence: string;
  readonly breakTime: string;
  readonly duration: string;
  readonly rate: string;
  readonly isBillable: boolean;
  readonly note: string;
};

export const emptyTimeEntryForm = (today: PlainDate): TimeEntryForm => ({
  personId: '',
  clientId: '',
  systemId: '',
  taskId: '',
  activity: 'operation',
  workDate: today,
  start: '',
  end: '',
  startOccurrence: '',
  endOccurrence: '',
  breakTime: '',
  duration: '',
  rate: '',
  isBillable: true,
  note: '',
});

/** Which occurrence of a doubled time the stored moment is, or '' where the clocks show it once. */
const occurrenceOf = (instant: Instant, rules: ZoneRules, zone: TimeZone): string => {
  const local = rules.toLocal(instant, zone);
  const candidates = rules.toInstants(local.date, local.time, zone);
  if (candidates.length < 2) return '';
  // toLocal drops seconds: the later occurrence is the one at or before the moment.
  return (candidates[1] ?? '') <= instant ? 'later' : 'earlier';
};

export const timeEntryToForm = (entry: TimeEntry, rules: ZoneRules): TimeEntryForm => {
  const clock = (instant: Instant | null): string =>
    instant === null ? '' : rules.toLocal(instant, entry.zone).time;
  const hasTimes = entry.start !== null && entry.end !== null;
  return {
    personId: entry.personId,
    clientId: entry.clientId,
    systemId: entry.systemId ?? '',
    taskId: entry.taskId ?? '',
    activity: entry.activity,
    workDate: entry.workDate,
    start: clock(entry.start),
    end: clock(entry.end),
    startOccurrence: entry.start === null ? '' : occurrenceOf(entry.start, rules, entry.zone),
    endOccurrence: entry.end === null ? '' : occurrenceOf(entry.end, rules, entry.zone),
    breakTime: entry.breakSeconds === 0 ? '' : formatDuration(entry.breakSeconds),
    duration: hasTimes ? '' : formatDuration(entry.seconds),
    rate: entry.rate.source === 'entry' ? formatMoneyField(entry.rate.amount) : '',
    isBillable: entry.billing !== 'none',
    note: entry.note,
  };
};

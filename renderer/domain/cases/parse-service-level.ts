import { readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { parseDecimal } from '#domain/money/parse-decimal.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, textLimits } from '#domain/text/text.ts';
import { parseClockTime } from '#domain/time/clock-time.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { HoursRow, ServiceLevelForm, TargetRow } from './service-level-form.ts';
import type { OpenHours, ServiceLevel, ServiceTarget } from './service-level.ts';

/** Problems by the field's path: `hours.2.to`, `targets.0.within`. */
type ServiceLevelErrors = Readonly<Record<string, FieldProblem>>;

/** "24", "24:00" and "00:00" as an end all mean the midnight that ends the day. */
const parseEnd = (text: string): FieldResult<number> => {
  if (/^24([:.]00)?$/.test(text.trim())) return ok(1440);
  const minute = parseMinute(text);
  return minute.ok && minute.value === 0 ? ok(1440) : minute;
};

const parseMinute = (text: string): FieldResult<number> => {
  const time = parseClockTime(text);
  return time.ok ? ok(Number(time.value.slice(0, 2)) * 60 + Number(time.value.slice(3))) : time;
};

const parseHours = (
  { from, to }: HoursRow,
  weekday: number,
): Result<readonly OpenHours[], FieldErrors<HoursRow, FieldProblem>> => {
  if (from.trim() === '' && to.trim() === '') return ok([]);
  const opens = parseMinute(from);
  const shuts = parseEnd(to);
  if (!opens.ok || !shuts.ok) {
    return fail({
      ...(!opens.ok && { from: opens.error }),
      ...(!shuts.ok && { to: shuts.error }),
    });
  }
  if (shuts.value <= opens.value) return fail({ to: 'date-before-start' });
  return ok([{ weekday, from: opens.value, to: shuts.value }]);
};

// A quarter of a year of open time: longer is no promise.
const longest = 1000 * 3600;

/** Open time as typed: "4" and "4 h" are hours, "0,5", "1:30", "30 min"; at most 1 000 hours. */
export const parseWithin = (text: string): FieldResult<Seconds> => {
  const typed = text.trim().toLowerCase();
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(typed);
  const minutes = /^(\d{1,5}) ?m(?:in)?$/.exec(typed);
  const hours = /^([\d.,]{1,8}) ?(?:h|t|tim)?$/.exec(typed);
  const decimal = hours === null ? null : parseDecimal(hours[1] ?? '', 2, 1_000_000_000);
  const seconds = clock
    ? Number(clock[1]) * 3600 + Number(clock[2]) * 60
    : minutes
      ? Number(minutes[1]) * 60
      : decimal?.ok === true
        ? decimal.value * 36
        : null;
  if (seconds === null) return fail('duration-format');
  if (seconds === 0) return fail('duration-is-zero');
  return seconds > longest ? fail('number-too-large') : ok(toSeconds(seconds));
};

const parseDates = (text: string, today: PlainDate): FieldResult<readonly PlainDate[]> => {
  const dates: PlainDate[] = [];
  for (const part of text.split(/[,;\n]/).filter((each) => each.trim() !== '')) {
    const date = parsePlainDate(part, today);
    if (!date.ok) return date;
    dates.push(date.value);
  }
  return dates.length > 200 ? fail('text-too-long') : ok([...new Set(dates)].sort());
};

const parseGoal = (text: string): FieldResult<number> => {
  const goal = parseDecimal(text.replace('%', ''), 0, 1000);
  if (!goal.ok) return fail('percentage-format');
  return goal.value > 100 ? fail('percentage-too-large') : ok(goal.value);
};

const parseTarget = ({ metric, priority, within, hasPenalty }: TargetRow) => {
  if (within.trim() === '') return ok<readonly ServiceTarget[]>([]);
  const length = parseWithin(within);
  return length.ok
    ? ok<readonly ServiceTarget[]>([{ metric, priority, within: length.value, hasPenalty }])
    : length;
};

/** What was agreed, or every problem at its field's path. */
export const parseServiceLevel = (
  form: ServiceLevelForm,
  { today }: { readonly today: PlainDate },
): Result<Omit<Fields<ServiceLevel>, 'clientId'>, ServiceLevelErrors> => {
  const problems: Record<string, FieldProblem> = {};
  const weekly = form.hours.flatMap((row, place) => {
    const hours = parseHours(row, place + 1);
    if (hours.ok) return hours.value;
    for (const field of ['from', 'to'] as const) {
      const code = hours.error[field];
      if (code !== undefined) problems[`hours.${place}.${field}`] = code;
    }
    return [];
  });
  const targets = form.targets.flatMap((row, place) => {
    const target = parseTarget(row);
    if (target.ok) return target.value;
    problems[`targets.${place}.within`] = target.error;
    return [];
  });
  const rest = readForm({
    name: parseRequiredText(form.name, textLimits.name),
    goal: parseGoal(form.goal),
    penalty: parseMultilineText(form.penalty, textLimits.note),
    extraClosed: parseDates(form.extraClosed, today),
    extraOpen: parseDates(form.extraOpen, today),
  });
  // A promise that is counted in hours that never come can't be kept or broken.
  if (targets.length > 0 && weekly.length === 0) problems['hours.0.from'] ??= 'required';
  if (!rest.ok || Object.keys(problems).length > 0) {
    return fail({ ...problems, ...(rest.ok ? {} : (rest.error as ServiceLevelErrors)) });
  }
  const { extraClosed, extraOpen, ...fields } = rest.value;
  const { keepsHolidays } = form;
  return ok({ ...fields, calendar: { weekly, keepsHolidays, extraClosed, extraOpen }, targets });
};

import type { FieldProblem } from '#domain/problem.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseClockTime } from './clock-time.ts';
import type { Instant } from './instant.ts';
import { parsePlainDate } from './parse-plain-date.ts';
import type { Place } from './place.ts';
import type { PlainDate } from './plain-date.ts';

/** A moment as typed: a day and a clock time, either of which may be what is wrong. */
export type TypedMoment = { readonly date: string; readonly time: string };

type MomentProblem = { readonly field: 'date' | 'time'; readonly code: FieldProblem };

/** The moment that is meant; null when both are empty. A time that comes twice is the earlier, a skipped one a problem. */
export const parseMoment = (
  typed: TypedMoment,
  today: PlainDate,
  { zone, rules }: Place,
): Result<Instant | null, MomentProblem> => {
  if (typed.date.trim() === '' && typed.time.trim() === '') return ok(null);
  const date = parsePlainDate(typed.date, today);
  if (!date.ok) return fail({ field: 'date', code: date.error });
  const time = parseClockTime(typed.time);
  if (!time.ok) return fail({ field: 'time', code: time.error });
  const moment = rules.toInstants(date.value, time.value, zone)[0];
  return moment === undefined ? fail({ field: 'time', code: 'time-does-not-exist' }) : ok(moment);
};

/** A moment as the two fields show it. */
export const momentToTyped = (moment: Instant | null, { zone, rules }: Place): TypedMoment =>
  moment === null ? { date: '', time: '' } : rules.toLocal(moment, zone);

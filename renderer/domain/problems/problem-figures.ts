import { median } from '#domain/figures/median.ts';
import type { Share } from '#domain/figures/share.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { isOpenProblem } from './problem-moves.ts';
import type { Problem } from './problem.ts';

/** The last day of each bucket of age, in days; the last has none. */
export const ageBuckets = [30, 90, 180, null] as const;

export type BacklogAge = {
  /** Days of all open problems together, and how many they are: their quotient is the mean age. */
  readonly days: number;
  readonly count: number;
  readonly median: number | null;
  /** How many problems are in each bucket, as `ageBuckets` has them. */
  readonly buckets: readonly number[];
};

type Aged = Pick<Problem, 'status' | 'detectedOn'>;

/** How old the open problems are (itsm.md 3): a problem detected today is nought days old. */
export const backlogAge = (problems: readonly Aged[], today: PlainDate): BacklogAge => {
  const ages = problems
    .filter(isOpenProblem)
    .map(({ detectedOn }) => Math.max(0, daysBetween(detectedOn, today)));
  const bucketOf = (age: number): number =>
    ageBuckets.findIndex((last) => last === null || age <= last);
  return {
    days: ages.reduce((sum, age) => sum + age, 0),
    count: ages.length,
    median: median(ages),
    buckets: ageBuckets.map((_, place) => ages.filter((age) => bucketOf(age) === place).length),
  };
};

/** Open problems whose cause is known or supposed and that can be lived with, of all open ones. */
export const knownErrorShare = (problems: readonly Pick<Problem, 'status'>[]): Share => {
  const open = problems.filter(isOpenProblem);
  return { part: open.filter(({ status }) => status === 'known-error').length, whole: open.length };
};

/** For so many days after it was closed a problem's new case says that it came back. */
const recurrenceDays = 90;

export type ClosedProblem = {
  readonly closedOn: PlainDate;
  readonly caseDays: readonly PlainDate[];
};

/** Closed problems that had a new case within 90 days after, of all closed ones. */
export const recurrence = (problems: readonly ClosedProblem[]): Share => ({
  part: problems.filter(({ closedOn, caseDays }) =>
    caseDays.some((day) => day > closedOn && day <= addDays(closedOn, recurrenceDays)),
  ).length,
  whole: problems.length,
});

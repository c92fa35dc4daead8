import { scaled } from '#domain/money/rounding.ts';
import { addSeconds, toMinutes } from '#domain/time/duration.ts';
import type { Minutes, Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

export const billingModes = ['up', 'nearest', 'down'] as const;
export const billingScopes = ['entry', 'day', 'line'] as const;

/**
 * How raw seconds become billed minutes (R8, R9): in steps, up, nearest (half a step up) or down, with a least length, each
 * `entry` by itself, a `day`'s entries together, or a whole invoice `line` at once. Rounding is a view: no entry changes.
 */
export type BillingPolicy = {
  /** Minutes, at least 1. */
  readonly step: number;
  readonly mode: (typeof billingModes)[number];
  /** The least minutes billed for anything above nothing; a multiple of the step. */
  readonly minimum: number;
  readonly scope: (typeof billingScopes)[number];
};

/** To the nearest minute, each entry by itself, then summed (R10): the hours a client can add up on paper. */
export const wholeMinutes: BillingPolicy = { step: 1, mode: 'nearest', minimum: 0, scope: 'entry' };

/** Whether a policy is the ordinary one, under which a client can add the hours up as they were worked. */
export const isWholeMinutes = ({ step, minimum }: BillingPolicy): boolean =>
  step === 1 && minimum === 0;

/** One length under the policy. Exact multiples of the step never move; nothing stays nothing. */
export const roundDuration = (length: Seconds, policy: BillingPolicy): Minutes => {
  if (length <= 0) return toMinutes(0);
  const step = policy.step * 60;
  const steps = {
    up: Math.ceil(length / step),
    down: Math.floor(length / step),
    nearest: scaled(length, 1, step),
  }[policy.mode];
  return toMinutes(Math.max(steps * policy.step, policy.minimum));
};

type Work = { readonly workDate: PlainDate; readonly seconds: Seconds };

const byDay = (work: readonly Work[]): readonly (readonly Work[])[] => {
  const days = new Map<PlainDate, Work[]>();
  for (const each of work) {
    const day = days.get(each.workDate);
    if (day) day.push(each);
    else days.set(each.workDate, [each]);
  }
  return [...days.values()];
};

const scopes: Record<
  BillingPolicy['scope'],
  (work: readonly Work[]) => readonly (readonly Work[])[]
> = {
  entry: (work) => work.map((each) => [each]),
  day: byDay,
  line: (work) => [work],
};

/** The minutes billed for the entries of one line. */
export const billedMinutes = (work: readonly Work[], policy: BillingPolicy): Minutes => {
  const lengths = scopes[policy.scope](work).map((group) =>
    addSeconds(...group.map((each) => each.seconds)),
  );
  return toMinutes(lengths.reduce((sum, length) => sum + roundDuration(length, policy), 0));
};

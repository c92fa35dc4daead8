import type { Activity } from '#domain/hours/activity.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { PersonId } from '#domain/record.ts';
import { addMonths, daysBetween, firstOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { holderOn, type Gap, type Stretch } from './responsibility.ts';
import { responsibilityRoles, type Responsibility, type ResponsibilityRole } from './system.ts';

// Continuity (itsm.md §3, source "own"): does the hand that released a system still follow it? Three measures over one
// window W, each with its numerator and denominator, so that a reader can count for himself.

/** A measure as a part of a whole; `isTooFew`: under five in the whole, where a percentage would say more than is known. */
export type Figure = {
  readonly numerator: number;
  readonly denominator: number;
  readonly isTooFew: boolean;
};

/** W: first and last day, both included. */
export type Window = { readonly from: PlainDate; readonly to: PlainDate };

/** One person's hours on a system in W; `followUp…` is the part that came after the release. */
export type HandHours = {
  readonly personId: PersonId;
  readonly entries: number;
  readonly seconds: number;
  readonly followUpEntries: number;
  readonly followUp: number;
};

type Held = Pick<Responsibility, 'role' | 'personId' | 'from' | 'to'>;

const fewest = 5;
/** A person carries a system from this part of its hours on. */
const carries = 0.2;

const figure = (numerator: number, denominator: number, counted = denominator): Figure => ({
  numerator,
  denominator,
  isTooFew: counted < fewest,
});

/** The twelve months that end with today's: whole months but for the last, because hours are summed by month. */
export const continuityWindow = (today: PlainDate): Window => ({
  from: addMonths(firstOfMonth(today), -11),
  to: today,
});

/** Change, problem and integration: the work that follows a release, and that its hands ought to do. */
export const isFollowUp = (activity: Activity): boolean =>
  activity === 'change' || activity === 'problem' || activity === 'integration';

const daysIn = ({ from, to }: Window): number => Math.max(0, daysBetween(from, to) + 1);

/** What two stretches have in common, or null. */
const common = (stretch: Stretch, window: Window): Window | null => {
  const from = stretch.from > window.from ? stretch.from : window.from;
  const to = stretch.to === null || stretch.to > window.to ? window.to : stretch.to;
  return from <= to ? { from, to } : null;
};

/** The day by which continuity is measured, and whether a release task says it or the system's own phases. */
export type Released = { readonly on: PlainDate; readonly by: 'task' | 'phase' };

/**
 * When the newest release was done; where no task tells of one, the first day on which the system needed a lead. Null
 * while it has needed none.
 */
export const lastRelease = (
  tasks: readonly Pick<LifecycleTask, 'kind' | 'status' | 'actualEnd'>[],
  led: readonly Stretch[],
  today: PlainDate,
): Released | null => {
  const done = tasks
    .filter(({ kind, status }) => kind === 'release' && status === 'done')
    .flatMap(({ actualEnd }) => (actualEnd !== null && actualEnd <= today ? [actualEnd] : []));
  const newest = done.toSorted().at(-1);
  if (newest !== undefined) return { on: newest, by: 'task' };
  const [first] = led
    .map(({ from }) => from)
    .filter((day) => day <= today)
    .toSorted();
  return first === undefined ? null : { on: first, by: 'phase' };
};

/**
 * Lead tenure: days in W on which the lead = the lead at the last release ÷ days in W. Only days on which the system
 * needed a lead count: a system released in May has no days in March to be faulted for. Null when nobody led then.
 */
export const leadTenure = (
  responsibilities: readonly Held[],
  led: readonly Stretch[],
  releasedOn: PlainDate,
  window: Window,
): Figure | null => {
  const lead = holderOn(responsibilities, 'lead', releasedOn);
  if (lead === null) return null;
  const wanted = led.flatMap((stretch) => common(stretch, window) ?? []);
  const terms = responsibilities.filter(
    ({ role, personId }) => role === 'lead' && personId === lead.personId,
  );
  const same = terms.flatMap((term) => wanted.flatMap((stretch) => common(term, stretch) ?? []));
  const sum = (stretches: readonly Window[]): number =>
    stretches.reduce((days, stretch) => days + daysIn(stretch), 0);
  return figure(sum(same), sum(wanted));
};

/**
 * Same hands: time in W on change, problem and integration by persons who were lead, deputy or team at the last release
 * ÷ all such time: the same team; with `lead` alone in `roles`, the same person. Seconds; too few is counted in entries.
 * Null when no such work was done.
 */
export const sameHands = (
  hours: readonly HandHours[],
  responsibilities: readonly Held[],
  releasedOn: PlainDate,
  roles: readonly ResponsibilityRole[] = responsibilityRoles,
): Figure | null => {
  const hands = new Set(
    responsibilities
      .filter(
        ({ role, from, to }) =>
          roles.includes(role) && from <= releasedOn && (to === null || releasedOn <= to),
      )
      .map(({ personId }) => personId),
  );
  const follow = hours.filter(({ followUp }) => followUp > 0);
  const all = follow.reduce((sum, { followUp }) => sum + followUp, 0);
  const same = follow.reduce(
    (sum, { personId, followUp }) => sum + (hands.has(personId) ? followUp : 0),
    0,
  );
  const entries = follow.reduce((sum, each) => sum + each.followUpEntries, 0);
  return all === 0 ? null : figure(same, all, entries);
};

/** Days in W without a lead: the goal is none. */
export const daysWithoutLead = (gaps: readonly Gap[], window: Window): number =>
  gaps.reduce((days, gap) => {
    const inside = common(gap, window);
    return inside === null ? days : days + daysIn(inside);
  }, 0);

export type Depth = {
  /** Persons with ≥ 20 % of the system's time in W: how many could carry it. The goal is two or more. */
  readonly busFactor: number;
  readonly isTooFew: boolean;
  /** Everyone who worked, most first; `carries`: they count. */
  readonly hands: readonly {
    readonly personId: PersonId;
    readonly seconds: number;
    readonly carries: boolean;
  }[];
  /** Everyone's, in seconds. */
  readonly total: number;
};

/** Bus factor: persons with ≥ 20 % of the system's minutes in W. Null when nobody worked. */
export const depthOf = (hours: readonly HandHours[]): Depth | null => {
  const total = hours.reduce((sum, { seconds }) => sum + seconds, 0);
  if (total === 0) return null;
  const hands = hours
    .filter(({ seconds }) => seconds > 0)
    .map(({ personId, seconds }) => ({ personId, seconds, carries: seconds >= total * carries }))
    .toSorted((one, other) => other.seconds - one.seconds);
  return {
    busFactor: hands.filter((hand) => hand.carries).length,
    isTooFew: hours.reduce((sum, { entries }) => sum + entries, 0) < fewest,
    hands,
    total,
  };
};

/** Months added up by person. */
export const byPerson = (months: readonly HandHours[]): readonly HandHours[] => {
  const sums = new Map<PersonId, HandHours>();
  for (const { personId, entries, seconds, followUpEntries, followUp } of months) {
    const sum = sums.get(personId);
    sums.set(personId, {
      personId,
      entries: entries + (sum?.entries ?? 0),
      seconds: seconds + (sum?.seconds ?? 0),
      followUpEntries: followUpEntries + (sum?.followUpEntries ?? 0),
      followUp: followUp + (sum?.followUp ?? 0),
    });
  }
  return [...sums.values()];
};

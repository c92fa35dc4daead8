import type { Activity } from '#domain/hours/activity.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { ClientId, Fields, PersonId, SystemId, TaskId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { RowOf } from './row-of.ts';
import { holdsRole } from './held-role.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { WorkDay } from './work-days.ts';

/** So many minutes of a kind of work, over the whole history. */
export type Quota = { readonly activity: Activity; readonly minutes: number };

/** A system that is worked on, from a day on, as often as its weight says. */
export type WorkedSystem = {
  readonly id: SystemId;
  readonly clientId: ClientId;
  readonly from: PlainDate;
  readonly weight: number;
};

/** A piece of a day's work. */
export type Piece = {
  readonly personId: PersonId;
  readonly date: PlainDate;
  readonly minutes: number;
  readonly activity: Activity;
  readonly clientId: ClientId;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
};

/** How much a person works on a system from a day on, where that isn't as roles say: a lead's weight is 12, a deputy's 4. */
export type Hand = {
  readonly systemId: SystemId;
  readonly personId: PersonId;
  readonly from: PlainDate;
  readonly weight: number;
};

export type WorkToSpread = {
  readonly days: readonly WorkDay[];
  readonly quotas: readonly Quota[];
  readonly systems: readonly WorkedSystem[];
  readonly tasks: readonly RowOf<'tasks'>[];
  readonly responsibilities: readonly RowOf<'responsibilities'>[];
  /** Who works on a system otherwise than roles say. */
  readonly hands: readonly Hand[];
  /** For whom education and internal work is done. */
  readonly ownClientId: ClientId;
  readonly random: SeededRandom;
};

const lengths = [60, 90, 120, 120, 150, 180, 240] as const;

/** Whoever leads a system does most of the work on it, then the deputy. */
const affinity = (
  work: WorkToSpread,
  personId: PersonId,
  systemId: SystemId,
  date: PlainDate,
): number => {
  const hand = work.hands.find(
    (each) => each.systemId === systemId && each.personId === personId && each.from <= date,
  );
  if (hand !== undefined) return hand.weight;
  if (holdsRole(work.responsibilities, systemId, personId, 'lead', date)) return 12;
  return holdsRole(work.responsibilities, systemId, personId, 'deputy', date) ? 4 : 1;
};

const isWorkedOn = (task: Fields<LifecycleTask>, date: PlainDate): boolean => {
  const { actualStart, actualEnd, plannedEnd } = task;
  if (actualStart === null) return false;
  if (task.kind === 'case') return actualStart <= date && (actualEnd === null || date <= actualEnd);
  const end = actualEnd ?? plannedEnd ?? actualStart;
  // Preparation begins before, and papers are finished after.
  return (
    addDays(actualStart, -10) <= date && (task.status === 'in-progress' || date <= addDays(end, 6))
  );
};

type Subject = Pick<Piece, 'clientId' | 'systemId' | 'taskId'>;

const weightOf = (work: WorkToSpread, day: WorkDay, systemId: SystemId): number => {
  const system = work.systems.find(({ id }) => id === systemId);
  if (!system || system.from > day.date) return 0;
  return system.weight * affinity(work, day.personId, systemId, day.date);
};

/** The kind of task that an activity is done on. Daily operation is half of it answering cases. */
const taskKindOf = (work: WorkToSpread, activity: Activity): string => {
  if (activity !== 'operation') return activity;
  return work.random.below(2) === 0 ? 'case' : '';
};

const taskSubject = (work: WorkToSpread, day: WorkDay, activity: Activity): Subject | null => {
  const kind = taskKindOf(work, activity);
  const possible = work.tasks.filter(
    ({ fields }) => fields.kind === kind && isWorkedOn(fields, day.date),
  );
  const weights = possible.map(({ fields }) => weightOf(work, day, fields.systemId));
  const task = possible[work.random.weighted(weights)];
  return task
    ? { clientId: task.fields.clientId, systemId: task.fields.systemId, taskId: task.id }
    : null;
};

const systemSubject = (work: WorkToSpread, day: WorkDay): Subject => {
  const weights = work.systems.map(({ id }) => weightOf(work, day, id));
  const system = work.systems[work.random.weighted(weights)];
  return system
    ? { clientId: system.clientId, systemId: system.id, taskId: null }
    : { clientId: work.ownClientId, systemId: null, taskId: null };
};

const subjectOf = (work: WorkToSpread, day: WorkDay, activity: Activity): Subject => {
  if (activity === 'internal' || activity === 'education') {
    return { clientId: work.ownClientId, systemId: null, taskId: null };
  }
  return taskSubject(work, day, activity) ?? systemSubject(work, day);
};

/** The days cut into pieces, whose minutes sum exactly to each quota; every day keeps its length. */
export const spreadHours = (work: WorkToSpread): readonly Piece[] => {
  const { random } = work;
  const left = work.quotas.map((quota) => quota.minutes);
  const pieces: Piece[] = [];
  for (const day of work.days) {
    let free = day.minutes;
    while (free > 0) {
      const place = random.weighted(left);
      const quota = work.quotas[place];
      if (!quota) break;
      const minutes = Math.min(random.pick(lengths), free, left[place] ?? 0);
      left[place] = (left[place] ?? 0) - minutes;
      free -= minutes;
      const { personId, date } = day;
      const subject = subjectOf(work, day, quota.activity);
      pieces.push({ personId, date, minutes, activity: quota.activity, ...subject });
    }
  }
  return pieces;
};

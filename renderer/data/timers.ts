import { brandText } from '#domain/brand.ts';
import { isBillableByDefault } from '#domain/hours/resolve-rate.ts';
import { splitAtMidnight } from '#domain/hours/split-at-midnight.ts';
import type { TimeEntry, Timer } from '#domain/hours/time-entry.ts';
import { parseTimer } from '#domain/hours/parse-timer.ts';
import type { TimerForm } from '#domain/hours/timer-form.ts';
import type { Fields, PersonId, TimeEntryId, TimerId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { rateGivers, toEntry } from './entry-fields.ts';
import { anyRow, liveRow } from './live-row.ts';
import type { Store } from './store.ts';

// One timer a person (R15): its id is the person's, so that two can't come to be.
const timerIdOf = (personId: PersonId): TimerId => brandText(personId);

/** The person's running timer, or null. Only its start is stored, so no crash can lose it (R14). */
export const getTimer = ({ database }: Store, personId: PersonId): Promise<Timer | null> =>
  liveRow(database, 'timers', timerIdOf(personId));

type Stop = {
  readonly personId: PersonId;
  /** While nobody was there (R14): left out unless `countAway`. */
  readonly awayFrom?: Instant | undefined;
  readonly awayTo?: Instant | undefined;
  readonly countAway: boolean;
};
export type StopTimer = Stop;

/** Whole seconds away within the run; no answer is no time (R14). */
const awaySeconds = (timer: Timer, now: Instant, stop: Stop): Seconds => {
  const { awayFrom, awayTo, countAway } = stop;
  if (countAway || awayFrom === undefined || awayTo === undefined) return toSeconds(0);
  const from = awayFrom < timer.startedAt ? timer.startedAt : awayFrom;
  const to = awayTo > now ? now : awayTo;
  return toSeconds(Math.max(0, secondsBetween(from, to)));
};

type Run = {
  readonly start: Instant;
  readonly end: Instant;
  readonly breakSeconds: Seconds;
  readonly seconds: Seconds;
};

/** The run as one entry, or cut where it crosses into another month (R12). */
const partsOf = (
  { zones }: Store,
  { zone }: Timer,
  run: Run,
): readonly (Run & Pick<TimeEntry, 'workDate'>)[] => {
  const span = { ...run, seconds: secondsBetween(run.start, run.end) };
  const workDate = zones.toLocal(run.start, zone).date;
  const lastDate = zones.toLocal(run.end, zone).date;
  if (monthOf(workDate) === monthOf(lastDate)) return [{ ...run, workDate }];
  return splitAtMidnight(span, run.breakSeconds, zone, zones).filter(({ seconds }) => seconds > 0);
};

async function putEntries(
  store: Store,
  draft: Draft,
  database: Database,
  timer: Timer,
  run: Run,
): Promise<readonly TimeEntryId[] | null> {
  const { clientId, personId, systemId, taskId, activity, zone, note } = timer;
  if (clientId === null) return null;
  const givers = await rateGivers(database, { clientId, personId });
  if (givers === null) return null;
  const parts = partsOf(store, timer, run);
  const groupId = parts.length > 1 ? store.world.newId() : null;
  const work = { personId, clientId, systemId, taskId, activity, zone, note };
  const isBillable = isBillableByDefault(activity);
  return parts.map((part) => {
    const fields = { ...work, ...part, rateOverride: null, isBillable };
    const entry = { ...toEntry(null, fields, givers), groupId };
    return draft.create('timeEntries', store.world.newId(), entry).id;
  });
}

/** Ends a run in the draft: its entry or entries in, the timer out. */
async function stopInto(
  store: Store,
  draft: Draft,
  database: Database,
  timer: Timer,
  stop: Stop,
): Promise<Outcome<readonly TimeEntryId[]>> {
  const breakSeconds = awaySeconds(timer, draft.at, stop);
  const whole = secondsBetween(timer.startedAt, draft.at);
  const seconds = toSeconds(whole - breakSeconds);
  if (timer.clientId === null) return broken('timer-needs-client');
  if (seconds < 1) return broken('timer-too-short');
  const run = { start: timer.startedAt, end: draft.at, breakSeconds, seconds };
  const ids = await putEntries(store, draft, database, timer, run);
  if (ids === null) return missing();
  draft.remove('timers', timer);
  return ok(ids);
}

/** Starts the person's timer; one that runs is stopped first and kept as hours (R15). */
export function startTimer(store: Store, form: TimerForm): Promise<Outcome<TimerId>> {
  return commit(store, 'start-timer', async (draft, database) => {
    const parsed = parseTimer(form);
    if (!parsed.ok) return invalid(parsed.error);
    const id = timerIdOf(parsed.value.personId);
    const former = await anyRow(database, 'timers', id);
    if (former !== null && former.deletedAt === null) {
      const stop = { personId: former.personId, countAway: true };
      const stopped = await stopInto(store, draft, database, former, stop);
      if (!stopped.ok && !isTooShort(stopped.error)) return stopped;
    }
    const timer: Fields<Timer> = {
      ...parsed.value,
      startedAt: draft.at,
      zone: store.world.zone(),
    };
    if (former === null) return ok(draft.create('timers', id, timer).id);
    return ok(draft.restore('timers', former, timer).id);
  });
}

const isTooShort = (problem: { readonly kind: string; readonly code?: string }): boolean =>
  problem.kind === 'rule' && problem.code === 'timer-too-short';

/** Says more of a running timer (which client, task, note) without stopping it. */
export function saveTimer(store: Store, form: TimerForm): Promise<Outcome<TimerId>> {
  return commit(store, 'save-timer', async (draft, database) => {
    const parsed = parseTimer(form);
    if (!parsed.ok) return invalid(parsed.error);
    const timer = await liveRow(database, 'timers', timerIdOf(parsed.value.personId));
    if (timer === null) return broken('no-timer');
    return ok(draft.change('timers', timer, parsed.value).id);
  });
}

/** Stops the timer and keeps its time as hours; answers with the new entries. */
export function stopTimer(store: Store, stop: StopTimer): Promise<Outcome<readonly TimeEntryId[]>> {
  return commit(store, 'stop-timer', async (draft, database) => {
    const timer = await liveRow(database, 'timers', timerIdOf(stop.personId));
    if (timer === null) return broken('no-timer');
    return stopInto(store, draft, database, timer, stop);
  });
}

/** Stops the timer and keeps nothing; undo lets it run again from its start. */
export function discardTimer(
  store: Store,
  { personId }: { personId: PersonId },
): Promise<Outcome<null>> {
  return commit(store, 'discard-timer', async (draft, database) => {
    const timer = await liveRow(database, 'timers', timerIdOf(personId));
    if (timer === null) return broken('no-timer');
    draft.remove('timers', timer);
    return ok(null);
  });
}

import { brandText } from '#domain/brand.ts';
import { awayBetween } from '#domain/hours/away.ts';
import type { Away } from '#domain/hours/away.ts';
import { isBillableByDefault } from '#domain/hours/resolve-rate.ts';
import { splitAt } from '#domain/hours/split-at.ts';
import type { TimeEntryFields } from '#domain/hours/parse-time-entry.ts';
import type { TimeEntry, Timer } from '#domain/hours/time-entry.ts';
import { parseTimer } from '#domain/hours/parse-timer.ts';
import type { TimerForm } from '#domain/hours/timer-form.ts';
import type { ClientId, Fields, PersonId, TimeEntryId, TimerId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { cutsOfWork, rateGivers, toEntries } from './entry-fields.ts';
import type { RateGivers } from './entry-fields.ts';
import { anyRow, liveRow } from './live-row.ts';
import type { Store } from './store.ts';

// One timer a person (R15): its id is the person's, so that two can't come to be.
const timerIdOf = (personId: PersonId): TimerId => brandText(personId);

/** The person's running timer, or null. Only its start is stored, so no crash can lose it (R14). */
export const getTimer = ({ database }: Store, personId: PersonId): Promise<Timer | null> =>
  liveRow(database, 'timers', timerIdOf(personId));

export type StopTimer = {
  readonly personId: PersonId;
  /** While nobody was there, as far as nobody said that it counts (R14): left out. */
  readonly away?: readonly Away[] | undefined;
  /** Cuts the run at every midnight, not only where an entry must be cut (R12). */
  readonly splits?: boolean | undefined;
};

/** What else is known of the end of a run. */
type Ending = Omit<StopTimer, 'personId'>;

type Run = {
  readonly start: Instant;
  readonly end: Instant;
  readonly breakSeconds: Seconds;
  readonly seconds: Seconds;
};

type Part = Run & Pick<TimeEntry, 'workDate'>;

/** What was away is taken from the part in which it was; the last takes the rest, so that the sum is exact. */
const withoutAway = (parts: readonly Part[], run: Run, away: readonly Away[]): readonly Part[] => {
  let left: number = run.breakSeconds;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const pause = isLast ? left : Math.min(left, awayBetween(away, part.start, part.end));
    left -= pause;
    return { ...part, breakSeconds: toSeconds(pause), seconds: toSeconds(part.seconds - pause) };
  });
};

/** The run as one entry, or cut where it must be, and at midnight where that is asked for (R12, R20). */
const partsOf = (
  { zones }: Store,
  work: TimeEntryFields,
  run: Run,
  givers: RateGivers,
  { away = [], splits = false }: Ending,
): readonly Part[] => {
  const { workDate, zone } = work;
  const cuts = cutsOfWork(work, givers, zones, { atMidnight: splits });
  if (cuts.length === 0) return [{ ...run, workDate }];
  const span = { ...run, seconds: secondsBetween(run.start, run.end) };
  const parts = splitAt(span, toSeconds(0), cuts, zone, zones);
  return withoutAway(parts, run, away).filter(({ seconds }) => seconds > 0);
};

const workOf = ({ zones }: Store, timer: Timer, run: Run, clientId: ClientId): TimeEntryFields => {
  const { personId, systemId, taskId, activity, zone, note } = timer;
  return {
    ...run,
    personId,
    clientId,
    systemId,
    taskId,
    activity,
    zone,
    note,
    workDate: zones.toLocal(run.start, zone).date,
    rateOverride: null,
    isBillable: isBillableByDefault(activity),
  };
};

async function putEntries(
  store: Store,
  draft: Draft,
  database: Database,
  timer: Timer,
  run: Run,
  ending: Ending,
): Promise<readonly TimeEntryId[] | null> {
  const { clientId, personId } = timer;
  if (clientId === null) return null;
  const givers = await rateGivers(database, { clientId, personId });
  if (givers === null) return null;
  const { world, zones } = store;
  const work = workOf(store, timer, run, clientId);
  const parts = partsOf(store, work, run, givers, ending).map((part) => ({ ...work, ...part }));
  return toEntries(null, parts, givers, zones, () => world.newId()).map(
    (entry) => draft.create('timeEntries', world.newId(), entry).id,
  );
}

/** Ends a run in the draft: its entry or entries in, the timer out. */
async function stopInto(
  store: Store,
  draft: Draft,
  database: Database,
  timer: Timer,
  ending: Ending,
): Promise<Outcome<readonly TimeEntryId[]>> {
  const breakSeconds = awayBetween(ending.away ?? [], timer.startedAt, draft.at);
  const whole = secondsBetween(timer.startedAt, draft.at);
  const seconds = toSeconds(whole - breakSeconds);
  if (timer.clientId === null) return broken('timer-needs-client');
  if (seconds < 1) return broken('timer-too-short');
  const run = { start: timer.startedAt, end: draft.at, breakSeconds, seconds };
  const ids = await putEntries(store, draft, database, timer, run, ending);
  if (ids === null) return missing();
  draft.remove('timers', timer);
  return ok(ids);
}

/** `away`: of the run that this start ends. */
export type StartTimer = TimerForm & Pick<StopTimer, 'away'>;

/** Starts the person's timer; one that runs is stopped first and kept as hours (R15). */
export function startTimer(store: Store, { away, ...form }: StartTimer): Promise<Outcome<TimerId>> {
  return commit(store, 'start-timer', async (draft, database) => {
    const parsed = parseTimer(form);
    if (!parsed.ok) return invalid(parsed.error);
    const id = timerIdOf(parsed.value.personId);
    const former = await anyRow(database, 'timers', id);
    if (former !== null && former.deletedAt === null) {
      const stopped = await stopInto(store, draft, database, former, { away });
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
export function stopTimer(
  store: Store,
  { personId, ...ending }: StopTimer,
): Promise<Outcome<readonly TimeEntryId[]>> {
  return commit(store, 'stop-timer', async (draft, database) => {
    const timer = await liveRow(database, 'timers', timerIdOf(personId));
    if (timer === null) return broken('no-timer');
    return stopInto(store, draft, database, timer, ending);
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

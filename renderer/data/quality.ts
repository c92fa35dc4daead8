import { openProblemStatuses } from '#domain/problems/problem-moves.ts';
import { timeToRespond, timeToRestore, serviceCompliance } from '#domain/cases/case-figures.ts';
import type { TimeFigure } from '#domain/cases/case-figures.ts';
import { serviceClocks } from '#domain/cases/service-clock.ts';
import { achievedShare, emergencyShare, successShare } from '#domain/changes/change-figures.ts';
import type { Change, CloseCode } from '#domain/changes/change.ts';
import type { Share } from '#domain/figures/share.ts';
import { backlogAge, knownErrorShare, recurrence } from '#domain/problems/problem-figures.ts';
import type { BacklogAge } from '#domain/problems/problem-figures.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { severities } from '#domain/releases/defect.ts';
import type { Defect, Severity } from '#domain/releases/defect.ts';
import type { Release } from '#domain/releases/release.ts';
import type { ClientId, TaskId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays, monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { dayHere } from './day-here.ts';
import { groupBy } from './group-by.ts';
import { compareTexts } from './order.ts';
import { placeOf } from './place-of.ts';
import { rowsById } from './rows-by-id.ts';
import { startOfDay } from './start-of-day.ts';
import type { Store } from './store.ts';

/** Whole days, both included; of one client's systems where one is said. */
export type QualityPeriod = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly clientId?: ClientId | undefined;
};

/** How the changes of one month ended. */
export type ChangeMonth = { readonly month: string } & Readonly<Record<CloseCode, number>>;

/** The defects of one release, by severity. */
export type ReleaseDefects = {
  readonly id: TaskId;
  readonly number: string;
  readonly title: string;
  readonly date: PlainDate;
  readonly bySeverity: Readonly<Record<Severity, number>>;
};

export type Quality = {
  readonly changes: {
    readonly success: Share;
    readonly achieved: Share;
    readonly emergency: Share;
    readonly months: readonly ChangeMonth[];
  };
  readonly defects: {
    /** Found before production, of all (DRE). */
    readonly removal: Share;
    readonly releases: readonly ReleaseDefects[];
  };
  readonly problems: {
    readonly age: BacklogAge;
    readonly knownErrors: Share;
    readonly recurrence: Share;
  };
  readonly incidents: {
    readonly compliance: Share;
    readonly response: TimeFigure;
    readonly restore: TimeFigure;
  };
  readonly releases: {
    /** Rolled out on or before the planned day, of all that were. */
    readonly punctual: Share;
    /** Backed out or failed, of all that were rolled out (change fail rate, DORA). */
    readonly failed: Share;
  };
};

type Span = { readonly from: Instant; readonly until: Instant };

type Ours = (id: TaskId) => boolean;

/** The period as moments: from the first day's beginning to before the day after the last. */
const spanOf = (store: Store, { from, to }: QualityPeriod): Span => ({
  from: startOfDay(store, from),
  until: startOfDay(store, addDays(to, 1)),
});

/** Whether a piece of work is of the client's; of anybody's where none is said. */
async function ownerOf(
  { database }: Store,
  ids: readonly TaskId[],
  clientId: ClientId | undefined,
): Promise<Ours> {
  if (clientId === undefined) return () => true;
  const tasks = await rowsById(database.tasks, ids);
  return (id) => tasks.get(id)?.clientId === clientId;
}

const monthsOf = (store: Store, closed: readonly Change[]): readonly ChangeMonth[] => {
  const byMonth = groupBy(closed, ({ actualTo }) =>
    actualTo === null ? '' : monthOf(dayHere(store, actualTo)),
  );
  return [...byMonth]
    .filter(([month]) => month !== '')
    .map(([month, changes]) => {
      const ended = (code: CloseCode): number =>
        changes.filter(({ closeCode }) => closeCode === code).length;
      return {
        month,
        successful: ended('successful'),
        'with-issues': ended('with-issues'),
        unsuccessful: ended('unsuccessful'),
      };
    })
    .toSorted((one, other) => compareTexts(one.month, other.month));
};

async function changesOf(
  store: Store,
  { from, until }: Span,
  clientId: ClientId | undefined,
): Promise<Quality['changes']> {
  const { changes } = store.database;
  const [ended, planned] = await Promise.all([
    changes.where('actualTo').between(from, until).toArray(),
    changes.where('windowFrom').between(from, until).toArray(),
  ]);
  const isOurs = await ownerOf(
    store,
    [...ended, ...planned].map(({ id }) => id),
    clientId,
  );
  const closed = ended.flatMap((change) => {
    const { closeCode } = change;
    const counts = change.status === 'closed' && closeCode !== null && isOurs(change.id);
    return counts ? [{ ...change, closeCode }] : [];
  });
  const carried = planned.filter(({ id, status }) => status !== 'cancelled' && isOurs(id));
  return {
    success: successShare(closed),
    achieved: achievedShare(closed),
    emergency: emergencyShare(carried),
    months: monthsOf(store, closed),
  };
}

const countBySeverity = (defects: readonly Defect[]): Readonly<Record<Severity, number>> => {
  const of = (severity: Severity): number =>
    defects.filter((defect) => defect.severity === severity).length;
  const [critical, major, minor, cosmetic] = severities.map(of);
  return {
    critical: critical ?? 0,
    major: major ?? 0,
    minor: minor ?? 0,
    cosmetic: cosmetic ?? 0,
  };
};

async function defectsOf(
  { database }: Store,
  { from, to, clientId }: QualityPeriod,
): Promise<Quality['defects']> {
  const found = await database.defects.where('foundOn').between(from, to, true, true).toArray();
  const tasks = await rowsById(
    database.tasks,
    found.map(({ releaseId }) => releaseId),
  );
  const ours = found.filter(
    ({ releaseId }) => clientId === undefined || tasks.get(releaseId)?.clientId === clientId,
  );
  const byRelease = groupBy(ours, ({ releaseId }) => releaseId);
  const releases = [...byRelease].flatMap(([id, defects]): readonly ReleaseDefects[] => {
    const task = tasks.get(id);
    if (task === undefined) return [];
    const date = task.actualEnd ?? task.plannedEnd ?? task.plannedStart ?? to;
    const { number, title } = task;
    return [{ id, number, title, date, bySeverity: countBySeverity(defects) }];
  });
  return {
    removal: {
      part: ours.filter(({ foundIn }) => foundIn !== 'production').length,
      whole: ours.length,
    },
    releases: releases.toSorted((one, other) => compareTexts(one.date, other.date)),
  };
}

async function caseDaysOf(
  store: Store,
  problems: readonly Problem[],
): Promise<ReadonlyMap<string, readonly PlainDate[]>> {
  const cases = await store.database.cases
    .where('problemId')
    .anyOf(problems.map(({ id }) => id))
    .toArray();
  const byProblem = groupBy(cases, ({ problemId }) => problemId ?? '');
  return new Map(
    [...byProblem].map(([id, of]) => [id, of.map(({ reportedAt }) => dayHere(store, reportedAt))]),
  );
}

async function problemsOf(
  store: Store,
  { from, to, clientId }: QualityPeriod,
): Promise<Quality['problems']> {
  const { problems } = store.database;
  const [open, resolved] = await Promise.all([
    problems.where('status').anyOf(openProblemStatuses).toArray(),
    problems.where('resolvedOn').between(from, to, true, true).toArray(),
  ]);
  const isOurs = await ownerOf(
    store,
    [...open, ...resolved].map(({ id }) => id),
    clientId,
  );
  const ours = open.filter(({ id }) => isOurs(id));
  const closed = resolved.filter(({ id, status }) => status === 'closed' && isOurs(id));
  const caseDays = await caseDaysOf(store, closed);
  return {
    age: backlogAge(ours, store.world.today()),
    knownErrors: knownErrorShare(ours),
    recurrence: recurrence(
      closed.map(({ id, resolvedOn }) => ({
        closedOn: resolvedOn ?? to,
        caseDays: caseDays.get(id) ?? [],
      })),
    ),
  };
}

async function incidentsOf(
  store: Store,
  { from, until }: Span,
  clientId: ClientId | undefined,
): Promise<Quality['incidents']> {
  const { database, world } = store;
  const found = await database.cases.where('reportedAt').between(from, until).toArray();
  const incidents = found.filter(({ kind }) => kind === 'incident');
  const [levels, isOurs] = await Promise.all([
    rowsById(
      database.serviceLevels,
      incidents.map(({ serviceLevelId }) => serviceLevelId),
    ),
    ownerOf(
      store,
      incidents.map(({ id }) => id),
      clientId,
    ),
  ]);
  const place = placeOf(store);
  const clocks = incidents
    .filter(({ id }) => isOurs(id))
    .flatMap((incident) => {
      const level = levels.get(incident.serviceLevelId ?? '') ?? null;
      return serviceClocks(incident, level, world.now(), place);
    });
  return {
    compliance: serviceCompliance(clocks),
    response: timeToRespond(clocks),
    restore: timeToRestore(clocks),
  };
}

/** The last moment at which anything of the roll-out was done; null while nothing was. */
const rolledOutAt = ({ stages }: Release): Instant | null =>
  stages.reduce<Instant | null>(
    (last, { endedAt }) => (endedAt !== null && (last === null || endedAt > last) ? endedAt : last),
    null,
  );

async function releasesOf(
  store: Store,
  { from, until }: Span,
  clientId: ClientId | undefined,
): Promise<Quality['releases']> {
  const { database } = store;
  const planned = await database.releases.where('windowFrom').between(from, until).toArray();
  const tasks = await rowsById(
    database.tasks,
    planned.map(({ id }) => id),
  );
  const rolledOut = planned.flatMap((release) => {
    const at = rolledOutAt(release);
    const task = tasks.get(release.id);
    if (at === null || task === undefined) return [];
    if (clientId !== undefined && task.clientId !== clientId) return [];
    return [{ release, on: dayHere(store, at), plannedEnd: task.plannedEnd }];
  });
  const hasFailed = ({ status, outcome }: Release): boolean =>
    status === 'failed' ||
    status === 'backed-out' ||
    outcome === 'backed-out' ||
    outcome === 'failed';
  return {
    punctual: {
      part: rolledOut.filter(({ on, plannedEnd }) => plannedEnd !== null && on <= plannedEnd)
        .length,
      whole: rolledOut.length,
    },
    failed: {
      part: rolledOut.filter(({ release }) => hasFailed(release)).length,
      whole: rolledOut.length,
    },
  };
}

/** The figures of itsm.md 3 about the quality of the work in a period, each as the two numbers that it is made of. */
export async function getQuality(store: Store, period: QualityPeriod): Promise<Quality> {
  const span = spanOf(store, period);
  const { clientId } = period;
  const [changes, defects, problems, incidents, releases] = await Promise.all([
    changesOf(store, span, clientId),
    defectsOf(store, period),
    problemsOf(store, period),
    incidentsOf(store, span, clientId),
    releasesOf(store, span, clientId),
  ]);
  return { changes, defects, problems, incidents, releases };
}

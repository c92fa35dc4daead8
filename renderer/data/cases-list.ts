import { openCaseStatuses } from '#domain/cases/case-moves.ts';
import type { Case, CaseKind } from '#domain/cases/case.ts';
import { nextClock, serviceClocks } from '#domain/cases/service-clock.ts';
import type { ServiceClock } from '#domain/cases/service-clock.ts';
import type { ServiceLevel } from '#domain/cases/service-level.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
import { priorityOf } from '#domain/problems/priority-of.ts';
import type { Priority } from '#domain/problems/problem.ts';
import type { ClientId, SystemId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Database } from './database.ts';
import { findByWords } from './find-by-words.ts';
import type { ListPage } from './list-page.ts';
import { compareTexts } from './order.ts';
import { placeOf } from './place-of.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** A case as lists show it. `level` is what its clocks are counted by, now and again as time goes. */
export type CaseRow = {
  readonly case: Case;
  readonly task: LifecycleTask;
  readonly priority: Priority;
  readonly level: ServiceLevel | null;
  readonly systemName: string;
  readonly clientName: string;
  readonly assignee: Person | null;
};

export const caseStates = ['open', 'urgent', 'missed', 'resolved', 'all'] as const;
/** `urgent`: a clock is close to due or past it; `missed`: past it. */
export type CaseState = (typeof caseStates)[number];

export type CaseList = {
  readonly state: CaseState;
  readonly kind?: CaseKind | undefined;
  readonly clientId?: ClientId | undefined;
  readonly systemId?: SystemId | undefined;
  readonly text?: string | undefined;
  readonly limit: number;
};

/** The clocks of a case in a list. */
const clocksOf = (
  row: Pick<CaseRow, 'case' | 'level'>,
  { zones, world }: Pick<Store, 'zones' | 'world'>,
  now: Instant,
): readonly ServiceClock[] => serviceClocks(row.case, row.level, now, placeOf({ world, zones }));

async function toRows({ database }: Store, cases: readonly Case[]): Promise<readonly CaseRow[]> {
  const tasks = await rowsById(
    database.tasks,
    cases.map(({ id }) => id),
  );
  const all = [...tasks.values()];
  const [levels, systems, clients, people] = await Promise.all([
    rowsById(
      database.serviceLevels,
      cases.map(({ serviceLevelId }) => serviceLevelId),
    ),
    rowsById(
      database.systems,
      all.map(({ systemId }) => systemId),
    ),
    rowsById(
      database.clients,
      all.map(({ clientId }) => clientId),
    ),
    rowsById(
      database.people,
      all.map(({ responsibleId }) => responsibleId),
    ),
  ]);
  return cases.flatMap((each) => {
    const task = tasks.get(each.id);
    if (task === undefined) return [];
    return [
      {
        case: each,
        task,
        priority: priorityOf(each.impact, each.urgency),
        level: levels.get(each.serviceLevelId ?? '') ?? null,
        systemName: systems.get(task.systemId)?.name ?? '',
        clientName: clients.get(task.clientId)?.name ?? '',
        assignee: people.get(task.responsibleId ?? '') ?? null,
      },
    ];
  });
}

/** Nobody reads further than this among cases that no index answers alone. */
const mostFiltered = 500;

/** Only what is counted by a service level can miss anything: however long ago, it is found by its level. */
async function counted(
  database: Database,
  clientId: ClientId | undefined,
): Promise<readonly Case[]> {
  const levels =
    clientId === undefined
      ? database.serviceLevels.toCollection()
      : database.serviceLevels.where('clientId').equals(clientId);
  return database.cases
    .where('serviceLevelId')
    .anyOf(await levels.primaryKeys())
    .toArray();
}

async function found(
  database: Database,
  { state, clientId, text = '' }: CaseList,
): Promise<readonly Case[]> {
  const hits = await findByWords(database.taskSummaries, text);
  if (hits !== null) {
    const ids = hits.filter(({ kind }) => kind === 'case').map(({ id }) => id);
    return (await database.cases.bulkGet(ids)).filter((row) => row !== undefined);
  }
  if (state === 'missed') return counted(database, clientId);
  if (state === 'open' || state === 'urgent') {
    return database.cases.where('status').anyOf(openCaseStatuses).limit(mostFiltered).toArray();
  }
  if (state === 'resolved') {
    return database.cases.where('status').equals('resolved').limit(mostFiltered).toArray();
  }
  return database.cases.orderBy('reportedAt').reverse().limit(mostFiltered).toArray();
}

const stateFits = (
  state: CaseState,
  { status }: Case,
  clocks: readonly ServiceClock[],
): boolean => {
  const isOpen = openCaseStatuses.some((each) => each === status);
  switch (state) {
    case 'open':
      return isOpen;
    case 'urgent':
      return isOpen && clocks.some(isUrgent);
    case 'missed':
      return clocks.some(({ isBreached }) => isBreached);
    case 'resolved':
      return status === 'resolved';
    case 'all':
      return true;
  }
};

const isUrgent = ({ status, isWarning, isBreached }: ServiceClock): boolean =>
  (status === 'running' || status === 'paused') && (isWarning || isBreached);

/** What is due first on top, then the greatest priority, then what was reported last; the rest newest first. */
const order = (row: CaseRow, clocks: readonly ServiceClock[]): string => {
  const clock = nextClock(clocks);
  const isOpen = openCaseStatuses.some((each) => each === row.case.status);
  return `${isOpen ? '0' : '1'}|${clock?.due ?? '9'}|${isOpen ? row.priority : ''}`;
};

/** Every case there is: a page of the newest, and how many there are. */
async function newest(store: Store, limit: number): Promise<ListPage<CaseRow>> {
  const { cases } = store.database;
  const [page, total] = await Promise.all([
    cases.orderBy('reportedAt').reverse().limit(limit).toArray(),
    cases.count(),
  ]);
  return { rows: await toRows(store, page), total };
}

const isWhole = ({ state, kind, clientId, systemId, text = '' }: CaseList): boolean =>
  state === 'all' &&
  kind === undefined &&
  clientId === undefined &&
  systemId === undefined &&
  text.trim() === '';

/**
 * The cases that fit, those with a clock by the moment when it is due; all of them newest
 * first. Missed ones are sought among all; what else no index answers alone among the five hundred newest.
 */
export async function listCases(store: Store, request: CaseList): Promise<ListPage<CaseRow>> {
  if (isWhole(request)) return newest(store, request.limit);
  const now = store.world.now();
  const rows = await toRows(store, await found(store.database, request));
  const fitting = rows
    .filter(
      (row) =>
        (request.kind === undefined || row.case.kind === request.kind) &&
        (request.clientId === undefined || row.task.clientId === request.clientId) &&
        (request.systemId === undefined || row.task.systemId === request.systemId),
    )
    .map((row) => ({ row, clocks: clocksOf(row, store, now) }))
    .filter(({ row, clocks }) => stateFits(request.state, row.case, clocks))
    .map(({ row, clocks }) => ({ row, key: order(row, clocks) }))
    .toSorted(
      (one, other) =>
        compareTexts(one.key, other.key) ||
        compareTexts(other.row.case.reportedAt, one.row.case.reportedAt),
    );
  return { rows: fitting.slice(0, request.limit).map(({ row }) => row), total: fitting.length };
}

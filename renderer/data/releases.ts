import type { Document } from '#domain/documents/document.ts';
import type { LifecycleTask, StatusEvent } from '#domain/lifecycle/task.ts';
import { followDocuments } from '#domain/releases/follow-documents.ts';
import type { Defect } from '#domain/releases/defect.ts';
import { leftByMove } from '#domain/releases/left-by-move.ts';
import type { ReleaseFacts, ReleaseLack } from '#domain/releases/release-moves.ts';
import { releaseMoves } from '#domain/releases/release-moves.ts';
import type { Move } from '#domain/lifecycle/move.ts';
import type { Release, ReleaseStatus } from '#domain/releases/release.ts';
import type { System } from '#domain/systems/system.ts';
import type { SystemId, TaskId } from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { addSeconds, toSeconds } from '#domain/time/duration.ts';
import { readCollisions } from './change-slots.ts';
import { missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { stepCourse } from './courses.ts';
import type { MoveWish } from './courses.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** The documents that a release may owe: its own, and those that its deliverables name. */
async function documentsOf(database: Database, release: Release): Promise<readonly Document[]> {
  const [own, named] = await Promise.all([
    database.documents.where('releaseId').equals(release.id).toArray(),
    rowsById(
      database.documents,
      release.deliverables.map(({ documentId }) => documentId),
    ),
  ]);
  return [...new Map([...own, ...named.values()].map((row) => [row.id, row])).values()];
}

async function unlockedHours(database: Database, id: TaskId): Promise<Seconds> {
  const entries = await database.timeEntries
    .where('[taskId+workDate]')
    .between([id, ''], [id, '\uffff'])
    .toArray();
  const open = entries.filter(({ billing }) => billing === 'open' || billing === 'drafted');
  return addSeconds(toSeconds(0), ...open.map(({ seconds }) => seconds));
}

const byNumber = (one: Defect, other: Defect): number => compareTexts(one.number, other.number);

const beforeRollOut: readonly ReleaseStatus[] = [
  'draft',
  'planned',
  'building',
  'testing',
  'ready',
  'go',
];

/** How much the roll-out's window meets; what has begun or is over is in nobody's way any more. */
async function collisionsOf(
  store: Store,
  { id, status, windowFrom, windowTo }: Release,
  systemId: SystemId | null,
): Promise<number> {
  if (systemId === null || windowFrom === null || windowTo === null) return 0;
  if (!beforeRollOut.includes(status)) return 0;
  const slot = { id, systemId, from: windowFrom, to: windowTo };
  return (await readCollisions(store, store.database, slot)).length;
}

/** What the release's guards ask of other records. */
async function releaseFacts(store: Store, release: Release): Promise<ReleaseFacts> {
  const { database, world } = store;
  const task = await liveRow(database, 'tasks', release.id);
  const [defects, environments, events, unlocked, collisions] = await Promise.all([
    database.defects.where('releaseId').equals(release.id).toArray(),
    database.environments
      .where('systemId')
      .equals(task?.systemId ?? '')
      .toArray(),
    database.statusEvents.where('recordId').equals(release.id).toArray(),
    unlockedHours(database, release.id),
    collisionsOf(store, release, task?.systemId ?? null),
  ]);
  const ready = events.filter(({ table, to }) => table === 'releases' && to === 'ready');
  return {
    leadId: task?.responsibleId ?? null,
    plannedStart: task?.plannedStart ?? null,
    plannedEnd: task?.plannedEnd ?? null,
    hasTestEnvironment: environments.some(({ kind }) => kind === 'test'),
    defects: defects.toSorted(byNumber),
    collisions,
    readySince:
      ready
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? null,
    unlocked,
    personHere: world.me(),
    now: world.now(),
    today: world.today(),
  };
}

/** A release whose deliverables say how their documents stand. */
async function followedRelease(database: Database, release: Release): Promise<Release> {
  const documents = await documentsOf(database, release);
  return { ...release, deliverables: followDocuments(release.deliverables, documents) };
}

/** A release with all that its screen shows. */
export type ReleaseRecord = {
  readonly release: Release;
  readonly facts: ReleaseFacts;
  readonly moves: readonly Move<ReleaseStatus, ReleaseLack>[];
  readonly system: System | null;
  readonly documents: readonly Document[];
  /** Found in earlier releases, to be mended in this one. */
  readonly carried: readonly Defect[];
  /** The tasks that it names or whose defects do: changes, problems, other releases. */
  readonly related: readonly LifecycleTask[];
  readonly events: readonly StatusEvent[];
};

export async function getRelease(store: Store, id: TaskId): Promise<ReleaseRecord | null> {
  const { database } = store;
  const stored = await liveRow(database, 'releases', id);
  if (stored === null) return null;
  const release = await followedRelease(database, stored);
  const [facts, task, documents, mended, events] = await Promise.all([
    releaseFacts(store, release),
    liveRow(database, 'tasks', id),
    documentsOf(database, release),
    database.defects.where('fixedInReleaseId').equals(id).toArray(),
    database.statusEvents.where('recordId').equals(id).toArray(),
  ]);
  const carried = mended.filter(({ releaseId }) => releaseId !== id).toSorted(byNumber);
  const [related, system] = await Promise.all([
    rowsById(database.tasks, [
      release.problemId,
      ...release.scope.map(({ recordId }) => recordId),
      ...facts.defects.flatMap(({ problemId, fixedInReleaseId }) => [problemId, fixedInReleaseId]),
      ...carried.map(({ releaseId }) => releaseId),
    ]),
    task === null ? null : liveRow(database, 'systems', task.systemId),
  ]);
  return {
    release,
    facts,
    moves: releaseMoves(release, facts),
    system,
    documents,
    carried,
    related: [...related.values()],
    events: events
      .filter(({ table }) => table === 'releases')
      .toSorted((one, other) => compareTexts(one.at, other.at)),
  };
}

/** A system's releases with their tasks, newest number first: to choose a later one from. */
export type ReleaseChoice = {
  readonly task: LifecycleTask;
  readonly version: string;
  readonly status: ReleaseStatus;
};

export async function listSystemReleases(
  { database }: Store,
  systemId: SystemId,
): Promise<readonly ReleaseChoice[]> {
  const summaries = await database.taskSummaries
    .where('[systemId+order]')
    .between([systemId, ''], [systemId, '\uffff'])
    .toArray();
  const ids = summaries.filter(({ kind }) => kind === 'release').map(({ id }) => id);
  const [tasks, releases] = await Promise.all([
    rowsById(database.tasks, ids),
    rowsById(database.releases, ids),
  ]);
  return ids
    .flatMap((id) => {
      const task = tasks.get(id);
      const release = releases.get(id);
      if (task === undefined || release === undefined) return [];
      return [{ task, version: release.version, status: release.status }];
    })
    .toSorted((one, other) => compareTexts(other.task.number, one.task.number));
}

/** Takes a release one step. Its deliverables' statuses are kept as they stood at that moment. */
export function moveRelease(store: Store, wish: MoveWish<ReleaseStatus>): Promise<Outcome<null>> {
  return commit(store, 'move-release', async (draft, database) => {
    const row = await liveRow(database, 'releases', wish.id);
    if (row === null) return missing();
    const release = await followedRelease(database, row);
    const facts = await releaseFacts(store, release);
    return stepCourse(store, draft, database, {
      table: 'releases',
      row,
      moves: releaseMoves(release, facts),
      wish,
      also: {
        deliverables: release.deliverables,
        ...leftByMove(release, wish.to, facts.today),
      },
    });
  });
}

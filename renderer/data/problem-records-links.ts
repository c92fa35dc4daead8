import type { CaseStatus } from '#domain/cases/case.ts';
import type { ChangeStatus } from '#domain/changes/change.ts';
import type { IntegrationStatus } from '#domain/integrations/integration.ts';
import type { CourseKind, LifecycleTask } from '#domain/lifecycle/task.ts';
import { hasCourse } from '#domain/lifecycle/task.ts';
import type { ProblemStatus } from '#domain/problems/problem.ts';
import type { Defect } from '#domain/releases/defect.ts';
import type { ReleaseStatus } from '#domain/releases/release.ts';
import type { IntegrationId, SystemId, TaskId } from '#domain/record.ts';
import type { Database } from './database.ts';
import type { Store } from './store.ts';

type CourseStatus = {
  readonly release: ReleaseStatus;
  readonly change: ChangeStatus;
  readonly problem: ProblemStatus;
  readonly case: CaseStatus;
};

/** A piece of work with a course, as a link to it says it. */
export type WorkLink = {
  [Kind in CourseKind]: {
    readonly kind: Kind;
    readonly id: TaskId;
    readonly number: string;
    readonly title: string;
    readonly status: CourseStatus[Kind];
  };
}[CourseKind];

/** A defect, as a link to it says it: its place is its release. */
export type DefectLink = Pick<
  Defect,
  'id' | 'number' | 'title' | 'status' | 'severity' | 'releaseId'
> & { readonly kind: 'defect' };

/** What a system rests on, as a link to it says it: its product and version. */
export type IntegrationLink = {
  readonly kind: 'integration';
  readonly id: IntegrationId;
  /** It has none. */
  readonly number: '';
  readonly title: string;
  readonly status: IntegrationStatus;
};

export type TraceLink = WorkLink | DefectLink | IntegrationLink;

/** What a trace starts from and goes through. */
export type TraceKind = TraceLink['kind'];

/** What a record hangs together with, nearest first; `steps` is how many links away, 1 for its own. */
export type Traced = { readonly link: TraceLink; readonly steps: number };

type Node = { readonly kind: TraceKind; readonly id: string };

const nodes = (kind: Node['kind'], ids: readonly (string | null)[]): readonly Node[] =>
  ids.flatMap((id) => (id === null || id === '' ? [] : [{ kind, id }]));

/** The releases of a system: tens, whatever the size of the firm. */
async function releasesOf(database: Database, systemId: SystemId | undefined) {
  if (systemId === undefined) return [];
  const tasks = await database.taskSummaries
    .where('[systemId+order]')
    .between([systemId, ''], [systemId, '\uffff'])
    .toArray();
  const ids = tasks.filter(({ kind }) => kind === 'release').map(({ id }) => id);
  return (await database.releases.bulkGet(ids)).filter((row) => row !== undefined);
}

const systemOf = async (database: Database, id: string): Promise<SystemId | undefined> =>
  (await database.tasks.get(id))?.systemId;

/** The kinds of the tasks that ids name; a task without a course (an integration) is nothing in this chain. */
async function courseNodes(
  database: Database,
  ids: readonly (string | null)[],
): Promise<readonly Node[]> {
  const named = ids.filter((id) => id !== null && id !== '');
  const tasks = await database.tasks.bulkGet(named.map(String));
  return tasks.flatMap((task) =>
    task !== undefined && hasCourse(task.kind) ? [{ kind: task.kind, id: task.id }] : [],
  );
}

/** What a system rests on that a piece of work was done on. */
const integrationsOf = async (database: Database, id: string): Promise<readonly Node[]> =>
  nodes('integration', await database.integrations.where('taskIds').equals(id).primaryKeys());

const ofCase = async (database: Database, id: string): Promise<readonly Node[]> => {
  const [row, changes, problems, integrations] = await Promise.all([
    database.cases.get(id),
    database.changes.where('originId').equals(id).primaryKeys(),
    database.problems.where('caseIds').equals(id).primaryKeys(),
    integrationsOf(database, id),
  ]);
  const cause = row?.causedBy ?? null;
  return [
    ...nodes('problem', [row?.problemId ?? null, ...problems]),
    ...nodes('change', changes),
    ...(cause === null ? [] : nodes(cause.kind, [cause.id])),
    ...integrations,
  ];
};

const ofProblem = async (database: Database, id: string): Promise<readonly Node[]> => {
  const [row, cases, changes, defects, doubles, systemId, integrations] = await Promise.all([
    database.problems.get(id),
    database.cases.where('problemId').equals(id).primaryKeys(),
    database.changes.where('originId').equals(id).primaryKeys(),
    database.defects.where('problemId').equals(id).primaryKeys(),
    database.problems.where('duplicateOfId').equals(id).primaryKeys(),
    systemOf(database, id),
    integrationsOf(database, id),
  ]);
  const releases = await releasesOf(database, systemId);
  return [
    ...nodes('case', [...(row?.caseIds ?? []), ...cases]),
    ...nodes('change', [...(row?.fixChangeIds ?? []), ...changes]),
    ...nodes('defect', [...(row?.defectIds ?? []), ...defects]),
    ...nodes('problem', [row?.duplicateOfId ?? null, ...doubles]),
    ...nodes(
      'release',
      releases
        .filter(({ problemId, scope }) => problemId === id || carries(scope, id))
        .map((release) => release.id),
    ),
    ...integrations,
  ];
};

const carries = (scope: readonly { readonly recordId: string | null }[], id: string): boolean =>
  scope.some(({ recordId }) => recordId === id);

/** The releases of a system that carry a record in their scope. */
export async function carriersOf(
  database: Database,
  systemId: SystemId | undefined,
  id: string,
): Promise<readonly TaskId[]> {
  const releases = await releasesOf(database, systemId);
  return releases.filter(({ scope }) => carries(scope, id)).map((release) => release.id);
}

const ofChange = async (database: Database, id: string): Promise<readonly Node[]> => {
  const [row, problems, caused, systemId, integrations] = await Promise.all([
    database.changes.get(id),
    database.problems.where('fixChangeIds').equals(id).primaryKeys(),
    database.cases.where('causedBy.id').equals(id).primaryKeys(),
    systemOf(database, id),
    integrationsOf(database, id),
  ]);
  return [
    ...(await courseNodes(database, [row?.originId ?? null])),
    ...nodes('problem', problems),
    ...nodes('case', caused),
    ...nodes('release', await carriersOf(database, systemId, id)),
    ...integrations,
  ];
};

const ofRelease = async (database: Database, id: string): Promise<readonly Node[]> => {
  const [row, defects, mended, caused, integrations] = await Promise.all([
    database.releases.get(id),
    database.defects.where('releaseId').equals(id).primaryKeys(),
    database.defects.where('fixedInReleaseId').equals(id).primaryKeys(),
    database.cases.where('causedBy.id').equals(id).primaryKeys(),
    integrationsOf(database, id),
  ]);
  const scope = row?.scope.map(({ recordId }) => recordId) ?? [];
  return [
    ...(await courseNodes(database, scope)),
    ...nodes('defect', [...defects, ...mended]),
    ...nodes('problem', [row?.problemId ?? null]),
    ...nodes('case', caused),
    ...integrations,
  ];
};

const ofDefect = async (database: Database, id: string): Promise<readonly Node[]> => {
  const [row, problems] = await Promise.all([
    database.defects.get(id),
    database.problems.where('defectIds').equals(id).primaryKeys(),
  ]);
  return [
    ...nodes('release', [row?.releaseId ?? null, row?.fixedInReleaseId ?? null]),
    ...nodes('problem', [row?.problemId ?? null, ...problems]),
  ];
};

const ofIntegration = async (database: Database, id: string): Promise<readonly Node[]> => {
  const [row, caused] = await Promise.all([
    database.integrations.get(id),
    database.cases.where('causedBy.id').equals(id).primaryKeys(),
  ]);
  return [...(await courseNodes(database, row?.taskIds ?? [])), ...nodes('case', caused)];
};

const neighbours = {
  case: ofCase,
  problem: ofProblem,
  change: ofChange,
  release: ofRelease,
  defect: ofDefect,
  integration: ofIntegration,
} as const satisfies Record<Node['kind'], (database: Database, id: string) => unknown>;

async function linkOf(database: Database, { kind, id }: Node): Promise<TraceLink | null> {
  if (kind === 'defect') {
    const row = await database.defects.get(id);
    if (row === undefined) return null;
    const { id: own, number, title, status, severity, releaseId } = row;
    return { kind, id: own, number, title, status, severity, releaseId };
  }
  if (kind === 'integration') return integrationLink(database, id);
  const task = await database.tasks.get(id);
  return task === undefined ? null : courseLink(database, kind, task);
}

async function integrationLink(database: Database, id: string): Promise<IntegrationLink | null> {
  const row = await database.integrations.get(id);
  if (row === undefined) return null;
  const product = await database.thirdParties.get(row.thirdPartyId);
  const title = `${product?.product ?? row.name} ${row.version}`.trim();
  return { kind: 'integration', id: row.id, number: '', title, status: row.status };
}

async function courseLink(
  database: Database,
  kind: CourseKind,
  { id, number, title }: LifecycleTask,
): Promise<WorkLink | null> {
  const named = { id, number, title };
  switch (kind) {
    case 'release': {
      const row = await database.releases.get(id);
      return row === undefined ? null : { kind, ...named, status: row.status };
    }
    case 'change': {
      const row = await database.changes.get(id);
      return row === undefined ? null : { kind, ...named, status: row.status };
    }
    case 'problem': {
      const row = await database.problems.get(id);
      return row === undefined ? null : { kind, ...named, status: row.status };
    }
    case 'case': {
      const row = await database.cases.get(id);
      return row === undefined ? null : { kind, ...named, status: row.status };
    }
  }
}

/** A release has hundreds of defects; a chain that long is read on the release's own page. */
const mostTraced = 200;

/** Case → problem → change → release → defect → problem closes in on itself: four steps see all of it. */
const furthestStep = 4;

const wayOn = (kind: Node['kind'], steps: number): boolean =>
  // A release or an integration hangs together with everything in it: one only goes on through it from itself.
  steps === 0 || (kind !== 'release' && kind !== 'integration');

/**
 * Everything that a case, problem, change, release, defect or integration hangs together with, nearest first: what brought it about
 * and what it led to, both ways, whoever wrote the link.
 */
export async function listTrace({ database }: Store, start: Node): Promise<readonly Traced[]> {
  const seen = new Set([start.id]);
  const found: Traced[] = [];
  let edge: readonly Node[] = [start];
  for (let steps = 0; steps < furthestStep && edge.length > 0; steps += 1) {
    const open = edge.filter(({ kind }) => wayOn(kind, steps));
    const next = (
      await Promise.all(open.map(({ kind, id }) => neighbours[kind](database, id)))
    ).flat();
    const fresh: Node[] = [];
    for (const node of next) {
      if (seen.has(node.id) || seen.size > mostTraced) continue;
      seen.add(node.id);
      fresh.push(node);
    }
    const links = await Promise.all(fresh.map((node) => linkOf(database, node)));
    found.push(...links.flatMap((link) => (link === null ? [] : [{ link, steps: steps + 1 }])));
    edge = fresh;
  }
  return found;
}

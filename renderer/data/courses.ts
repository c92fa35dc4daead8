import { caseWork } from '#domain/cases/case-work.ts';
import type { CaseStatus } from '#domain/cases/case.ts';
import { newCase } from '#domain/cases/new-case.ts';
import { changeWork } from '#domain/changes/change-work.ts';
import type { ChangeStatus } from '#domain/changes/change.ts';
import { newChange } from '#domain/changes/new-change.ts';
import type { Move, MoveWords } from '#domain/lifecycle/move.ts';
import { takeMove } from '#domain/lifecycle/move.ts';
import { hasCourse } from '#domain/lifecycle/task.ts';
import type { CourseKind, LifecycleTask, TaskStatus } from '#domain/lifecycle/task.ts';
import { newProblem } from '#domain/problems/new-problem.ts';
import { problemWork } from '#domain/problems/problem-work.ts';
import type { ProblemStatus } from '#domain/problems/problem.ts';
import { newRelease } from '#domain/releases/new-release.ts';
import { releaseWork } from '#domain/releases/release-work.ts';
import type { ReleaseStatus } from '#domain/releases/release.ts';
import type { TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken } from './command-problem.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft, FieldsOf } from './draft.ts';
import { liveRow } from './live-row.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The table that holds the course of each kind of work, under the task's own id. */
export const courseTables = {
  release: 'releases',
  change: 'changes',
  problem: 'problems',
  case: 'cases',
} as const satisfies Record<CourseKind, keyof Tables>;
export type CourseTable = (typeof courseTables)[CourseKind];

type StatusOf = {
  readonly releases: ReleaseStatus;
  readonly changes: ChangeStatus;
  readonly problems: ProblemStatus;
  readonly cases: CaseStatus;
};

const workOf: { readonly [Name in CourseTable]: Readonly<Record<StatusOf[Name], TaskStatus>> } = {
  releases: releaseWork,
  changes: changeWork,
  problems: problemWork,
  cases: caseWork,
};

/** Begins the course of a task that was just made. */
export async function startCourse(
  { world }: Store,
  draft: Draft,
  database: Database,
  {
    id,
    kind,
    clientId,
    systemId,
  }: Pick<LifecycleTask, 'id' | 'clientId' | 'systemId'> & { readonly kind: CourseKind },
): Promise<void> {
  switch (kind) {
    case 'release': {
      const system = await liveRow(database, 'systems', systemId);
      draft.create(
        'releases',
        id,
        newRelease(system?.criticality ?? null, () => world.newId()),
      );
      return;
    }
    case 'change':
      draft.create('changes', id, newChange());
      return;
    case 'problem':
      draft.create('problems', id, newProblem(world.today()));
      return;
    case 'case': {
      // Ids are in the order in which they were made: the newest agreement counts.
      const level = await database.serviceLevels.where('clientId').equals(clientId).last();
      draft.create('cases', id, newCase(world.now(), level?.id ?? null));
    }
  }
}

/** Whether a course decides a task's status; tasks made before there were courses have none. */
export async function isInCourse(
  database: Database,
  { id, kind }: Pick<LifecycleTask, 'id' | 'kind'>,
): Promise<boolean> {
  return hasCourse(kind) && (await liveRow(database, courseTables[kind], id)) !== null;
}

/** Takes a task's course out of sight with it. */
export async function removeCourse(
  draft: Draft,
  database: Database,
  kind: CourseKind,
  id: TaskId,
): Promise<void> {
  const table = courseTables[kind];
  const row = await liveRow(database, table, id);
  if (row !== null) draft.remove(table, row);
}

export type MoveWish<Status extends string> = {
  readonly id: TaskId;
  readonly to: Status;
  readonly reason?: string | undefined;
  readonly overrides?: readonly string[] | undefined;
};

/** The move that is wished for out of those offered, or the command's problem: `missing` lists what it lacks. */
export function takeWished<Status extends string>(
  moves: readonly Move<Status>[],
  to: Status,
  words: MoveWords,
): Outcome<Move<Status>> {
  const move = takeMove(moves, to, words);
  if (move.ok) return move;
  return move.error.kind === 'lacks'
    ? broken('move-lacks', move.error.missing)
    : broken(move.error.kind);
}

/**
 * Takes a course one step: the course's row with what else the step changes (`also`), the task's status and days, and
 * the history, in one record.
 */
export async function stepCourse<Name extends CourseTable>(
  store: Store,
  draft: Draft,
  database: Database,
  step: {
    readonly table: Name;
    readonly row: Tables[Name];
    readonly moves: readonly Move<StatusOf[Name]>[];
    readonly wish: MoveWish<StatusOf[Name]>;
    readonly also?: Partial<FieldsOf<Name>>;
  },
): Promise<Outcome<null>> {
  const { table, row, moves, wish, also } = step;
  const words = { reason: wish.reason ?? '', overrides: wish.overrides ?? [] };
  const move = takeWished(moves, wish.to, words);
  if (!move.ok) return move;
  const passed = move.value.lacks.map(({ code }) => code);
  // Each course's row has its own status among its fields: what the table's name says together with `StatusOf`.
  const fields = { ...also, status: wish.to } as unknown as Partial<FieldsOf<Name>>;
  draft.change(table, row, fields as Parameters<typeof draft.change<Name>>[2]);
  recordStatus(draft, store.world, {
    table,
    recordId: wish.id,
    from: row.status,
    to: wish.to,
    reason: words.reason.trim(),
    ...(passed.length > 0 && { overrides: passed }),
  });
  const task = await liveRow(database, 'tasks', wish.id);
  if (task !== null) stepTask(store, draft, task, workOf[table][wish.to]);
  return ok(null);
}

/** The task follows its course: begun when first in progress, ended when done. */
function stepTask(store: Store, draft: Draft, task: LifecycleTask, status: TaskStatus): void {
  const today = store.world.today();
  const hasBegun = status === 'in-progress' || status === 'done';
  draft.change('tasks', task, {
    status,
    actualStart: task.actualStart ?? (hasBegun ? today : null),
    actualEnd: status === 'done' ? (task.actualEnd ?? today) : null,
  });
}

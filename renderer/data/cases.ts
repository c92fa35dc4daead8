import { caseMoves, clocksAfter } from '#domain/cases/case-moves.ts';
import type { WaitChoice } from '#domain/cases/case-moves.ts';
import type { CaseForm, IntakeForm, ResolutionForm } from '#domain/cases/case-form.ts';
import type { Case, CaseStatus, CausedBy } from '#domain/cases/case.ts';
import { parseCase, parseIntake, parseResolution } from '#domain/cases/parse-case.ts';
import type { TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { beginFrom, begunRow } from './cases-begin.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { stepCourse } from './courses.ts';
import type { MoveWish } from './courses.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { placeOf } from './place-of.ts';
import type { Store } from './store.ts';
import { createTask } from './tasks.ts';

export const getCase = ({ database }: Store, id: TaskId): Promise<Case | null> =>
  liveRow(database, 'cases', id);

const contextOf = ({ world, zones }: Store) => ({
  today: world.today(),
  now: world.now(),
  place: placeOf({ world, zones }),
});

/** Takes in a case from one line: numbered, on its system, with the client's newest service level. */
export function registerCase(
  store: Store,
  { form }: { readonly form: IntakeForm },
): Promise<Outcome<TaskId>> {
  return commit(store, 'register-case', async (draft, database) => {
    const parsed = parseIntake(form);
    if (!parsed.ok) return invalid(parsed.error);
    const { title, systemId, ...sorted } = parsed.value;
    const system = await liveRow(database, 'systems', systemId);
    if (system === null) return missing();
    const { reporterId } = sorted;
    const reporter = reporterId === null ? null : await liveRow(database, 'contacts', reporterId);
    // Chosen while the line was about another client's system.
    if (reporterId !== null && reporter?.clientId !== system.clientId) {
      return invalid({ reporterId: 'not-a-choice' });
    }
    const id = await createTask(store, draft, database, {
      kind: 'case',
      title,
      systemId,
      clientId: system.clientId,
      description: '',
      status: 'planned',
      responsibleId: store.world.me(),
      plannedStart: null,
      plannedEnd: null,
      actualStart: null,
      actualEnd: null,
    });
    draft.change('cases', begunRow(draft, 'cases', id), sorted);
    return ok(id);
  });
}

/** Whether what shall have caused a case is there and is what it is said to be. */
async function isThere(database: Database, cause: CausedBy | null): Promise<boolean> {
  if (cause === null) return true;
  if (cause.kind === 'integration') {
    return (await liveRow(database, 'integrations', cause.id)) !== null;
  }
  return (await liveRow(database, 'tasks', cause.id))?.kind === cause.kind;
}

export type SaveCase = { readonly id: TaskId; readonly form: CaseForm };

/** Keeps what is known about a case; its clocks follow by themselves. What is resolved keeps its end. */
export function saveCase(store: Store, { id, form }: SaveCase): Promise<Outcome<TaskId>> {
  return commit(store, 'save-case', async (draft, database) => {
    const before = await liveRow(database, 'cases', id);
    if (before === null) return missing();
    const parsed = parseCase(form, contextOf(store), before);
    if (!parsed.ok) return invalid(parsed.error);
    const { resolution, restoredAt, causedBy } = parsed.value;
    if (before.resolution !== '' && resolution === '' && isOver(before)) {
      return invalid({ resolution: 'required' });
    }
    if (before.restoredAt !== null && restoredAt === null && isOver(before)) {
      return invalid({ restoredOn: 'required' });
    }
    if (!(await isThere(database, causedBy))) return missing();
    return ok(draft.change('cases', before, parsed.value).id);
  });
}

const isOver = ({ status }: Case): boolean => status === 'resolved' || status === 'closed';

export type MoveCase = MoveWish<CaseStatus> & {
  /** For whom it waits; needed when it goes to waiting. */
  readonly wait?: WaitChoice | undefined;
  /** How it ended and what caused it; asked for when it is resolved. */
  readonly resolution?: ResolutionForm | undefined;
};

/** Takes a case one step, and its clocks with it: waiting stops them, resolving ends them, reopening counts on. */
export function moveCase(store: Store, wish: MoveCase): Promise<Outcome<null>> {
  return commit(store, 'move-case', async (draft, database) => {
    const row = await liveRow(database, 'cases', wish.id);
    const task = await liveRow(database, 'tasks', wish.id);
    if (row === null || task === null) return missing();
    if (wish.to === 'waiting' && wish.wait === undefined) return invalid({ wait: 'required' });
    const context = contextOf(store);
    const said =
      wish.to === 'resolved' && wish.resolution !== undefined
        ? parseResolution(wish.resolution, context, row)
        : ok({});
    if (!said.ok) return invalid(said.error);
    const candidate: Case = { ...row, ...said.value };
    if (!(await isThere(database, candidate.causedBy))) return missing();
    const wait = { reason: wish.wait ?? 'agreed', note: (wish.reason ?? '').trim() };
    const also = { ...said.value, ...clocksAfter(candidate, wish.to, context.now, wait) };
    const moves = caseMoves(candidate, { assigneeId: task.responsibleId });
    return stepCourse(store, draft, database, { table: 'cases', row, moves, wish, also });
  });
}

/** Makes a problem of a case, tied both ways; a case that has one already answers with it. */
export function makeProblemFromCase(
  store: Store,
  { id }: { readonly id: TaskId },
): Promise<Outcome<TaskId>> {
  return commit(store, 'make-problem-from-case', async (draft, database) => {
    const [row, task] = await Promise.all([
      liveRow(database, 'cases', id),
      liveRow(database, 'tasks', id),
    ]);
    if (row === null || task === null) return missing();
    if (row.problemId !== null) return ok(row.problemId);
    const begun = { kind: 'problem' as const, title: task.title };
    const problemId = await beginFrom(store, draft, database, task, begun);
    const { impact, urgency } = row;
    draft.change('problems', begunRow(draft, 'problems', problemId), {
      source: 'case',
      impact,
      urgency,
      caseIds: [id],
    });
    draft.change('cases', row, { problemId });
    return ok(problemId);
  });
}

/** Makes a change of a case that is really a wish; the case stays and tells the client how it goes. */
export function makeChangeFromCase(
  store: Store,
  { id }: { readonly id: TaskId },
): Promise<Outcome<TaskId>> {
  return commit(store, 'make-change-from-case', async (draft, database) => {
    const [row, task] = await Promise.all([
      liveRow(database, 'cases', id),
      liveRow(database, 'tasks', id),
    ]);
    if (row === null || task === null) return missing();
    const begun = { kind: 'change' as const, title: task.title };
    const changeId = await beginFrom(store, draft, database, task, begun);
    draft.change('changes', begunRow(draft, 'changes', changeId), { originId: id });
    return ok(changeId);
  });
}

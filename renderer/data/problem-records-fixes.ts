import { problemMoves, standingLacks } from '#domain/problems/problem-moves.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { DefectId, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { beginFrom, begunRow } from './cases-begin.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { stepCourse } from './courses.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { caseIdsOf, fixesOf, fixIdsOf, problemFacts } from './problem-records.ts';
import type { Store } from './store.ts';

const withId = <Id extends string>(ids: readonly Id[], id: Id, isIn: boolean): readonly Id[] =>
  isIn ? [...new Set([...ids, id])] : ids.filter((each) => each !== id);

export type StartFix = { readonly id: TaskId; readonly title: string };

/** Makes the change that shall mend a problem, linked both ways. */
export function startFix(store: Store, { id, title }: StartFix): Promise<Outcome<TaskId>> {
  return commit(store, 'start-fix', async (draft, database) => {
    const named = parseRequiredText(title, textLimits.name);
    if (!named.ok) return invalid({ title: named.error });
    const [problem, task] = await Promise.all([
      liveRow(database, 'problems', id),
      liveRow(database, 'tasks', id),
    ]);
    if (problem === null || task === null) return missing();
    if (['resolved', 'closed', 'duplicate', 'cancelled'].includes(problem.status)) {
      return broken('status-not-allowed');
    }
    const begun = { kind: 'change' as const, title: named.value };
    const changeId = await beginFrom(store, draft, database, task, begun);
    const change = begunRow(draft, 'changes', changeId);
    draft.change('changes', change, { originId: id, reason: 'correct' });
    draft.change('problems', problem, {
      fixChangeIds: withId(problem.fixChangeIds, changeId, true),
    });
    return ok(changeId);
  });
}

export type LinkProblem = {
  readonly id: TaskId;
  readonly link:
    | { readonly kind: 'change' | 'case'; readonly id: TaskId }
    | { readonly kind: 'defect'; readonly id: DefectId };
  /** False takes the link away. */
  readonly isLinked: boolean;
};

/** Ties a change, case or defect to a problem, or unties it: on both records at once. */
export function linkProblem(store: Store, wish: LinkProblem): Promise<Outcome<null>> {
  return commit(store, 'link-problem', async (draft, database) => {
    const problem = await liveRow(database, 'problems', wish.id);
    if (problem === null) return missing();
    switch (wish.link.kind) {
      case 'change':
        return linkChange(draft, database, problem, wish.link.id, wish.isLinked);
      case 'case':
        return linkCase(draft, database, problem, wish.link.id, wish.isLinked);
      case 'defect':
        return linkDefect(draft, database, problem, wish.link.id, wish.isLinked);
    }
  });
}

async function linkChange(
  draft: Draft,
  database: Database,
  problem: Problem,
  changeId: TaskId,
  isLinked: boolean,
): Promise<Outcome<null>> {
  const change = await liveRow(database, 'changes', changeId);
  if (change === null) return missing();
  const had = await fixIdsOf(database, problem);
  const has = withId(had, changeId, isLinked);
  const [before, after] = await Promise.all([fixesOf(database, had), fixesOf(database, has)]);
  const lacked = standingLacks(problem, { fixes: before });
  const lacking = standingLacks(problem, { fixes: after }).filter((code) => !lacked.includes(code));
  if (lacking.length > 0) return broken('move-lacks', lacking);
  const fixChangeIds = withId(problem.fixChangeIds, changeId, isLinked);
  draft.change('problems', problem, { fixChangeIds });
  if (isLinked && change.originId === null) {
    draft.change('changes', change, { originId: problem.id });
  }
  // The change's own note of where it comes from must not bring back what is untied here.
  if (!isLinked && change.originId === problem.id) {
    draft.change('changes', change, { originId: null });
  }
  return ok(null);
}

async function linkCase(
  draft: Draft,
  database: Database,
  problem: Problem,
  caseId: TaskId,
  isLinked: boolean,
): Promise<Outcome<null>> {
  const row = await liveRow(database, 'cases', caseId);
  if (row === null) return missing();
  // A case has one problem: from another it moves over.
  const others = await database.problems.where('caseIds').equals(caseId).toArray();
  for (const other of others.filter(({ id }) => id !== problem.id)) {
    draft.change('problems', other, { caseIds: withId(other.caseIds, caseId, false) });
  }
  draft.change('problems', problem, { caseIds: withId(problem.caseIds, caseId, isLinked) });
  draft.change('cases', row, { problemId: isLinked ? problem.id : null });
  return ok(null);
}

async function linkDefect(
  draft: Draft,
  database: Database,
  problem: Problem,
  defectId: DefectId,
  isLinked: boolean,
): Promise<Outcome<null>> {
  const row = await liveRow(database, 'defects', defectId);
  if (row === null) return missing();
  const others = await database.problems.where('defectIds').equals(defectId).toArray();
  for (const other of others.filter(({ id }) => id !== problem.id)) {
    draft.change('problems', other, { defectIds: withId(other.defectIds, defectId, false) });
  }
  draft.change('problems', problem, { defectIds: withId(problem.defectIds, defectId, isLinked) });
  draft.change('defects', row, { problemId: isLinked ? problem.id : null });
  return ok(null);
}

export type MergeDuplicate = { readonly id: TaskId; readonly intoId: TaskId };

/** Says that a problem is another one: its cases and defects move over, and it stays as a pointer. */
export function mergeDuplicate(
  store: Store,
  { id, intoId }: MergeDuplicate,
): Promise<Outcome<null>> {
  return commit(store, 'merge-duplicate', async (draft, database) => {
    const [row, into] = await Promise.all([
      liveRow(database, 'problems', id),
      liveRow(database, 'problems', intoId),
    ]);
    if (row === null || into === null) return missing();
    const isWay = id !== intoId && into.status !== 'duplicate' && into.status !== 'cancelled';
    if (!isWay) return broken('not-a-target');
    const caseIds = await caseIdsOf(database, row);
    draft.change('problems', into, {
      caseIds: [...new Set([...into.caseIds, ...caseIds])],
      defectIds: [...new Set([...into.defectIds, ...row.defectIds])],
    });
    for (const each of await database.cases.bulkGet([...caseIds])) {
      if (each !== undefined) draft.change('cases', each, { problemId: intoId });
    }
    for (const each of await database.defects.where('problemId').equals(id).toArray()) {
      draft.change('defects', each, { problemId: intoId });
    }
    const also = { duplicateOfId: intoId, caseIds: [], defectIds: [] };
    const moves = problemMoves({ ...row, ...also }, await problemFacts(store, row));
    const wish = { id, to: 'duplicate' as const };
    return stepCourse(store, draft, database, { table: 'problems', row, moves, wish, also });
  });
}

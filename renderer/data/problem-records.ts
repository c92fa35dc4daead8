import { parseProblem, parseRisk } from '#domain/problems/parse-problem.ts';
import type { ProblemForm, RiskForm } from '#domain/problems/problem-form.ts';
import { leftByStep, problemMoves, standingLacks } from '#domain/problems/problem-moves.ts';
import type { Fix, ProblemFacts } from '#domain/problems/problem-moves.ts';
import type { Problem, ProblemStatus } from '#domain/problems/problem.ts';
import type { TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { stepCourse } from './courses.ts';
import type { MoveWish } from './courses.ts';
import type { Database } from './database.ts';
import { dayHere } from './day-here.ts';
import { liveRow } from './live-row.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

/** The ids of a problem's cases, whichever side the link was written on. */
export async function caseIdsOf(database: Database, problem: Problem): Promise<readonly TaskId[]> {
  const linked = await database.cases.where('problemId').equals(problem.id).toArray();
  return [...new Set([...problem.caseIds, ...linked.map(({ id }) => id)])];
}

/** The ids of the changes that shall mend a problem. */
export async function fixIdsOf(database: Database, problem: Problem): Promise<readonly TaskId[]> {
  const made = await database.changes.where('originId').equals(problem.id).toArray();
  return [...new Set([...problem.fixChangeIds, ...made.map(({ id }) => id)])];
}

async function lastCaseOn(store: Store, problem: Problem): Promise<PlainDate | null> {
  const { database } = store;
  const cases = await database.cases.bulkGet([...(await caseIdsOf(database, problem))]);
  const newest = cases
    .map((row) => row?.reportedAt)
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1);
  return newest === undefined ? null : dayHere(store, newest);
}

/** What the problem's guards ask of other records. */
export async function problemFacts(store: Store, problem: Problem): Promise<ProblemFacts> {
  const { database, world } = store;
  const [task, fixIds, last] = await Promise.all([
    liveRow(database, 'tasks', problem.id),
    fixIdsOf(database, problem),
    lastCaseOn(store, problem),
  ]);
  return {
    ownerId: task?.responsibleId ?? null,
    fixes: await fixesOf(database, fixIds),
    lastCaseOn: last,
    today: world.today(),
  };
}

/** Changes as the guards look at them. */
export async function fixesOf(database: Database, ids: readonly TaskId[]): Promise<readonly Fix[]> {
  const rows = (await database.changes.bulkGet([...ids])).filter((row) => row !== undefined);
  return rows.map(({ status, closeCode }) => ({ status, closeCode }));
}

export type ProblemRecord = { readonly problem: Problem; readonly facts: ProblemFacts };

/** A problem with what its steps ask of other records. */
export async function getProblem(store: Store, id: TaskId): Promise<ProblemRecord | null> {
  const problem = await liveRow(store.database, 'problems', id);
  return problem === null ? null : { problem, facts: await problemFacts(store, problem) };
}

export type SaveProblem = { readonly id: TaskId; readonly form: ProblemForm };

/** Keeps what was found out; refused where it would take away what the problem's status rests on. */
export function saveProblem(store: Store, { id, form }: SaveProblem): Promise<Outcome<TaskId>> {
  return commit(store, 'save-problem', async (draft, database) => {
    const before = await liveRow(database, 'problems', id);
    if (before === null) return missing();
    const parsed = parseProblem(form, { today: store.world.today() }, before);
    if (!parsed.ok) return invalid(parsed.error);
    const facts = await problemFacts(store, before);
    const had = standingLacks(before, facts);
    // What it lacked before (an imported record) is no news and stands in no other change's way.
    const lacking = standingLacks({ ...before, ...parsed.value }, facts).filter(
      (code) => !had.includes(code),
    );
    if (lacking.length > 0) return broken('move-lacks', lacking);
    return ok(draft.change('problems', before, parsed.value).id);
  });
}

/** Takes a problem one step; what it needs from elsewhere is read here. */
export function moveProblem(store: Store, wish: MoveWish<ProblemStatus>): Promise<Outcome<null>> {
  return commit(store, 'move-problem', async (draft, database) => {
    const row = await liveRow(database, 'problems', wish.id);
    if (row === null) return missing();
    const moves = problemMoves(row, await problemFacts(store, row));
    const also = leftByStep(row, wish.to, store.world.today());
    return stepCourse(store, draft, database, { table: 'problems', row, moves, wish, also });
  });
}

export type AcceptRisk = { readonly id: TaskId; readonly form: RiskForm };

/** Lives with a problem, with the client's word and a day to look again; where it is accepted already, anew. */
export function acceptRisk(store: Store, { id, form }: AcceptRisk): Promise<Outcome<null>> {
  return commit(store, 'accept-risk', async (draft, database) => {
    const row = await liveRow(database, 'problems', id);
    if (row === null) return missing();
    const parsed = parseRisk(form, { today: store.world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const also = { acceptedRisk: parsed.value };
    if (row.status === 'risk-accepted') {
      draft.change('problems', row, also);
      recordStatus(draft, store.world, {
        table: 'problems',
        recordId: id,
        from: row.status,
        to: row.status,
        reason: parsed.value.reason,
      });
      return ok(null);
    }
    const moves = problemMoves({ ...row, ...also }, await problemFacts(store, row));
    const wish = { id, to: 'risk-accepted' as const, reason: parsed.value.reason };
    return stepCourse(store, draft, database, { table: 'problems', row, moves, wish, also });
  });
}

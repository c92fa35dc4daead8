import type { Change } from '#domain/changes/change.ts';
import { contentText, lapse } from '#domain/changes/change-content.ts';
import type { ChangeFacts } from '#domain/changes/change-moves.ts';
import {
  changeMoves,
  isOutcomeOpen,
  isPlanOpen,
  statusAfterEdit,
} from '#domain/changes/change-moves.ts';
import type { ChangeForm, ReviewForm } from '#domain/changes/change-form.ts';
import type { ChangeStatus } from '#domain/changes/change.ts';
import { parseChange } from '#domain/changes/parse-change.ts';
import { parseReview } from '#domain/changes/parse-review.ts';
import type { Move } from '#domain/lifecycle/move.ts';
import type { TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { contentHashOf, readChangeFacts } from './change-facts.ts';
import { judgeTemplate } from './change-templates.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { stepCourse } from './courses.ts';
import type { MoveWish } from './courses.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { placeOf } from './place-of.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

/** A change with all that its screen and its guards want to know of it. */
export type ChangeRecord = Change & {
  readonly facts: Omit<ChangeFacts, 'now'>;
};

export async function getChange(store: Store, id: TaskId): Promise<ChangeRecord | null> {
  const { database } = store;
  const change = await liveRow(database, 'changes', id);
  if (change === null) return null;
  const facts = await readChangeFacts(store, database, change);
  if (facts === null) return null;
  // Last, for it waits for something else than the tables: nothing is read after it.
  const contentHash = await contentHashOf(store, change);
  return { ...change, facts: { ...facts, contentHash } };
}

export type SaveChange = { readonly id: TaskId; readonly form: ChangeForm };

/**
 * Saves what is to be done, why, when and at what risk. What was approved was other content: those approvals lapse in
 * the same record, and a change that was approved waits for approval again.
 */
export async function saveChange(store: Store, { id, form }: SaveChange): Promise<Outcome<TaskId>> {
  const { world, zones } = store;
  const place = placeOf({ world, zones });
  const parsed = parseChange(form, { today: world.today(), place });
  if (!parsed.ok) return invalid(parsed.error);
  const contentHash = await contentHashOf(store, parsed.value);
  return commit(store, 'save-change', async (draft, database) => {
    const before = await liveRow(database, 'changes', id);
    if (before === null) return missing();
    if (!isPlanOpen(before.status)) return broken('plan-is-fixed');
    if (before.type !== parsed.value.type && before.status !== 'draft') {
      return broken('type-is-fixed');
    }
    if (parsed.value.originId === id) return invalid({ originId: 'not-a-choice' });
    const isSame = contentText(before) === contentText(parsed.value);
    if (isSame) return ok(draft.change('changes', before, parsed.value).id);
    const approvals = lapse(before.approvals, contentHash);
    const status = statusAfterEdit(before);
    draft.change('changes', before, { ...parsed.value, approvals, status });
    await followEdit(store, draft, database, before, status);
    return ok(id);
  });
}

/** An edit that takes a change back to waiting for approval stands in its history, and its task waits too. */
async function followEdit(
  { world }: Store,
  draft: Draft,
  database: Database,
  before: Change,
  to: ChangeStatus,
): Promise<void> {
  const { id, status: from } = before;
  if (from === to) return;
  recordStatus(draft, world, { table: 'changes', recordId: id, from, to, reason: '' });
  const task = await liveRow(database, 'tasks', id);
  if (task !== null) draft.change('tasks', task, { status: 'waiting' });
}

const also = (
  { to }: MoveWish<ChangeStatus>,
  change: Change,
  draft: Draft,
): Partial<Pick<Change, 'actualFrom' | 'actualTo' | 'approvals'>> => {
  if (to === 'implementing') return { actualFrom: change.actualFrom ?? draft.at };
  if (to === 'review') return { actualTo: change.actualTo ?? draft.at };
  // Planned anew, everybody is asked anew.
  if (to === 'draft') return { approvals: lapse(change.approvals, '') };
  return {};
};

/**
 * Takes a change a step: begun, its real times start; at review they end; closed, its template is judged by it. The
 * content is hashed before the tables are read and compared when they are: nobody edits in between unseen.
 */
export async function moveChange(
  store: Store,
  wish: MoveWish<ChangeStatus>,
): Promise<Outcome<null>> {
  const seen = await liveRow(store.database, 'changes', wish.id);
  if (seen === null) return missing();
  const contentHash = await contentHashOf(store, seen);
  return commit(store, 'move-change', async (draft, database) => {
    const row = await liveRow(database, 'changes', wish.id);
    if (row === null) return missing();
    if (contentText(row) !== contentText(seen)) return broken('changed-since');
    const facts = await readChangeFacts(store, database, row);
    if (facts === null) return missing();
    const moves: readonly Move<ChangeStatus>[] = changeMoves(row, {
      ...facts,
      contentHash,
      now: draft.at,
    });
    const step = { table: 'changes', row, moves, wish, also: also(wish, row, draft) } as const;
    const moved = await stepCourse(store, draft, database, step);
    if (moved.ok && wish.to === 'closed') await judgeTemplate(store, draft, database, row);
    return moved;
  });
}

export type ReviewChange = { readonly id: TaskId; readonly form: ReviewForm };

/** Writes how it went: real times, close code and the review; until the change is closed. */
export function reviewChange(store: Store, { id, form }: ReviewChange): Promise<Outcome<TaskId>> {
  const { world, zones } = store;
  return commit(store, 'review-change', async (draft, database) => {
    const before = await liveRow(database, 'changes', id);
    if (before === null) return missing();
    if (!isOutcomeOpen(before.status)) return broken('outcome-not-open');
    const place = placeOf({ world, zones });
    const parsed = parseReview(form, { today: world.today(), place, now: draft.at });
    if (!parsed.ok) return invalid(parsed.error);
    return ok(draft.change('changes', before, parsed.value).id);
  });
}

import type { Approval, Change } from '#domain/changes/change.ts';
import { contentText } from '#domain/changes/change-content.ts';
import type { PersonId, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, textLimits } from '#domain/text/text.ts';
import { contentHashOf } from './change-facts.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { CommandName } from './command-name.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

export type AskApproval = {
  readonly id: TaskId;
  readonly scope: Approval['scope'];
  readonly name: string;
  readonly personId: PersonId | null;
};

/** Puts the present content to somebody: a colleague, or the client's contact by name. */
export async function askApproval(
  store: Store,
  { id, scope, name, personId }: AskApproval,
): Promise<Outcome<string>> {
  const parsed = parseRequiredText(name, textLimits.name);
  if (!parsed.ok) return invalid({ name: parsed.error });
  const seen = await liveRow(store.database, 'changes', id);
  if (seen === null) return missing();
  const contentHash = await contentHashOf(store, seen);
  return commit(store, 'ask-approval', async (draft, database) => {
    const before = await liveRow(database, 'changes', id);
    if (before === null) return missing();
    if (before.status !== 'awaiting-approval') return broken('not-awaiting-approval');
    if (contentText(before) !== contentText(seen)) return broken('changed-since');
    const approval: Approval = {
      id: store.world.newId(),
      scope,
      name: parsed.value,
      personId,
      status: 'pending',
      contentHash,
      askedAt: draft.at,
      answeredAt: null,
      isVerbal: false,
      comment: '',
    };
    draft.change('changes', before, { approvals: [...before.approvals, approval] });
    return ok(approval.id);
  });
}

type Named = { readonly id: TaskId; readonly approvalId: string };

/** Changes one approval of a change, when it stands as it must for that. */
const changeApproval = (
  store: Store,
  command: CommandName,
  { id, approvalId }: Named,
  next: (approval: Approval, at: Approval['askedAt']) => Approval | null,
): Promise<Outcome<null>> =>
  commit(store, command, async (draft, database) => {
    const before = await liveRow(database, 'changes', id);
    const approval = before?.approvals.find((each) => each.id === approvalId);
    if (!before || approval === undefined) return missing();
    const changed = next(approval, draft.at);
    if (changed === null) return broken('approval-not-open');
    draft.change('changes', before, { approvals: replaced(before, changed) });
    return ok(null);
  });

const replaced = ({ approvals }: Change, changed: Approval): readonly Approval[] =>
  approvals.map((each) => (each.id === changed.id ? changed : each));

export type AnswerApproval = Named & {
  readonly answer: 'approved' | 'declined';
  readonly isVerbal: boolean;
  readonly comment: string;
};

/** Writes down a yes or no to what was asked; a spoken one is to be confirmed in writing. */
export function answerApproval(store: Store, wish: AnswerApproval): Promise<Outcome<null>> {
  const comment = parseMultilineText(wish.comment, textLimits.note);
  if (!comment.ok) return Promise.resolve(invalid({ comment: comment.error }));
  return changeApproval(store, 'answer-approval', wish, (approval, at) =>
    approval.status === 'pending'
      ? {
          ...approval,
          status: wish.answer,
          answeredAt: at,
          isVerbal: wish.isVerbal,
          comment: comment.value,
        }
      : null,
  );
}

/** The spoken yes has come in writing. */
export const confirmApproval = (store: Store, wish: Named): Promise<Outcome<null>> =>
  changeApproval(store, 'confirm-approval', wish, (approval) =>
    approval.status === 'approved' && approval.isVerbal ? { ...approval, isVerbal: false } : null,
  );

/** Takes back a question that was put to the wrong person, or twice. */
export const withdrawApproval = (store: Store, wish: Named): Promise<Outcome<null>> =>
  changeApproval(store, 'withdraw-approval', wish, (approval) =>
    approval.status === 'pending' ? { ...approval, status: 'withdrawn' } : null,
  );

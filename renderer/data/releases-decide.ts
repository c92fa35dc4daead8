import { goDecisions, signOffMethods } from '#domain/releases/release.ts';
import type { GoDecision, SignOff } from '#domain/releases/release.ts';
import { parseChoice, readForm } from '#domain/form.ts';
import type { AttachmentId, ContactId, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { parseMultilineText, parseText, textLimits } from '#domain/text/text.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';
import { createTask } from './tasks.ts';

export type AnswerCriterion = {
  readonly id: TaskId;
  readonly criterionId: string;
  readonly isMet: boolean | null;
  readonly note: string;
};

/** Answers one of the questions that are asked before a roll-out; null takes the answer back. */
export function answerCriterion(store: Store, wish: AnswerCriterion): Promise<Outcome<null>> {
  return commit(store, 'answer-criterion', async (draft, database) => {
    const before = await liveRow(database, 'releases', wish.id);
    if (before === null) return missing();
    const isOpen = ['draft', 'planned', 'building', 'testing', 'ready'].includes(before.status);
    if (!isOpen) return broken('release-locked');
    const note = parseText(wish.note, textLimits.line);
    if (!note.ok) return invalid({ note: note.error });
    const goCriteria = before.goCriteria.map((criterion) =>
      criterion.id === wish.criterionId
        ? { ...criterion, isMet: wish.isMet, note: note.value }
        : criterion,
    );
    draft.change('releases', before, { goCriteria });
    return ok(null);
  });
}

export type RecordDecision = {
  readonly id: TaskId;
  readonly result: GoDecision['result'];
  readonly contactId: ContactId | null;
  readonly present: string;
  /** The conditions of a go, or why not: both need it. */
  readonly reason: string;
};

/** Adds a decision with who took it, when, and the answers that it rests on. Earlier ones stay as they were. */
export function recordDecision(store: Store, wish: RecordDecision): Promise<Outcome<null>> {
  return commit(store, 'record-decision', async (draft, database) => {
    const before = await liveRow(database, 'releases', wish.id);
    if (before === null) return missing();
    if (before.status !== 'ready' && before.status !== 'go') return broken('decision-not-now');
    const read = readForm({
      result: parseChoice(wish.result, goDecisions),
      present: parseText(wish.present, textLimits.line),
      reason: parseMultilineText(wish.reason, textLimits.note),
    });
    if (!read.ok) return invalid(read.error);
    const { result, present, reason } = read.value;
    if (result !== 'go' && reason === '') return invalid({ reason: 'required' });
    const by = store.world.me();
    // A decision without a name is nobody's (itsm.md 2.2).
    if (by === null && wish.contactId === null && present === '') {
      return invalid({ present: 'required' });
    }
    const isUnanswered = before.goCriteria.some(({ isMet }) => isMet === null);
    if (result !== 'no-go' && isUnanswered) return broken('criteria-unanswered');
    const decision = {
      result,
      at: draft.at,
      by,
      contactId: wish.contactId,
      present,
      reason,
      criteria: before.goCriteria,
    };
    draft.change('releases', before, { decisions: [...before.decisions, decision] });
    return ok(null);
  });
}

export type SignOffRelease = {
  readonly id: TaskId;
  readonly contactId: ContactId | null;
  readonly name: string;
  readonly method: SignOff['method'];
  readonly attachmentId: AttachmentId | null;
  readonly remarks: string;
};

/** Writes down the client's sign-off: who, how, and the signed paper where there is one. */
export function signOff(store: Store, wish: SignOffRelease): Promise<Outcome<null>> {
  return commit(store, 'sign-off-release', async (draft, database) => {
    const before = await liveRow(database, 'releases', wish.id);
    if (before === null) return missing();
    if (before.status !== 'hypercare') return broken('sign-off-not-now');
    const read = readForm({
      name: parseText(wish.name, textLimits.name),
      method: parseChoice(wish.method, signOffMethods),
      remarks: parseMultilineText(wish.remarks, textLimits.note),
    });
    if (!read.ok) return invalid(read.error);
    const { contactId, attachmentId } = wish;
    const contact = contactId === null ? null : await liveRow(database, 'contacts', contactId);
    const name = read.value.name === '' ? (contact?.name ?? '') : read.value.name;
    if (name === '') return invalid({ name: 'required' });
    // A signed paper is only one when it is there.
    if (read.value.method === 'pdf' && attachmentId === null) {
      return invalid({ attachmentId: 'required' });
    }
    draft.change('releases', before, {
      signOff: { ...read.value, at: draft.at, contactId, name, attachmentId },
    });
    return ok(null);
  });
}

export type NameProblem = {
  readonly id: TaskId;
  /** Null: a new problem, of this title. */
  readonly problemId: TaskId | null;
  readonly title: string;
};

/** Names the problem that a backed-out release demands, or makes it. */
export function nameReleaseProblem(store: Store, wish: NameProblem): Promise<Outcome<TaskId>> {
  return commit(store, 'name-release-problem', async (draft, database) => {
    const [before, task] = await Promise.all([
      liveRow(database, 'releases', wish.id),
      liveRow(database, 'tasks', wish.id),
    ]);
    if (before === null || task === null) return missing();
    if (wish.problemId !== null) {
      const problem = await liveRow(database, 'problems', wish.problemId);
      if (problem === null) return missing();
      draft.change('releases', before, { problemId: problem.id });
      return ok(problem.id);
    }
    const title = parseText(wish.title, textLimits.name);
    if (!title.ok) return invalid({ title: title.error });
    const made = await createTask(store, draft, database, {
      kind: 'problem',
      systemId: task.systemId,
      clientId: task.clientId,
      title: title.value === '' ? task.title : title.value,
      description: before.backout?.reason ?? '',
      status: 'planned',
      responsibleId: task.responsibleId,
      plannedStart: store.world.today(),
      plannedEnd: null,
      actualStart: null,
      actualEnd: null,
    });
    draft.change('releases', before, { problemId: made });
    return ok(made);
  });
}

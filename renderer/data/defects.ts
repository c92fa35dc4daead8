import type { Move } from '#domain/lifecycle/move.ts';
import { defectMoves, leftOnDefect } from '#domain/releases/defect-moves.ts';
import type { DefectLack } from '#domain/releases/defect-moves.ts';
import type { DefectForm } from '#domain/releases/defect-form.ts';
import type { Defect, DefectStatus } from '#domain/releases/defect.ts';
import { parseDefect } from '#domain/releases/parse-defect.ts';
import type { DefectId, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { takeWished } from './courses.ts';
import { convert } from './defects-convert.ts';
import type { Conversion } from './defects-convert.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';
import { takeNumber } from './work-numbers.ts';

/** A defect and the steps that it may take. */
export type DefectRecord = {
  readonly defect: Defect;
  readonly moves: readonly Move<DefectStatus, DefectLack>[];
};

export async function getDefect(store: Store, id: DefectId): Promise<DefectRecord | null> {
  const defect = await liveRow(store.database, 'defects', id);
  if (defect === null) return null;
  return { defect, moves: defectMoves(defect, { personHere: store.world.me() }) };
}

function recordDefectStatus(
  { world }: Store,
  draft: Draft,
  recordId: DefectId,
  event: {
    readonly from: DefectStatus | null;
    readonly to: string;
    readonly reason: string;
    readonly overrides?: readonly string[];
  },
): void {
  recordStatus(draft, world, { table: 'defects', recordId, ...event });
}

export type SaveDefect = {
  readonly id: DefectId | null;
  readonly releaseId: TaskId;
  readonly form: DefectForm;
};

/** Reports a defect of a release (id null), with its number, or changes what is said of one. */
export function saveDefect(
  store: Store,
  { id, releaseId, form }: SaveDefect,
): Promise<Outcome<DefectId>> {
  const { world } = store;
  return commit(store, 'save-defect', async (draft, database) => {
    const parsed = parseDefect(form, { today: world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const { fixedInReleaseId } = parsed.value;
    const isRelease =
      fixedInReleaseId === null || (await liveRow(database, 'releases', fixedInReleaseId)) !== null;
    if (!isRelease) return invalid({ fixedInReleaseId: 'not-a-choice' });
    if (id !== null) {
      const before = await liveRow(database, 'defects', id);
      if (before === null) return missing();
      return ok(draft.change('defects', before, parsed.value).id);
    }
    const [task, release] = await Promise.all([
      liveRow(database, 'tasks', releaseId),
      liveRow(database, 'releases', releaseId),
    ]);
    if (task === null || release === null) return missing();
    // What is found later is a case or a problem: a release that was signed off stays as it was signed.
    if (['signed-off', 'closed', 'failed', 'cancelled'].includes(release.status)) {
      return broken('release-locked');
    }
    const made = draft.create('defects', world.newId(), {
      ...parsed.value,
      number: await takeNumber(draft, database, 'defect', world.today()),
      releaseId,
      systemId: task.systemId,
      status: 'new',
      foundBy: parsed.value.foundBy ?? world.me(),
      fixedBy: null,
      verifiedBy: null,
      problemId: null,
    });
    recordDefectStatus(store, draft, made.id, { from: null, to: 'new', reason: '' });
    return ok(made.id);
  });
}

export type MoveDefect = {
  readonly id: DefectId;
  readonly to: DefectStatus;
  readonly reason?: string | undefined;
  readonly overrides?: readonly string[] | undefined;
  /** What takes the defect up when it is put off: made or named in the same record. */
  readonly convert?: Conversion | undefined;
};

/** Takes a defect one step; put off, it can become a problem, a known error or the next release's in the same record. */
export function moveDefect(store: Store, wish: MoveDefect): Promise<Outcome<null>> {
  return commit(store, 'move-defect', async (draft, database) => {
    const before = await liveRow(database, 'defects', wish.id);
    if (before === null) return missing();
    const release = await liveRow(database, 'releases', before.releaseId);
    const isSettled = release !== null && ['signed-off', 'closed'].includes(release.status);
    // What a signature rests on isn't opened again behind it: it becomes a case or a problem.
    if (isSettled && wish.to !== 'closed') return broken('release-locked');
    const converted =
      wish.convert === undefined
        ? ok(before)
        : await convert(store, draft, database, before, wish.convert);
    if (!converted.ok) return converted;
    const facts = { personHere: store.world.me() };
    // A fix without a release named is one in the release where it was found.
    const inPlace =
      wish.to === 'fixed' && converted.value.fixedInReleaseId === null
        ? { ...converted.value, fixedInReleaseId: before.releaseId }
        : converted.value;
    const words = { reason: wish.reason ?? '', overrides: wish.overrides ?? [] };
    const move = takeWished(defectMoves(inPlace, facts), wish.to, words);
    if (!move.ok) return move;
    draft.change('defects', before, {
      problemId: inPlace.problemId,
      fixedInReleaseId: inPlace.fixedInReleaseId,
      consent: inPlace.consent,
      status: wish.to,
      ...leftOnDefect(wish.to, facts),
    });
    const passed = move.value.lacks.map(({ code }) => code);
    recordDefectStatus(store, draft, wish.id, {
      from: before.status,
      to: wish.to,
      reason: words.reason.trim(),
      ...(passed.length > 0 && { overrides: passed }),
    });
    return ok(null);
  });
}

/** Takes a defect that was written by mistake out of sight; one that somebody has judged stays. */
export function removeDefect(
  store: Store,
  { id }: { readonly id: DefectId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-defect', async (draft, database) => {
    const before = await liveRow(database, 'defects', id);
    if (before === null) return missing();
    if (before.status !== 'new') return broken('defect-is-judged');
    draft.remove('defects', before);
    recordDefectStatus(store, draft, id, { from: before.status, to: 'removed', reason: '' });
    return ok(null);
  });
}

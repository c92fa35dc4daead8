import { parseTraining, type TrainingForm } from '#domain/competence/training-form.ts';
import { trainingMoves } from '#domain/competence/training-moves.ts';
import type { TrainingStatus } from '#domain/competence/training.ts';
import type { TrainingId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { takeWished, type MoveWish } from './courses.ts';
import { liveRow } from './live-row.ts';
import { removeAlong } from './remove-along.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export type SaveTraining = { readonly id: TrainingId | null; readonly form: TrainingForm };

/** Makes (id null) a wish for education, or changes what is known of one. */
export function saveTraining(
  store: Store,
  { id, form }: SaveTraining,
): Promise<Outcome<TrainingId>> {
  return commit(store, 'save-training', async (draft, database) => {
    const { world } = store;
    const parsed = parseTraining(form, { today: world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const fields = parsed.value;
    if (id !== null) {
      const before = await liveRow(database, 'trainings', id);
      return before === null ? missing() : ok(draft.change('trainings', before, fields).id);
    }
    const made = draft.create('trainings', world.newId(), { ...fields, status: 'wish' });
    recordStatus(draft, world, {
      table: 'trainings',
      recordId: made.id,
      from: null,
      to: 'wish',
      reason: '',
    });
    return ok(made.id);
  });
}

export type MoveTraining = Omit<MoveWish<TrainingStatus>, 'id'> & { readonly id: TrainingId };

/** Takes education one step (itsm.md 2.12). */
export function moveTraining(store: Store, wish: MoveTraining): Promise<Outcome<null>> {
  return commit(store, 'move-training', async (draft, database) => {
    const { world } = store;
    const before = await liveRow(database, 'trainings', wish.id);
    if (before === null) return missing();
    const words = { reason: wish.reason ?? '', overrides: wish.overrides ?? [] };
    const move = takeWished(trainingMoves(before, world.today()), wish.to, words);
    if (!move.ok) return move;
    const passed = move.value.lacks.map(({ code }) => code);
    draft.change('trainings', before, { status: wish.to });
    recordStatus(draft, world, {
      table: 'trainings',
      recordId: wish.id,
      from: before.status,
      to: wish.to,
      reason: words.reason.trim(),
      ...(passed.length > 0 && { overrides: passed }),
    });
    return ok(null);
  });
}

/** Takes education out of sight with its files. */
export function removeTraining(
  store: Store,
  { id }: { readonly id: TrainingId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-training', async (draft, database) => {
    const before = await liveRow(database, 'trainings', id);
    if (before === null) return missing();
    await removeAlong(draft, database, 'attachments', 'recordId', id);
    draft.remove('trainings', before);
    return ok(null);
  });
}

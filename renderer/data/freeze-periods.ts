import { parseFreeze } from '#domain/changes/freeze-form.ts';
import type { FreezeForm } from '#domain/changes/freeze-form.ts';
import type { FreezePeriodId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

export type SaveFreezePeriod = { readonly id: FreezePeriodId | null; readonly form: FreezeForm };

/** Makes (id null) or changes the days in which nothing is changed. */
export function saveFreezePeriod(
  store: Store,
  { id, form }: SaveFreezePeriod,
): Promise<Outcome<FreezePeriodId>> {
  return commit(store, 'save-freeze-period', async (draft, database) => {
    const parsed = parseFreeze(form, { today: store.world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    if (id === null) return ok(draft.create('freezePeriods', store.world.newId(), parsed.value).id);
    const before = await liveRow(database, 'freezePeriods', id);
    if (before === null) return missing();
    return ok(draft.change('freezePeriods', before, parsed.value).id);
  });
}

export function removeFreezePeriod(
  store: Store,
  { id }: { readonly id: FreezePeriodId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-freeze-period', async (draft, database) => {
    const before = await liveRow(database, 'freezePeriods', id);
    if (before === null) return missing();
    draft.remove('freezePeriods', before);
    return ok(null);
  });
}

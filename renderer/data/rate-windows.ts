import { parseWindow } from '#domain/rates/window-form.ts';
import type { WindowForm } from '#domain/rates/window-form.ts';
import type { RateWindow } from '#domain/rates/rate.ts';
import type { RateWindowId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { byName } from './order.ts';
import type { RateOwner } from './rates.ts';
import type { Store } from './store.ts';

/** An owner's times of the week, by name. A firm has a handful. */
export async function listRateWindows(
  { database }: Store,
  { contractId, clientId }: RateOwner,
): Promise<readonly RateWindow[]> {
  const windows = await database.rateWindows.toArray();
  return windows
    .filter((window) => window.contractId === contractId && window.clientId === clientId)
    .toSorted(byName);
}

export type SaveRateWindow = {
  readonly id: RateWindowId | null;
  readonly owner: RateOwner;
  readonly form: WindowForm;
};

/** Makes (id null) or changes a time of the week. It counts for hours that are saved from now on (R20). */
export function saveRateWindow(
  store: Store,
  { id, owner, form }: SaveRateWindow,
): Promise<Outcome<RateWindowId>> {
  return commit(store, 'save-rate-window', async (draft, database) => {
    const parsed = parseWindow(form);
    if (!parsed.ok) return invalid(parsed.error);
    if (id === null) {
      const { contractId, clientId } = owner;
      const fields = { contractId, clientId, ...parsed.value };
      return ok(draft.create('rateWindows', store.world.newId(), fields).id);
    }
    const before = await liveRow(database, 'rateWindows', id);
    return before === null ? missing() : ok(draft.change('rateWindows', before, parsed.value).id);
  });
}

/** Takes a time of the week away; hours keep the price that they have. */
export function removeRateWindow(
  store: Store,
  { id }: { readonly id: RateWindowId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-rate-window', async (draft, database) => {
    const before = await liveRow(database, 'rateWindows', id);
    if (before === null) return missing();
    draft.remove('rateWindows', before);
    return ok(null);
  });
}

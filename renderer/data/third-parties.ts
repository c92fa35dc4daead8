import type { ThirdParty } from '#domain/integrations/integration.ts';
import { parseThirdParty } from '#domain/integrations/parse-third-party.ts';
import type { ThirdPartyForm } from '#domain/integrations/third-party-form.ts';
import type { ThirdPartyId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { toSortKey } from './sort-key.ts';
import type { Store } from './store.ts';

/** Every product of every vendor, by name: a firm knows some tens of them. */
export const listThirdParties = async ({ database }: Store): Promise<readonly ThirdParty[]> =>
  (await database.thirdParties.toArray()).toSorted(
    (one, other) =>
      compareTexts(toSortKey(one.product), toSortKey(other.product)) ||
      compareTexts(one.id, other.id),
  );

export type SaveThirdParty = { readonly id: ThirdPartyId | null; readonly form: ThirdPartyForm };

export function saveThirdParty(
  store: Store,
  { id, form }: SaveThirdParty,
): Promise<Outcome<ThirdPartyId>> {
  return commit(store, 'save-third-party', async (draft, database) => {
    const parsed = parseThirdParty(form);
    if (!parsed.ok) return invalid(parsed.error);
    if (id === null) return ok(draft.create('thirdParties', store.world.newId(), parsed.value).id);
    const before = await liveRow(database, 'thirdParties', id);
    if (before === null) return missing();
    return ok(draft.change('thirdParties', before, parsed.value).id);
  });
}

/** Takes a product out of sight; refused while an integration rests on it. */
export function removeThirdParty(
  store: Store,
  { id }: { readonly id: ThirdPartyId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-third-party', async (draft, database) => {
    const before = await liveRow(database, 'thirdParties', id);
    if (before === null) return missing();
    draft.remove('thirdParties', before);
    return ok(null);
  });
}

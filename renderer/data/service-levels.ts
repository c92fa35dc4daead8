import { keepShifts } from '#domain/cases/keep-shifts.ts';
import { parseServiceLevel } from '#domain/cases/parse-service-level.ts';
import type { ServiceLevelForm } from '#domain/cases/service-level-form.ts';
import type { ServiceLevel } from '#domain/cases/service-level.ts';
import type { ClientId, ServiceLevelId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';

/** What was agreed with a client about incidents, newest first: the first counts for the next case. */
export const listServiceLevels = async (
  { database }: Store,
  clientId: ClientId,
): Promise<readonly ServiceLevel[]> =>
  (await database.serviceLevels.where('clientId').equals(clientId).toArray()).toSorted(
    (one, other) => compareTexts(other.id, one.id),
  );

export const getServiceLevel = async (
  { database }: Store,
  id: ServiceLevelId | null,
): Promise<ServiceLevel | null> => (id === null ? null : liveRow(database, 'serviceLevels', id));

export type SaveServiceLevel = {
  readonly id: ServiceLevelId | null;
  readonly clientId: ClientId;
  readonly form: ServiceLevelForm;
};

/**
 * Makes (id null) or changes an agreed service level. Cases keep the level that they were taken in under: a new agreement
 * is a new level, a changed one counts for all its cases.
 */
export function saveServiceLevel(
  store: Store,
  { id, clientId, form }: SaveServiceLevel,
): Promise<Outcome<ServiceLevelId>> {
  return commit(store, 'save-service-level', async (draft, database) => {
    const parsed = parseServiceLevel(form, { today: store.world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const fields = { ...parsed.value, clientId };
    if (id === null) return ok(draft.create('serviceLevels', store.world.newId(), fields).id);
    const before = await liveRow(database, 'serviceLevels', id);
    if (before === null) return missing();
    const { calendar } = parsed.value;
    const weekly = keepShifts(before.calendar.weekly, calendar.weekly);
    const changed = { ...parsed.value, calendar: { ...calendar, weekly } };
    return ok(draft.change('serviceLevels', before, changed).id);
  });
}

/** Takes a service level out of sight; refused while cases are counted by it. */
export function removeServiceLevel(
  store: Store,
  { id }: { readonly id: ServiceLevelId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-service-level', async (draft, database) => {
    const before = await liveRow(database, 'serviceLevels', id);
    if (before === null) return missing();
    draft.remove('serviceLevels', before);
    return ok(null);
  });
}

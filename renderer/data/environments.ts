import type { EnvironmentId, SystemId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { EnvironmentForm } from '#domain/systems/environment-form.ts';
import { environmentKinds, type Environment } from '#domain/systems/environment.ts';
import { parseEnvironment } from '#domain/systems/parse-environment.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';
import { taskIdsOf } from './system-work.ts';

/** Where a system runs, from development to production. */
export const listEnvironments = async (
  { database }: Store,
  systemId: SystemId,
): Promise<readonly Environment[]> =>
  (await database.environments.where('systemId').equals(systemId).toArray()).toSorted(
    (one, other) =>
      environmentKinds.indexOf(one.kind) - environmentKinds.indexOf(other.kind) ||
      compareTexts(one.name, other.name),
  );

export type SaveEnvironment = {
  readonly id: EnvironmentId | null;
  readonly systemId: SystemId;
  readonly form: EnvironmentForm;
};

export function saveEnvironment(
  store: Store,
  { id, systemId, form }: SaveEnvironment,
): Promise<Outcome<EnvironmentId>> {
  return commit(store, 'save-environment', async (draft, database) => {
    const parsed = parseEnvironment(form);
    if (!parsed.ok) return invalid(parsed.error);
    if ((await liveRow(database, 'systems', systemId)) === null) return missing();
    if (id === null) {
      const fields = { ...parsed.value, systemId };
      return ok(draft.create('environments', store.world.newId(), fields).id);
    }
    const before = await liveRow(database, 'environments', id);
    if (before === null) return missing();
    return ok(draft.change('environments', before, parsed.value).id);
  });
}

/** Takes an environment out of sight; refused while a stage of a release is planned in it. */
export function removeEnvironment(
  store: Store,
  { id }: { readonly id: EnvironmentId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-environment', async (draft, database) => {
    const before = await liveRow(database, 'environments', id);
    if (before === null) return missing();
    const releases = await database.releases.bulkGet([
      ...(await taskIdsOf(database, [before.systemId], 'release')),
    ]);
    const isUsed = releases.some((release) =>
      release?.stages.some(({ environmentId }) => environmentId === id),
    );
    if (isUsed) return broken('in-use', ['releases']);
    draft.remove('environments', before);
    return ok(null);
  });
}

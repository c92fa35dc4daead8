import type { PersonId, ResponsibilityId, SystemId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import {
  assignResponsibility as assign,
  endResponsibility as end,
} from '#domain/systems/responsibility.ts';
import type { Responsibility, ResponsibilityRole } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';

/** Everyone who is or was responsible, oldest first. */
export const listResponsibilities = async (
  { database }: Store,
  systemId: SystemId,
): Promise<readonly Responsibility[]> =>
  (await database.responsibilities.where('systemId').equals(systemId).toArray()).toSorted(
    (one, other) => compareTexts(one.from, other.from) || compareTexts(one.id, other.id),
  );

export type AssignResponsibility = {
  readonly systemId: SystemId;
  readonly role: ResponsibilityRole;
  readonly personId: PersonId;
  readonly from: PlainDate;
};

/** Gives someone a role from a day on; the lead before hands over the day before. */
export function assignResponsibility(
  store: Store,
  { systemId, role, personId, from }: AssignResponsibility,
): Promise<Outcome<ResponsibilityId>> {
  return commit(store, 'assign-responsibility', async (draft, database) => {
    if ((await liveRow(database, 'systems', systemId)) === null) return missing();
    const all = await listResponsibilities(store, systemId);
    const assignment = assign(all, role, personId, from);
    if (!assignment.ok) return broken(assignment.error);
    const { ended, added } = assignment.value;
    if (ended !== null) draft.change('responsibilities', ended.period, { to: ended.to });
    const held = { ...added, systemId };
    return ok(draft.create('responsibilities', store.world.newId(), held).id);
  });
}

/** `to` is the last day. */
export function endResponsibility(
  store: Store,
  { id, to }: { id: ResponsibilityId; to: PlainDate },
): Promise<Outcome<null>> {
  return commit(store, 'end-responsibility', async (draft, database) => {
    const before = await liveRow(database, 'responsibilities', id);
    if (before === null) return missing();
    const last = end(before, to);
    if (!last.ok) return broken(last.error);
    draft.change('responsibilities', before, { to: last.value });
    return ok(null);
  });
}

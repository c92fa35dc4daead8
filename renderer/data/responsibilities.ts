import type { PersonId, ResponsibilityId, SystemId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import {
  assignResponsibility as assign,
  endResponsibility as end,
} from '#domain/systems/responsibility.ts';
import { leavesGap } from '#domain/systems/hand-over.ts';
import type { Responsibility, ResponsibilityRole, System } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

/** Everyone who is or was responsible, oldest first. */
export const listResponsibilities = async (
  { database }: Store,
  systemId: SystemId,
): Promise<readonly Responsibility[]> =>
  (await database.responsibilities.where('systemId').equals(systemId).toArray()).toSorted(
    (one, other) => compareTexts(one.from, other.from) || compareTexts(one.id, other.id),
  );

/** Keeps why a system was left without a lead: the guard that was passed by, in the system's history. */
export const recordGap = (store: Store, draft: Draft, system: System, reason: string): void =>
  recordStatus(draft, store.world, {
    table: 'systems',
    recordId: system.id,
    from: null,
    to: 'without-lead',
    reason: reason.trim(),
    overrides: ['successor-missing'],
  });

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

export type EndResponsibility = {
  readonly id: ResponsibilityId;
  /** The last day. */
  readonly to: PlainDate;
  /** Why, where a lead ends without a successor. */
  readonly reason?: string | undefined;
};

/** Ends a responsibility. A lead without a successor needs a written reason, which is kept with the system's history. */
export function endResponsibility(
  store: Store,
  { id, to, reason = '' }: EndResponsibility,
): Promise<Outcome<null>> {
  return commit(store, 'end-responsibility', async (draft, database) => {
    const before = await liveRow(database, 'responsibilities', id);
    if (before === null) return missing();
    const last = end(before, to);
    if (!last.ok) return broken(last.error);
    const system = await liveRow(database, 'systems', before.systemId);
    const others = (await listResponsibilities(store, before.systemId)).filter(
      (period) => period.id !== id,
    );
    if (system !== null && leavesGap(others, before, to, system.phase)) {
      if (reason.trim() === '') return broken('lead-has-no-successor');
      recordGap(store, draft, system, reason);
    }
    draft.change('responsibilities', before, { to: last.value });
    return ok(null);
  });
}

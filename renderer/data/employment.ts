import type { Person } from '#domain/people/person.ts';
import type { PersonId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import { leavesGap } from '#domain/systems/hand-over.ts';
import type { Handover } from '#domain/systems/handover.ts';
import type { Responsibility, System } from '#domain/systems/system.ts';
import { addDays, type PlainDate } from '#domain/time/plain-date.ts';
import { broken, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { groupBy } from './group-by.ts';
import { liveRow } from './live-row.ts';
import { byName } from './order.ts';
import { recordGap } from './responsibilities.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** A system that somebody leads past a last day with nobody to follow; `handover` is the one planned, in time or not. */
export type LostSystem = {
  readonly system: System;
  readonly clientName: string;
  readonly handover: Handover | null;
  /** Whether that handover is planned for the day after at the latest. */
  readonly isHandedOver: boolean;
};

const runsPast = ({ to }: Responsibility, day: PlainDate): boolean => to === null || to > day;

/** Every system in a led phase that a person leads past a day, and that has no other lead from the day after. */
async function lostBy(
  database: Database,
  personId: PersonId,
  lastDay: PlainDate,
): Promise<readonly LostSystem[]> {
  const mine = await database.responsibilities.where('personId').equals(personId).toArray();
  const leads = mine.filter((period) => period.role === 'lead' && runsPast(period, lastDay));
  const ids = [...new Set(leads.map(({ systemId }) => systemId))];
  const [systems, roles, handovers] = await Promise.all([
    rowsById(database.systems, ids),
    database.responsibilities.where('systemId').anyOf(ids).toArray(),
    database.handovers.where('systemId').anyOf(ids).toArray(),
  ]);
  const rolesOf = groupBy(roles, ({ systemId }) => systemId);
  const clients = await rowsById(
    database.clients,
    [...systems.values()].map(({ clientId }) => clientId),
  );
  return leads
    .flatMap((lead) => {
      const system = systems.get(lead.systemId);
      const others = (rolesOf.get(lead.systemId) ?? []).filter(({ id }) => id !== lead.id);
      if (system === undefined || !leavesGap(others, lead, lastDay, system.phase)) return [];
      const handover =
        handovers.find((each) => each.systemId === system.id && each.status === 'planned') ?? null;
      const isHandedOver = handover !== null && handover.plannedOn <= addDays(lastDay, 1);
      const clientName = clients.get(system.clientId)?.name ?? '';
      return [{ system, clientName, handover, isHandedOver }];
    })
    .toSorted((one, other) => byName(one.system, other.system));
}

/** The systems that would be without a lead the day after a person's last. */
export const listLostSystems = (
  { database }: Store,
  { personId, lastDay }: { readonly personId: PersonId; readonly lastDay: PlainDate },
): Promise<readonly LostSystem[]> => lostBy(database, personId, lastDay);

/** Ends what a person is responsible for with the last day; what would begin after it falls away. */
async function endRoles(
  draft: Draft,
  database: Database,
  personId: PersonId,
  lastDay: PlainDate,
): Promise<void> {
  const roles = await database.responsibilities.where('personId').equals(personId).toArray();
  for (const role of roles.filter((period) => runsPast(period, lastDay))) {
    if (role.from > lastDay) draft.remove('responsibilities', role);
    else draft.change('responsibilities', role, { to: lastDay });
  }
}

/** What leaving on a day does to the systems: refused where one is left without a lead and nobody writes why. */
export async function letGo(
  store: Store,
  draft: Draft,
  database: Database,
  wish: { readonly personId: PersonId; readonly lastDay: PlainDate; readonly reason: string },
): Promise<Outcome<null>> {
  const { personId, lastDay, reason } = wish;
  const lost = (await lostBy(database, personId, lastDay)).filter(
    ({ isHandedOver }) => !isHandedOver,
  );
  if (lost.length > 0 && reason.trim() === '') {
    return broken(
      'person-leads-systems',
      lost.map(({ system }) => system.id),
    );
  }
  for (const { system } of lost) recordGap(store, draft, system, reason);
  await endRoles(draft, database, personId, lastDay);
  return ok(null);
}

/** The last employment, ended; null where none runs on that day. */
const ended = (person: Person, lastDay: PlainDate): Person['employments'] | null => {
  const last = person.employments.at(-1);
  if (last === undefined || last.from > lastDay) return null;
  return [...person.employments.slice(0, -1), { ...last, to: lastDay }];
};

export type EndEmployment = {
  readonly id: PersonId;
  readonly lastDay: PlainDate;
  /** Why systems may be left without a lead. */
  readonly reason: string;
};

/** Ends a person's employment and responsibilities; blocked while a system in use would be without a lead (itsm.md 2.8). */
export function endEmployment(
  store: Store,
  { id, lastDay, reason }: EndEmployment,
): Promise<Outcome<null>> {
  return commit(store, 'end-employment', async (draft, database) => {
    const before = await liveRow(database, 'people', id);
    if (before === null) return missing();
    const employments = ended(before, lastDay);
    if (employments === null)
      return fail({ kind: 'invalid', fields: { lastDay: 'date-before-start' } });
    const gone = await letGo(store, draft, database, { personId: id, lastDay, reason });
    if (!gone.ok) return gone;
    draft.change('people', before, { employments });
    return ok(null);
  });
}

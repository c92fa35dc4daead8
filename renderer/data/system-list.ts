import type { Person } from '#domain/people/person.ts';
import type { ClientId, SystemId } from '#domain/record.ts';

import type { Responsibility, SystemPhase } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { findByWords } from './find-by-words.ts';
import type { ListPage } from './list-page.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';
import type { SystemSummary } from './summaries/summary-rows.ts';
import type { SystemRow } from './systems.ts';

export type SystemList = {
  readonly clientId?: ClientId | undefined;
  readonly phase?: SystemPhase | undefined;
  readonly text?: string | undefined;
  readonly limit: number;
};

type Found = { readonly rows: readonly SystemSummary[]; readonly total: number };

const byNameKey = (one: SystemSummary, other: SystemSummary): number =>
  compareTexts(one.nameKey, other.nameKey) || compareTexts(one.id, other.id);

const page = (rows: readonly SystemSummary[], limit: number): Found => ({
  rows: rows.toSorted(byNameKey).slice(0, limit),
  total: rows.length,
});

async function byIndex(
  { systemSummaries, counters }: Database,
  { phase, limit }: SystemList,
): Promise<Found> {
  const rows =
    phase === undefined
      ? systemSummaries.orderBy('nameKey')
      : systemSummaries.where('[phase+nameKey]').between([phase, ''], [phase, '\uffff']);
  const key = phase === undefined ? 'systems' : `systems:phase:${phase}`;
  const [found, counter] = await Promise.all([rows.limit(limit).toArray(), counters.get(key)]);
  return { rows: found, total: counter?.count ?? 0 };
}

/** The systems that a list asks for, by name: their summaries, and how many there are in all. */
export async function findSystems(database: Database, request: SystemList): Promise<Found> {
  const { clientId, phase, text = '', limit } = request;
  const found = await findByWords(database.systemSummaries, text);
  const ofClient = (id: ClientId): Promise<readonly SystemSummary[]> =>
    database.systemSummaries
      .where('[clientId+nameKey]')
      .between([id, ''], [id, '\uffff'])
      .toArray();
  if (found === null && clientId === undefined) return byIndex(database, request);
  const few = found ?? (clientId === undefined ? [] : await ofClient(clientId));
  const matching = few.filter(
    (system) =>
      (clientId === undefined || system.clientId === clientId) &&
      (phase === undefined || system.phase === phase),
  );
  return page(matching, limit);
}

const leadsOn = (role: Responsibility, day: PlainDate): boolean =>
  role.role === 'lead' && role.from <= day && (role.to === null || day <= role.to);

/** Who leads each system today, by system. */
async function leadsOf(
  { database, world }: Store,
  ids: readonly SystemId[],
): Promise<ReadonlyMap<SystemId, Person>> {
  const roles = await database.responsibilities.where('systemId').anyOf(ids).toArray();
  const leads = roles.filter((role) => leadsOn(role, world.today()));
  const people = await rowsById(
    database.people,
    leads.map(({ personId }) => personId),
  );
  return new Map(
    leads.flatMap(({ systemId, personId }) => {
      const person = people.get(personId);
      return person === undefined ? [] : [[systemId, person]];
    }),
  );
}

/** Systems by name, with their clients' names and today's leads. */
export async function listSystems(store: Store, request: SystemList): Promise<ListPage<SystemRow>> {
  const { database } = store;
  const { rows: found, total } = await findSystems(database, request);
  const ids = found.map(({ id }) => id);
  const [systems, clients, leads] = await Promise.all([
    database.systems.bulkGet(ids),
    rowsById(
      database.clients,
      found.map(({ clientId }) => clientId),
    ),
    leadsOf(store, ids),
  ]);
  const rows = systems.flatMap((system) =>
    system === undefined
      ? []
      : [
          {
            ...system,
            clientName: clients.get(system.clientId)?.name ?? '',
            lead: leads.get(system.id) ?? null,
          },
        ],
  );
  return { rows, total };
}

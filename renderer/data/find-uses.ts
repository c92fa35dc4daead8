import type { Database } from './database.ts';
import { namedBy } from './parents.ts';
import type { AnyRow, Entry, TableName } from './tables.ts';

/** How often each table still names a row. */
type Uses = { readonly [Name in TableName]?: number };

type Timered = 'people' | 'clients' | 'systems' | 'tasks';

const timerField = {
  people: 'personId',
  clients: 'clientId',
  systems: 'systemId',
  tasks: 'taskId',
} as const satisfies Record<Timered, string>;

/** Running timers are as many as there are people: read whole. */
async function countTimers(database: Database, table: Timered, id: string): Promise<number> {
  const timers = await database.timers.toArray();
  return timers.filter((timer) => timer[timerField[table]] === id).length;
}

/** The handovers that name a person, each once: a firm has a few dozen. */
async function countHandovers(database: Database, id: string): Promise<number> {
  const handovers = await database.handovers.toArray();
  return handovers.filter((each) => each.fromPersonId === id || each.toPersonId === id).length;
}

/** What else stands on a system and goes with it. */
async function countAround(database: Database, id: string): Promise<Uses> {
  const { environments, handovers, systemLinks } = database;
  const [places, passed, from, to] = await Promise.all([
    environments.where('systemId').equals(id).count(),
    handovers.where('systemId').equals(id).count(),
    systemLinks.where('fromSystemId').equals(id).count(),
    systemLinks.where('toSystemId').equals(id).count(),
  ]);
  return { environments: places, handovers: passed, systemLinks: from + to };
}

const usesOf: { readonly [Name in TableName]?: (database: Database, id: string) => Promise<Uses> } =
  {
    people: async (database, id) => {
      const [summary, responsibilities, handovers, tasks, timers] = await Promise.all([
        database.personSummaries.get(id),
        database.responsibilities.where('personId').equals(id).count(),
        countHandovers(database, id),
        database.counters.get(`tasks:responsibleId:${id}`),
        countTimers(database, 'people', id),
      ]);
      return {
        timeEntries: summary?.entries ?? 0,
        responsibilities,
        handovers,
        tasks: tasks?.count ?? 0,
        timers,
      };
    },
    clients: async (database, id) => {
      const [summary, contacts, timers] = await Promise.all([
        database.clientSummaries.get(id),
        database.contacts.where('clientId').equals(id).count(),
        countTimers(database, 'clients', id),
      ]);
      return {
        contacts,
        systems: summary?.systems ?? 0,
        timeEntries: summary?.entries ?? 0,
        invoices: summary?.invoices ?? 0,
        timers,
      };
    },
    systems: async (database, id) => {
      const [around, summary, responsibilities, integrations, timers] = await Promise.all([
        countAround(database, id),
        database.systemSummaries.get(id),
        database.responsibilities.where('systemId').equals(id).count(),
        database.integrations.where('systemId').equals(id).count(),
        countTimers(database, 'systems', id),
      ]);
      return {
        ...around,
        responsibilities,
        integrations,
        tasks: summary?.tasks ?? 0,
        timeEntries: summary?.entries ?? 0,
        timers,
      };
    },
    tasks: async (database, id) => {
      const [summary, timers] = await Promise.all([
        database.taskSummaries.get(id),
        countTimers(database, 'tasks', id),
      ]);
      return {
        checklistItems: summary?.checklist.total ?? 0,
        timeEntries: summary?.entries ?? 0,
        timers,
      };
    },
    thirdParties: async (database, id) => ({
      integrations: await database.integrations.where('thirdPartyId').equals(id).count(),
    }),
    integrations: async (database, id) => ({
      documents: await database.documents.where('integrationId').equals(id).count(),
    }),
    invoices: async (database, id) => {
      const invoice = await database.invoices.get(id);
      const ids = invoice?.lines.flatMap(({ timeEntryIds }) => timeEntryIds) ?? [];
      const entries = await database.timeEntries.bulkGet(ids);
      const held = entries.filter((entry) => entry?.invoiceId === id).length;
      return { timeEntries: held };
    },
  };

const isInSight = (row: AnyRow | null): row is AnyRow => row !== null && row.deletedAt === null;

/** How the record itself changes the uses: what it lets go of, and what it newly names. */
const changeOf = (
  entries: readonly Entry[],
  table: TableName,
  id: string,
): Map<TableName, number> => {
  const change = new Map<TableName, number>();
  const count = (entry: Entry, row: AnyRow | null, by: number): void => {
    if (!isInSight(row)) return;
    const names = namedBy(entry.table, row).filter(
      (each) => each.table === table && each.id === id,
    );
    if (names.length > 0) change.set(entry.table, (change.get(entry.table) ?? 0) + by);
  };
  for (const entry of entries) {
    count(entry, entry.before, -1);
    count(entry, entry.after, 1);
  }
  return change;
};

/** Hours on a draft keep it from being true that the draft bills them: they go when they are off it. */
const draftsOf = (entries: readonly Entry[]): boolean =>
  entries.some(
    ({ table, before, after }) =>
      table === 'timeEntries' && before?.billing === 'drafted' && !isInSight(after),
  );

/** The tables that still name rows which the entries take out of sight; none when all may go. */
export async function findUses(
  database: Database,
  entries: readonly Entry[],
): Promise<readonly TableName[]> {
  const found = new Set<TableName>(draftsOf(entries) ? ['invoices'] : []);
  for (const { table, id, before, after } of entries) {
    const read = usesOf[table];
    if (read === undefined || !isInSight(before) || isInSight(after)) continue;
    const change = changeOf(entries, table, id);
    for (const [name, uses] of Object.entries(await read(database, id))) {
      const user = name as TableName;
      if (uses + (change.get(user) ?? 0) > 0) found.add(user);
    }
  }
  return [...found];
}

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

/** The templates and freezes that are a system's own: a firm has tens. */
async function countChangeRules(database: Database, id: string): Promise<Uses> {
  const [templates, freezes] = await Promise.all([
    database.changeTemplates.toArray(),
    database.freezePeriods.toArray(),
  ]);
  return {
    changeTemplates: templates.filter(({ systemId }) => systemId === id).length,
    freezePeriods: freezes.filter(({ systemId }) => systemId === id).length,
  };
}

/** The changes, problems and cases that name a task, its own course among them: that goes with it and is taken off again. */
async function countNaming(database: Database, id: string): Promise<Uses> {
  const { cases, changes, problems } = database;
  const [ownChange, fromHere] = await Promise.all([
    changes.where('id').equals(id).count(),
    changes.where('originId').equals(id).count(),
  ]);
  const counts = await Promise.all([
    cases.where('id').equals(id).count(),
    cases.where('problemId').equals(id).count(),
    problems.where('id').equals(id).count(),
    problems.where('duplicateOfId').equals(id).count(),
    problems.where('fixChangeIds').equals(id).count(),
    problems.where('caseIds').equals(id).count(),
  ]);
  const [ownCase, ofProblem, ownProblem, doubles, fixed, told] = counts;
  return {
    changes: ownChange + fromHere,
    cases: ownCase + ofProblem,
    problems: ownProblem + doubles + fixed + told,
  };
}

/** The certificates, education and memberships of a person. */
async function countCompetence(database: Database, id: string): Promise<Uses> {
  const [certifications, trainings, memberships] = await Promise.all([
    database.certifications.where('personId').equals(id).count(),
    database.trainings.where('personId').equals(id).count(),
    // A firm has a handful; most of them are its own.
    database.memberships.toArray(),
  ]);
  return {
    certifications,
    trainings,
    memberships: memberships.filter(({ personId }) => personId === id).length,
  };
}

/** Dated rates and times of the week that name a row: a firm has tens. */
async function countPrices(
  database: Database,
  field: 'personId' | 'clientId' | 'contractId',
  id: string,
): Promise<Uses> {
  const [rates, windows] = await Promise.all([
    database.rates.toArray(),
    database.rateWindows.toArray(),
  ]);
  return {
    rates: rates.filter((rate) => rate[field] === id).length,
    rateWindows: windows.filter((window) => field !== 'personId' && window[field] === id).length,
  };
}

const usesOf: { readonly [Name in TableName]?: (database: Database, id: string) => Promise<Uses> } =
  {
    people: async (database, id) => {
      const [documents, summary, responsibilities, handovers, tasks, timers] = await Promise.all([
        database.documents.where('ownerId').equals(id).count(),
        database.personSummaries.get(id),
        database.responsibilities.where('personId').equals(id).count(),
        countHandovers(database, id),
        database.counters.get(`tasks:responsibleId:${id}`),
        countTimers(database, 'people', id),
      ]);
      return {
        ...(await countCompetence(database, id)),
        ...(await countPrices(database, 'personId', id)),
        expenses: await database.expenses.where('personId').equals(id).count(),
        documents,
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
        contracts: await database.contracts.where('clientId').equals(id).count(),
        ...(await countPrices(database, 'clientId', id)),
        expenses: await database.expenses
          .where('[clientId+date]')
          .between([id, ''], [id, '\uffff'])
          .count(),
        systems: summary?.systems ?? 0,
        timeEntries: summary?.entries ?? 0,
        invoices: summary?.invoices ?? 0,
        timers,
      };
    },
    systems: async (database, id) => {
      const [around, rules, summary, responsibilities, integrations, timers] = await Promise.all([
        countAround(database, id),
        countChangeRules(database, id),
        database.systemSummaries.get(id),
        database.responsibilities.where('systemId').equals(id).count(),
        database.integrations.where('systemId').equals(id).count(),
        countTimers(database, 'systems', id),
      ]);
      return {
        ...around,
        ...rules,
        contracts: await database.contracts.where('systemIds').equals(id).count(),
        documents: await database.documents.where('systemId').equals(id).count(),
        expenses: await database.expenses.where('systemId').equals(id).count(),
        responsibilities,
        integrations,
        tasks: summary?.tasks ?? 0,
        timeEntries: summary?.entries ?? 0,
        timers,
      };
    },
    tasks: async (database, id) => {
      const [naming, summary, timers] = await Promise.all([
        countNaming(database, id),
        database.taskSummaries.get(id),
        countTimers(database, 'tasks', id),
      ]);
      return {
        ...naming,
        documents: await database.documents.where('releaseId').equals(id).count(),
        expenses: await database.expenses.where('taskId').equals(id).count(),
        checklistItems: summary?.checklist.total ?? 0,
        timeEntries: summary?.entries ?? 0,
        timers,
      };
    },
    changeTemplates: async (database, id) => ({
      changes: await database.changes.where('templateId').equals(id).count(),
    }),
    thirdParties: async (database, id) => ({
      integrations: await database.integrations.where('thirdPartyId').equals(id).count(),
    }),
    contracts: async (database, id) => ({
      timeEntries: await database.timeEntries
        .where('[contractId+workDate]')
        .between([id, ''], [id, '\uffff'])
        .count(),
      ledgerRows: await database.ledgerRows
        .where('[contractId+date]')
        .between([id, ''], [id, '\uffff'])
        .count(),
      ...(await countPrices(database, 'contractId', id)),
    }),
    integrations: async (database, id) => ({
      contracts: await database.contracts.where('integrationIds').equals(id).count(),
      documents: await database.documents.where('integrationId').equals(id).count(),
    }),
    serviceLevels: async (database, id) => ({
      cases: await database.cases.where('serviceLevelId').equals(id).count(),
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

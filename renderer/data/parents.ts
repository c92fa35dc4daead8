import type { AnyRow, Entry, TableName } from './tables.ts';

/** Which field of which table names a row of which other table. */
const references: { readonly [Name in TableName]?: readonly (readonly [string, TableName])[] } = {
  contacts: [['clientId', 'clients']],
  systems: [['clientId', 'clients']],
  responsibilities: [
    ['systemId', 'systems'],
    ['personId', 'people'],
  ],
  tasks: [
    ['systemId', 'systems'],
    ['clientId', 'clients'],
    ['responsibleId', 'people'],
  ],
  checklistItems: [['taskId', 'tasks']],
  timeEntries: [
    ['personId', 'people'],
    ['clientId', 'clients'],
    ['systemId', 'systems'],
    ['taskId', 'tasks'],
    ['invoiceId', 'invoices'],
  ],
  timers: [
    ['personId', 'people'],
    ['clientId', 'clients'],
    ['systemId', 'systems'],
    ['taskId', 'tasks'],
  ],
  invoices: [['clientId', 'clients']],
  payments: [['invoiceId', 'invoices']],
  releases: [
    ['id', 'tasks'],
    ['problemId', 'tasks'],
  ],
  defects: [
    ['releaseId', 'tasks'],
    ['systemId', 'systems'],
    ['foundBy', 'people'],
    ['fixedInReleaseId', 'tasks'],
    ['problemId', 'tasks'],
  ],
  changes: [
    ['id', 'tasks'],
    ['templateId', 'changeTemplates'],
    ['originId', 'tasks'],
  ],
  changeTemplates: [['systemId', 'systems']],
  freezePeriods: [['systemId', 'systems']],
  problems: [
    ['id', 'tasks'],
    ['duplicateOfId', 'tasks'],
  ],
  cases: [
    ['id', 'tasks'],
    ['reporterId', 'contacts'],
    ['serviceLevelId', 'serviceLevels'],
    ['problemId', 'tasks'],
  ],
  serviceLevels: [['clientId', 'clients']],
  integrations: [
    ['systemId', 'systems'],
    ['thirdPartyId', 'thirdParties'],
  ],
  environments: [['systemId', 'systems']],
  systemLinks: [
    ['fromSystemId', 'systems'],
    ['toSystemId', 'systems'],
  ],
  handovers: [
    ['systemId', 'systems'],
    ['fromPersonId', 'people'],
    ['toPersonId', 'people'],
  ],
  documents: [
    ['systemId', 'systems'],
    ['releaseId', 'tasks'],
    ['integrationId', 'integrations'],
    ['ownerId', 'people'],
  ],
  certifications: [['personId', 'people']],
  trainings: [['personId', 'people']],
  memberships: [['personId', 'people']],
};

export type RowPlace = { readonly table: TableName; readonly id: string };

const named = (row: AnyRow, field: string): string | null => {
  const value = field in row ? row[field as keyof AnyRow] : null;
  return typeof value === 'string' ? value : null;
};

/** The rows that an entry newly names: all of a row that comes into sight, and those of fields that changed. */
export function parentsOf({ table, before, after }: Entry): readonly RowPlace[] {
  if (after === null || after.deletedAt !== null) return [];
  const wasInSight = before !== null && before.deletedAt === null;
  return (references[table] ?? []).flatMap(([field, parent]) => {
    const id = named(after, field);
    const isOld = wasInSight && named(before, field) === id;
    return id === null || isOld ? [] : [{ table: parent, id }];
  });
}

/** The rows that a row names. */
export const namedBy = (table: TableName, row: AnyRow): readonly RowPlace[] =>
  (references[table] ?? []).flatMap(([field, parent]) => {
    const id = named(row, field);
    return id === null ? [] : [{ table: parent, id }];
  });

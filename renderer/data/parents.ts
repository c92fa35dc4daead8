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
    ['contractId', 'contracts'],
  ],
  timers: [
    ['personId', 'people'],
    ['clientId', 'clients'],
    ['systemId', 'systems'],
    ['taskId', 'tasks'],
  ],
  invoices: [['clientId', 'clients']],
  payments: [
    ['invoiceId', 'invoices'],
    ['receiptId', 'receipts'],
  ],
  contracts: [
    ['clientId', 'clients'],
    ['systemIds', 'systems'],
    ['integrationIds', 'integrations'],
  ],
  ledgerRows: [['contractId', 'contracts']],
  reallocations: [['contractId', 'contracts']],
  rates: [
    ['contractId', 'contracts'],
    ['clientId', 'clients'],
    ['personId', 'people'],
  ],
  rateWindows: [
    ['clientId', 'clients'],
    ['contractId', 'contracts'],
  ],
  expenses: [
    ['personId', 'people'],
    ['clientId', 'clients'],
    ['systemId', 'systems'],
    ['taskId', 'tasks'],
    ['contractId', 'contracts'],
    ['invoiceId', 'invoices'],
  ],
  receipts: [
    ['clientId', 'clients'],
    ['repays', 'receipts'],
  ],
  reminders: [['invoiceId', 'invoices']],
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
    ['fixChangeIds', 'tasks'],
    ['caseIds', 'tasks'],
    ['defectIds', 'defects'],
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

/** The ids in a field: one, or a list of them. */
const named = (row: AnyRow, field: string): readonly string[] => {
  const value: unknown = field in row ? row[field as keyof AnyRow] : null;
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ids.filter((id) => typeof id === 'string');
};

/** The row that a file belongs to, whose table the file itself names. */
const heldBy = (row: AnyRow): readonly RowPlace[] =>
  'recordId' in row && 'sha256' in row ? [{ table: row.table, id: row.recordId }] : [];

/** The rows that an entry newly names: all of a row that comes into sight, and those of fields that changed. */
export function parentsOf({ table, before, after }: Entry): readonly RowPlace[] {
  if (after === null || after.deletedAt !== null) return [];
  const wasInSight = before !== null && before.deletedAt === null;
  if (table === 'attachments') return wasInSight ? [] : heldBy(after);
  return (references[table] ?? []).flatMap(([field, parent]) => {
    const old = wasInSight ? named(before, field) : [];
    return named(after, field)
      .filter((id) => !old.includes(id))
      .map((id) => ({ table: parent, id }));
  });
}

/** The rows that a row names. */
export const namedBy = (table: TableName, row: AnyRow): readonly RowPlace[] =>
  (references[table] ?? []).flatMap(([field, parent]) =>
    named(row, field).map((id) => ({ table: parent, id })),
  );

import type { Entry, TableName, Tables } from '#data/tables.ts';
import { projectClients } from './project-clients.ts';
import { projectHours } from './project-hours.ts';
import { projectInvoices, projectPayments } from './project-invoices.ts';
import { projectPeople } from './project-people.ts';
import { projectReceipts } from './project-receipts.ts';
import { projectSystems } from './project-systems.ts';
import { projectChecklist, projectTasks } from './project-tasks.ts';
import type { Projection } from './projection.ts';
import type { SummaryPlace, SummaryWork } from './summary-work.ts';

/** Which tables have summaries made of them. */
const projections: { readonly [Name in TableName]?: Projection<Name> } = {
  people: projectPeople,
  clients: projectClients,
  systems: projectSystems,
  tasks: projectTasks,
  checklistItems: projectChecklist,
  timeEntries: projectHours,
  invoices: projectInvoices,
  payments: projectPayments,
  receipts: projectReceipts,
};

type Row = Tables[TableName];
type AnyProjection = {
  readonly touches: (row: Row) => readonly SummaryPlace[];
  readonly fold: (
    work: SummaryWork,
    change: { readonly before: Row | null; readonly after: Row | null },
  ) => void;
};

// An entry's table says which noun its rows are: each projection only ever meets its own.
const projectionOf = (table: TableName): AnyProjection | undefined =>
  projections[table] as AnyProjection | undefined;

const inSight = (row: Row | null): Row | null =>
  row === null || row.deletedAt !== null ? null : row;

/** The summary rows that an entry changes. */
export function touchedBy({ table, before, after }: Entry): readonly SummaryPlace[] {
  const projection = projectionOf(table);
  if (projection === undefined) return [];
  return [inSight(before), inSight(after)].flatMap((row) =>
    row === null ? [] : projection.touches(row),
  );
}

/** Folds one entry into the summaries; a row out of sight counts as none. */
export function foldEntry(work: SummaryWork, { table, before, after }: Entry): void {
  const change = { before: inSight(before), after: inSight(after) };
  if (change.before === null && change.after === null) return;
  projectionOf(table)?.fold(work, change);
}

import { startingBookkeeping } from '#domain/books/bookkeeping.ts';
import { bookkeepingId } from '#data/vouchers.ts';
import type { ImportedRows } from '#data/import-rows.ts';
import type { TableName } from '#data/tables.ts';
import type { Billed } from './bill-hours.ts';
import type { FirmPlan } from './firm-plan.ts';
import type { SampleMoney } from './sample-payments.ts';
import { courseTables, lifeTables } from './life-rows.ts';
import type { LifeTable } from './life-rows.ts';
import type { SampleStep } from './sample-step.ts';

const rows = <Name extends TableName>(table: Name, of: ImportedRows<Name>['rows']) =>
  ({ kind: 'rows', table, rows: of }) as const;

// The table's name and its rows belong together: what a mapped type can't say of a loop over its keys.
const life = (plan: FirmPlan, tables: readonly LifeTable[]): readonly SampleStep[] =>
  tables.map((table) => rows(table, plan.life[table]) as SampleStep);

/**
 * Everything in an order in which each row finds the rows that it names. The firm comes last: whoever looks in while it
 * loads, or after it was cut short, finds no firm and not half of one.
 */
export const stepsOf = (
  plan: FirmPlan,
  billed: Billed,
  money: SampleMoney,
): readonly SampleStep[] => [
  rows('people', plan.people),
  rows('clients', plan.clients),
  rows('contacts', plan.contacts),
  rows('systems', plan.systems),
  rows('responsibilities', plan.responsibilities),
  ...life(plan, lifeTables),
  rows('contracts', plan.contracts),
  rows('tasks', plan.tasks),
  rows('checklistItems', plan.checklistItems),
  ...life(plan, courseTables),
  rows('statusEvents', plan.statusEvents),
  { kind: 'issued', invoices: billed.issued },
  rows('invoices', billed.drafts),
  rows('timeEntries', billed.entries),
  rows('receipts', money.receipts),
  rows('payments', money.payments),
  rows('numberSeries', [billed.series]),
  rows('bookkeeping', [{ id: bookkeepingId, fields: startingBookkeeping }]),
  rows('firm', [plan.firm]),
];

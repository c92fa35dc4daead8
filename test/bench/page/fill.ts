import type { ImportedRows } from '#data/import-rows.ts';
import type { TableName } from '#data/tables.ts';
import { issueHistory } from './issue-history.ts';
import { planLife } from './life-plan.ts';
import type { LifeSize } from './life-plan.ts';
import { planFirm } from './plan.ts';
import type { FirmSize } from './plan.ts';

export type { FirmSize } from './plan.ts';

type Step = { readonly rows: number; readonly run: () => Promise<readonly number[]> };

const steps: Step[] = [];

/** Rows a record; invoices are long. */
const recordRows = { invoices: 100 } as const;

const importStep = <Name extends TableName>(rows: ImportedRows<Name>): Step => ({
  rows: rows.rows.length,
  run: async () => {
    const start = performance.now();
    // `automation` takes rows of any table, as this one's are.
    const written = await automation.commands.importRows(rows as never);
    if (!written.ok) throw new Error(`${rows.table}: ${JSON.stringify(written.error)}`);
    return rows.table === 'timeEntries' ? [performance.now() - start] : [];
  },
});

function inRecords<Name extends TableName>(table: Name, rows: ImportedRows<Name>['rows']): Step[] {
  const size = table === 'invoices' ? recordRows.invoices : 500;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) =>
    importStep({ table, rows: rows.slice(part * size, (part + 1) * size) }),
  );
}

export type Prepared = {
  readonly rows: number;
  readonly steps: number;
  readonly personId: string;
  readonly batchClients: readonly string[];
};

/** Makes the firm up and keeps it for `fillSome`. */
export async function prepareFill(size: FirmSize): Promise<Prepared> {
  const plan = planFirm(size);
  const history = await issueHistory(plan);
  steps.push(
    ...inRecords('firm', [plan.firm]),
    ...inRecords('numberSeries', [history.series]),
    ...inRecords('people', plan.people),
    ...inRecords('clients', plan.clients),
    ...inRecords('systems', plan.systems),
    ...inRecords('tasks', plan.tasks),
    ...inRecords('invoices', history.invoices),
    ...inRecords('payments', history.payments),
    ...inRecords('timeEntries', history.entries),
  );
  return {
    rows: steps.reduce((sum, { rows }) => sum + rows, 0),
    steps: steps.length,
    personId: plan.people[0]?.id ?? '',
    batchClients: plan.batchClients,
  };
}

/** Makes up a firm with its systems' whole life and keeps it for `fillSome`. */
export function prepareLife(size: LifeSize): Prepared {
  const plan = planLife(size);
  steps.push(...plan.flatMap(({ table, rows }) => inRecords<TableName>(table, rows)));
  const people = plan.find(({ table }) => table === 'people')?.rows ?? [];
  return {
    rows: steps.reduce((sum, { rows }) => sum + rows, 0),
    steps: steps.length,
    personId: people[0]?.id ?? '',
    batchClients: [],
  };
}

/** Imports the next few records; answers with how many rows they held and the milliseconds each record of hours took. */
export async function fillSome(
  count: number,
): Promise<{ readonly rows: number; readonly times: readonly number[] }> {
  let rows = 0;
  const times: number[] = [];
  for (const step of steps.splice(0, count)) {
    times.push(...(await step.run()));
    rows += step.rows;
  }
  return { rows, times };
}

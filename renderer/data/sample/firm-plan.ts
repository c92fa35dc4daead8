import type { ImportedRows } from '#data/import-rows.ts';
import type { TableName } from '#data/tables.ts';
import type { LifeRows } from './life-rows.ts';

/** A new row of a table: its id and its noun's own fields. */
export type RowOf<Name extends TableName> = ImportedRows<Name>['rows'][number];

/** A firm without its hours and invoices: who works, for whom, on what. */
export type FirmPlan = {
  readonly firm: RowOf<'firm'>;
  readonly series: RowOf<'numberSeries'>;
  readonly people: readonly RowOf<'people'>[];
  readonly clients: readonly RowOf<'clients'>[];
  readonly contacts: readonly RowOf<'contacts'>[];
  readonly systems: readonly RowOf<'systems'>[];
  readonly responsibilities: readonly RowOf<'responsibilities'>[];
  readonly tasks: readonly RowOf<'tasks'>[];
  readonly checklistItems: readonly RowOf<'checklistItems'>[];
  readonly statusEvents: readonly RowOf<'statusEvents'>[];
  /** What is told of its systems' whole life. */
  readonly life: LifeRows;
};

import type { LifeRows } from './life-rows.ts';
import type { RowOf } from './row-of.ts';

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
  readonly contracts: readonly RowOf<'contracts'>[];
  readonly statusEvents: readonly RowOf<'statusEvents'>[];
  /** What is told of its systems' whole life. */
  readonly life: LifeRows;
};

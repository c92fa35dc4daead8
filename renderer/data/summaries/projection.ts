import type { TableName, Tables } from '#data/tables.ts';
import type { SummaryPlace, SummaryWork } from './summary-work.ts';

/** One row's change as summaries see it: a row out of sight is no row. */
export type Change<Name extends TableName> = {
  readonly before: Tables[Name] | null;
  readonly after: Tables[Name] | null;
};

/** How one table's changes change the summaries: which rows they touch, and how. Order of arrival must not matter. */
export type Projection<Name extends TableName> = {
  readonly touches: (row: Tables[Name]) => readonly SummaryPlace[];
  readonly fold: (work: SummaryWork, change: Change<Name>) => void;
};

export const places = (
  table: SummaryPlace['table'],
  keys: readonly (string | null)[],
): readonly SummaryPlace[] => keys.flatMap((key) => (key === null ? [] : [{ table, key }]));

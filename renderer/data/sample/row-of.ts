import type { ImportedRows } from '#data/import-rows.ts';
import type { TableName } from '#data/tables.ts';

/** A new row of a table: its id and its noun's own fields. */
export type RowOf<Name extends TableName> = ImportedRows<Name>['rows'][number];

import { ok } from '#domain/result.ts';
import { commitAside } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { FieldsOf } from './draft.ts';
import type { Store } from './store.ts';
import type { TableName, Tables } from './tables.ts';

/** New rows of one table, ready made: for the sample firm and benchmarks. An id may be given, for others to name. */
export type ImportedRows<Name extends TableName> = {
  readonly table: Name;
  readonly rows: readonly {
    readonly id: Tables[Name]['id'];
    readonly fields: FieldsOf<Name>;
  }[];
};

/** One record holds at most so many rows: the journal's lines stay short and a retry cheap. */
const mostRows = 500;

// Stays out of the history: Ctrl+Z after the sample was loaded must not take 500 rows away.
const importBatch = <Name extends TableName>(
  store: Store,
  table: Name,
  rows: ImportedRows<Name>['rows'],
): Promise<Outcome<null>> =>
  commitAside(
    store,
    'import-rows',
    async (draft) => {
      for (const { id, fields } of rows) draft.create(table, id, fields);
      return ok(null);
    },
    () => undefined,
  );

/** Writes new rows, up to 500 a record; stops at the first record that is refused. */
export async function importRows<Name extends TableName>(
  store: Store,
  { table, rows }: ImportedRows<Name>,
  onProgress: (done: number) => void = () => undefined,
): Promise<Outcome<null>> {
  for (let from = 0; from < rows.length; from += mostRows) {
    const batch = rows.slice(from, from + mostRows);
    const written = await importBatch(store, table, batch);
    if (!written.ok) return written;
    onProgress(from + batch.length);
  }
  return ok(null);
}

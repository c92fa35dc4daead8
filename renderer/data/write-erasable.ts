import type { Database } from './database.ts';
import type { ErasableChange } from './erasable.ts';

/** Writes what the erasable fields have come to; of several changes of one field the last stands. */
export async function writeErasable(
  database: Database,
  changes: readonly ErasableChange[],
): Promise<void> {
  const last = new Map(changes.map((change) => [change.key.join('|'), change]));
  const values = [...last.values()].flatMap(({ value }) => value ?? []);
  const gone = [...last.values()].flatMap(({ key, value }) => (value === null ? [key] : []));
  await Promise.all([
    values.length === 0 ? null : database.erasable.bulkPut(values),
    gone.length === 0 ? null : database.erasable.bulkDelete(gone),
  ]);
}

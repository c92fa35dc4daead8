import type { Entry } from './tables.ts';

/** Many changes of one row as one: from what it was first to what it is last. */
export function mergeEntries(entries: readonly Entry[]): readonly Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.table}|${entry.id}`;
    const first = merged.get(key);
    // Both are of the same table, so the rows are of the same noun.
    const both = first === undefined ? entry : ({ ...entry, before: first.before } as Entry);
    merged.set(key, both);
  }
  return [...merged.values()];
}

import type { Database } from './database.ts';
import { fieldsOf, fromStored, toStored } from './erasable.ts';
import type { JsonRow, RecordedEntry } from './journal-port.ts';
import type { Store } from './store.ts';
import type { Entry } from './tables.ts';

export type Encoded = {
  readonly entries: readonly RecordedEntry[];
  readonly erasable: { readonly [hash: string]: string };
};

type Values = Map<string, string>;

/** The hash under which a value already stands, or a new one: one value of a row has one hash for as long as it lives. */
async function hashOf(
  { world, sha256 }: Store,
  known: readonly { readonly hash: string; readonly stored: string }[],
  value: string,
  values: Values,
): Promise<string> {
  for (const { hash, stored } of known) {
    if (fromStored(stored) === value) {
      values.set(hash, stored);
      return hash;
    }
  }
  const already = [...values].find(([, stored]) => fromStored(stored) === value);
  if (already !== undefined) return already[0];
  const stored = toStored(world.newId(), value);
  const hash = await sha256(stored);
  values.set(hash, stored);
  return hash;
}

async function encodeRow(
  store: Store,
  known: readonly { readonly hash: string; readonly stored: string }[],
  table: string,
  row: JsonRow | null,
  values: Values,
): Promise<JsonRow | null> {
  if (row === null) return null;
  const encoded: Record<string, JsonRow[string]> = { ...row };
  for (const field of fieldsOf(table)) {
    const value = row[field];
    if (typeof value !== 'string' || value === '') continue;
    encoded[field] = { $erasable: await hashOf(store, known, value, values) };
  }
  return encoded;
}

const knownOf = (database: Database, { table, id }: Entry) =>
  database.erasable
    .where('[table+id+field]')
    .between([table, id, ''], [table, id, '\uffff'])
    .toArray();

/** Entries as the journal shall hold them: erasable values beside the chain, their hashes in it. */
export async function encodeEntries(store: Store, entries: readonly Entry[]): Promise<Encoded> {
  const values: Values = new Map();
  const encoded: RecordedEntry[] = [];
  for (const entry of entries) {
    const { table, id } = entry;
    if (fieldsOf(table).length === 0) {
      encoded.push(entry);
      continue;
    }
    const known = await knownOf(store.database, entry);
    const { before, after } = entry;
    encoded.push({
      table,
      id,
      before: await encodeRow(store, known, table, before, values),
      after: await encodeRow(store, known, table, after, values),
    });
  }
  return { entries: encoded, erasable: Object.fromEntries(values) };
}

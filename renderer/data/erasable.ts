import { laterFields } from './later-fields.ts';
import { isTableName } from './tables.ts';
import type { TableName } from './tables.ts';
import type { Json, JsonRow, RecordedEntry } from './journal-port.ts';
import type { ErasableKey, ErasableValue } from './database.ts';

/** The personal fields whose values stand beside the chain, so that they can be erased for ever (GDPR art. 17). */
const erasableFields: { readonly [Table in TableName]?: readonly string[] } = {
  contacts: ['note'],
};

export const fieldsOf = (table: string): readonly string[] =>
  table in erasableFields ? (erasableFields[table as TableName] ?? []) : [];

/** What stands in the chain in a value's place. */
type Reference = { readonly $erasable: string };

export const isReference = (value: Json | undefined): value is Reference & JsonRow =>
  typeof value === 'object' && value !== null && '$erasable' in value;

/** The salt keeps a short note from being guessed from its hash once it is erased. */
export const toStored = (salt: string, value: string): string => `${salt}|${value}`;

export const fromStored = (stored: string): string => stored.slice(stored.indexOf('|') + 1);

const plainRow = (
  row: JsonRow,
  fields: readonly string[],
  values: { readonly [hash: string]: string },
): JsonRow => {
  const plain = fields.flatMap((field) => {
    const value = row[field];
    if (!isReference(value)) return [];
    const stored = values[value.$erasable];
    return [[field, stored === undefined ? '' : fromStored(stored)] as const];
  });
  return plain.length === 0 ? row : { ...row, ...Object.fromEntries(plain) };
};

const completed = (table: string, row: JsonRow): JsonRow => {
  const later = isTableName(table) ? laterFields[table] : undefined;
  return later === undefined || Object.keys(later).every((field) => field in row)
    ? row
    : { ...(later as JsonRow), ...row };
};

/** A row as the tables hold it: with the fields that came later, references replaced by values, erased ones by nothing. */
export const toPlainRow = (
  table: string,
  row: JsonRow,
  values: { readonly [hash: string]: string },
): JsonRow => {
  const fields = fieldsOf(table);
  const whole = completed(table, row);
  return fields.length === 0 ? whole : plainRow(whole, fields, values);
};

/** What a row's erasable field has come to: a value with its hash, or nothing. */
export type ErasableChange = { readonly key: ErasableKey; readonly value: ErasableValue | null };

const changeOf = (
  key: ErasableKey,
  now: Json | undefined,
  values: { readonly [hash: string]: string },
): ErasableChange => {
  const [table, id, field] = key;
  const hash = isReference(now) ? now.$erasable : null;
  const stored = hash === null ? undefined : values[hash];
  const isThere = hash !== null && stored !== undefined;
  return { key, value: isThere ? { table, id, field, hash, stored } : null };
};

/** What entries make of the erasable fields. Former values stay in the journal alone: there an erasing finds them. */
export const erasableChanges = (
  entries: readonly Pick<RecordedEntry, 'table' | 'id' | 'after'>[],
  values: { readonly [hash: string]: string },
): readonly ErasableChange[] =>
  entries.flatMap(({ table, id, after }) =>
    fieldsOf(table).map((field) =>
      changeOf([table as TableName, id, field], after?.[field], values),
    ),
  );

/** The hashes under which a row's erasable field has ever stood, as one record tells. */
export const hashesIn = (
  entries: readonly RecordedEntry[],
  [table, id, field]: ErasableKey,
): readonly string[] =>
  entries
    .filter((entry) => entry.table === table && entry.id === id)
    .flatMap(({ before, after }) => [before?.[field], after?.[field]])
    .flatMap((value) => (isReference(value) ? [value.$erasable] : []));

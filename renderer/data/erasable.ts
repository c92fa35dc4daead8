import type { TableName } from './tables.ts';
import type { Json, JsonRow, RecordedEntry } from './journal-port.ts';
import type { ErasableValue } from './database.ts';

/** The personal fields whose values stand beside the chain, so that they can be erased for ever (GDPR art. 17). */
export const erasableFields: { readonly [Table in TableName]?: readonly string[] } = {
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

/** A row as the tables hold it: references replaced by their values, erased ones by nothing. */
export const toPlainRow = (
  table: string,
  row: JsonRow,
  values: { readonly [hash: string]: string },
): JsonRow => {
  const fields = fieldsOf(table);
  return fields.length === 0 ? row : plainRow(row, fields, values);
};

/** The values that a record brings, each with whose it is: kept beside the tables for the next record and for erasing. */
export function erasableValues(
  entries: readonly Pick<RecordedEntry, 'table' | 'id' | 'before' | 'after'>[],
  values: { readonly [hash: string]: string },
): readonly ErasableValue[] {
  return entries.flatMap(({ table, id, before, after }) =>
    fieldsOf(table).flatMap((field) =>
      [before?.[field], after?.[field]].flatMap((value) => {
        if (!isReference(value)) return [];
        const stored = values[value.$erasable];
        const hash = value.$erasable;
        return stored === undefined ? [] : [{ hash, table: table as TableName, id, field, stored }];
      }),
    ),
  );
}

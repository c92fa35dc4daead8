import { z } from 'zod';

/** JSON as it may stand in the journal: no dates, no undefined, no functions. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const row = z.record(z.string(), z.json());

/** One row's change: `before` is null for a new row, `after` is null for a row taken away for good. */
const journalEntry = z.strictObject({
  table: z.string().min(1).max(64),
  id: z.string().min(1).max(128),
  before: row.nullable(),
  after: row.nullable(),
});

/**
 * What a renderer asks to be recorded. `expectedSeq` is the newest record it had read when it decided; `requestId` makes
 * a retry harmless. `erasable` holds values beside the chain: the entries carry `{ "$erasable": sha256 }` in their
 * place, so that a value can be erased for ever without breaking a hash.
 */
export const appendRequest = z.strictObject({
  command: z.string().min(1).max(64),
  requestId: z.string().min(1).max(64),
  by: z.string().max(64).nullable(),
  expectedSeq: z.number().int().nonnegative(),
  entries: z.array(journalEntry).min(1).max(5000),
  erasable: z.record(z.string(), z.string()),
});
export type AppendRequest = z.infer<typeof appendRequest>;

/**
 * One line of the journal. `seq` counts from 1 without gaps; `hash` is SHA-256, in hex, over the canonical JSON of the record
 * without `hash` and `erasable`; `prevHash` is the record before's hash (64 zeros for the first).
 */
export const journalRecord = z.strictObject({
  seq: z.number().int().positive(),
  prevHash: z.string().length(64),
  command: z.string(),
  requestId: z.string(),
  by: z.string().nullable(),
  device: z.string(),
  at: z.string(),
  entries: z.array(journalEntry),
  hash: z.string().length(64),
  erasable: z.record(z.string(), z.string()),
});
export type JournalRecord = z.infer<typeof journalRecord>;

/** Where the journal is broken: the record from which it can't be read, and the file in which it stands. */
const journalDamage = z.strictObject({ seq: z.number().int().positive(), file: z.string() });

/** The newest readable record's place and hash; `seq` 0 and 64 zeros for an empty journal. */
export const journalState = z.strictObject({
  seq: z.number().int().nonnegative(),
  hash: z.string().length(64),
  /** The record up to which `journal:rows` answers from a snapshot; 0 when there is none. */
  snapshotSeq: z.number().int().nonnegative(),
  /** Found at open: all before it can be read, nothing can be appended. Null in a whole journal. */
  damage: journalDamage.nullable(),
});

/** A row as the journal leaves it at some record, for a rebuild. */
export const journalRow = z.strictObject({ table: z.string(), id: z.string(), row });
export type JournalRow = z.infer<typeof journalRow>;

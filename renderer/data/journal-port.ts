/** JSON as it stands in the journal. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type JsonRow = { readonly [key: string]: Json };

/** One row's change as the journal holds it: erasable fields are `{ "$erasable": hash }`. */
export type RecordedEntry = {
  readonly table: string;
  readonly id: string;
  readonly before: JsonRow | null;
  readonly after: JsonRow | null;
};

/** One line of the journal. */
export type JournalRecord = {
  readonly seq: number;
  readonly prevHash: string;
  readonly command: string;
  readonly requestId: string;
  readonly by: string | null;
  readonly device: string;
  readonly at: string;
  readonly entries: readonly RecordedEntry[];
  readonly hash: string;
  readonly erasable: { readonly [hash: string]: string };
};

export type AppendRequest = {
  readonly command: string;
  readonly requestId: string;
  readonly by: string | null;
  readonly expectedSeq: number;
  readonly entries: readonly RecordedEntry[];
  readonly erasable: { readonly [hash: string]: string };
};

/** Why the disk said no; the same words as the desktop's. */
export type FileProblem =
  'disk-full' | 'not-permitted' | 'read-only' | 'not-found' | 'too-large' | 'damaged' | 'failed';

export type AppendAnswer =
  | { readonly status: 'appended'; readonly record: JournalRecord }
  | { readonly status: 'behind'; readonly seq: number }
  | { readonly status: 'failed'; readonly problem: FileProblem };

/** The record from which the journal can't be read, and the file in which it stands. */
export type JournalDamage = { readonly seq: number; readonly file: string };

export type JournalState = {
  readonly seq: number;
  readonly hash: string;
  readonly snapshotSeq: number;
  /** Records before `seq` can be read and none can be added; null in a whole journal. */
  readonly damage: JournalDamage | null;
};

/** A page of the newest snapshot. */
export type SnapshotPage = {
  readonly seq: number;
  readonly total: number;
  readonly rows: readonly {
    readonly table: string;
    readonly id: string;
    readonly row: JsonRow;
  }[];
  readonly erasable: { readonly [hash: string]: string };
  readonly next: number | null;
};

/**
 * What data needs from the desktop: the journal that is the truth, of which the tables here are a view. Implemented in
 * platform over the bridge and in tests over memory; data itself may not know the bridge.
 */
export type JournalPort = {
  readonly state: () => Promise<JournalState>;
  readonly append: (request: AppendRequest) => Promise<AppendAnswer>;
  /** Records after `after`, oldest first. */
  readonly read: (
    after: number,
    maxBytes: number,
  ) => Promise<{ readonly records: readonly JournalRecord[]; readonly isLast: boolean }>;
  readonly rows: (cursor: number, maxBytes: number) => Promise<SnapshotPage>;
  /** Keeps a text beside the journal; answers with its path, or null when the disk refused. */
  readonly keepCopy: (text: string) => Promise<string | null>;
  /** Erases values for ever; null when done. */
  readonly erase: (hashes: readonly string[]) => Promise<FileProblem | null>;
};

/** The hash before the first record. */
export const genesisHash = '0'.repeat(64);

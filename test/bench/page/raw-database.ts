/** The firm's own workspace, as the program calls its database. */
export const databaseName = 'forvalta';

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });

let opened: Promise<IDBDatabase> | null = null;

/** The program's own database, opened past the program. Read only: what is written here the journal would not know. */
const database = (): Promise<IDBDatabase> => (opened ??= settled(indexedDB.open(databaseName)));

/** Lets the program have its database to itself again. */
export async function closeRaw(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing)?.close();
}

/** Keys as they cross from the benchmark to its page. */
export type RawKey = string | readonly string[];

export type RawRead = {
  readonly store: string;
  /** Null: the primary key. */
  readonly index: string | null;
  readonly from: RawKey | null;
  readonly to: RawKey | null;
  readonly count: number;
  readonly direction: 'next' | 'prev';
};

/** What getAll takes since Chromium 141; TypeScript's DOM does not know it yet. */
type ReadAll = { readonly getAll: (options: object) => IDBRequest<unknown[]> };

/** One bare read of the rows that a screen shows. */
export async function readRaw(read: RawRead): Promise<readonly unknown[]> {
  const store = (await database()).transaction(read.store).objectStore(read.store);
  const source = read.index === null ? store : store.index(read.index);
  const range =
    read.from === null || read.to === null ? null : IDBKeyRange.bound(read.from, read.to);
  return settled(
    (source as unknown as ReadAll).getAll({
      query: range,
      count: read.count,
      direction: read.direction,
    }),
  );
}

/** Milliseconds of some bare reads one beside the other. */
export async function timeRaw(reads: readonly RawRead[]): Promise<number> {
  await database();
  const start = performance.now();
  await Promise.all(reads.map(readRaw));
  return performance.now() - start;
}

/** Rows by their keys in one read transaction each. */
export async function rowsByKey(
  store: string,
  keys: readonly string[],
): Promise<readonly unknown[]> {
  const from = (await database()).transaction(store).objectStore(store);
  return Promise.all(keys.map((key) => settled(from.get(key))));
}

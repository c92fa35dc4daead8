import { Dexie } from 'dexie';
import { schemaVersions } from '#data/schema/index.ts';
import { tableNames } from '#data/tables.ts';
import { readRaw } from './raw-database.ts';

const floorName = 'bench-floor';

/** An empty database with the program's own tables and indexes, and its durability, but nothing that keeps them right. */
async function openFloor(): Promise<Dexie> {
  await Dexie.delete(floorName);
  const floor = new Dexie(floorName, { chromeTransactionDurability: 'strict', cache: 'immutable' });
  for (const { version, stores } of schemaVersions) floor.version(version).stores({ ...stores });
  return floor.open();
}

const closeFloor = async (floor: Dexie): Promise<void> => {
  floor.close();
  await Dexie.delete(floorName);
};

const everything = (store: string, count: number) =>
  readRaw({ store, index: null, from: null, to: null, count, direction: 'next' });

/** Time entries to put bare, one after the other, while something else is timed. */
export async function openBarePuts(): Promise<{
  readonly put: () => Promise<number>;
  readonly close: () => Promise<void>;
}> {
  const rows = (await everything('timeEntries', 1000)).values();
  const floor = await openFloor();
  return {
    put: async () => {
      const { value: row } = rows.next();
      const start = performance.now();
      await floor.table('timeEntries').put(row);
      return performance.now() - start;
    },
    close: () => closeFloor(floor),
  };
}

/** Milliseconds of each of `rounds` bare puts of `size` time entries at once. */
export async function timeBarePuts(size: number, rounds: number): Promise<readonly number[]> {
  const rows = await everything('timeEntries', size * rounds);
  const floor = await openFloor();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const some = rows.slice(round * size, (round + 1) * size);
    if (some.length < size) break;
    const start = performance.now();
    await floor.table('timeEntries').bulkPut(some);
    times.push(performance.now() - start);
  }
  await closeFloor(floor);
  return times;
}

const batchRows = 5000;

/** Milliseconds of putting every row of every journaled table into an empty database, in batches. */
export async function timeBareRebuild(): Promise<number> {
  const floor = await openFloor();
  let spent = 0;
  for (const store of tableNames) {
    const rows = await everything(store, 4_294_967_295);
    for (let from = 0; from < rows.length; from += batchRows) {
      const batch = rows.slice(from, from + batchRows);
      const start = performance.now();
      await floor.table(store).bulkPut(batch);
      spent += performance.now() - start;
    }
  }
  await closeFloor(floor);
  return spent;
}

/** Milliseconds of reading the newest snapshot's rows over the bridge, without doing anything with them. */
export async function timeBridge(): Promise<number> {
  const start = performance.now();
  const { seq, snapshotSeq } = await desktop['journal:state'](undefined);
  let cursor: number | null = snapshotSeq === 0 ? null : 0;
  while (cursor !== null) {
    ({ next: cursor } = await desktop['journal:rows']({ cursor, maxBytes: 4_000_000 }));
  }
  let after: number = snapshotSeq;
  while (after < seq) {
    const { records } = await desktop['journal:read']({ after, maxBytes: 4_000_000 });
    after = records.at(-1)?.seq ?? seq;
  }
  return performance.now() - start;
}

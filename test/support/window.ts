import { IDBKeyRange } from 'fake-indexeddb';
import { brandText } from '#domain/brand.ts';
import type { Id, PersonId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import { Database } from '#data/database.ts';
import { createHistory } from '#data/history.ts';
import type { JournalPort } from '#data/journal-port.ts';
import { createSerialQueue } from '#data/serial-queue.ts';
import type { Store } from '#data/store.ts';
import type { Entry } from '#data/tables.ts';
import { newId } from '#platform/ids.ts';
import { sha256 } from '#platform/sha256.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

export type WindowOptions = {
  readonly journal: JournalPort;
  /** Two windows of one profile share a name. */
  readonly name?: string;
  readonly now?: () => string;
  readonly me?: () => PersonId | null;
  readonly ids?: () => string;
  /** Another engine, for instance one that breaks. */
  readonly indexedDB?: IDBFactory;
};

export type TestWindow = Store & {
  readonly faults: readonly unknown[];
  readonly applied: readonly Entry[];
};

let made = 0;

/** What one window of the program works with: the real store, over an IndexedDB in memory. */
export function openWindow(options: WindowOptions): TestWindow {
  const { journal, now = () => '2026-11-24T09:00:00.000Z', me = () => null, ids = newId } = options;
  made += 1;
  const faults: unknown[] = [];
  const applied: Entry[] = [];
  const engine =
    options.indexedDB === undefined ? {} : { indexedDB: options.indexedDB, IDBKeyRange };
  return {
    database: new Database(options.name ?? `window-${made}`, engine),
    port: journal,
    world: {
      now: () => brandText(now()),
      today: () => temporalZones.toLocal(brandText<Instant>(now()), stockholm).date,
      zone: () => stockholm,
      newId: <Noun extends string>(): Id<Noun> => brandText(ids()),
      me,
      device: 'test',
    },
    zones: temporalZones,
    queue: createSerialQueue(),
    history: createHistory(),
    sha256,
    onApplied: (entries) => applied.push(...entries),
    onFault: (error) => faults.push(error),
    faults,
    applied,
  };
}

import { brandText } from '#domain/brand.ts';
import type { Instant } from '#domain/time/instant.ts';
import { Database } from '#data/database.ts';
import { createHistory } from '#data/history.ts';
import { createSerialQueue } from '#data/serial-queue.ts';
import type { Store } from '#data/store.ts';
import { newId } from '#platform/ids.ts';
import { desktopJournal } from '#platform/journal-port.ts';
import { sha256 } from '#platform/sha256.ts';
import { createStore } from '#state/create-store.ts';
import { createPersonHere } from '#state/person-here.ts';
import { createSearchIndex } from '#state/search-index.ts';
import { startUpProgressed } from '#state/start-up-slice.ts';
import { createMemoryDesktop } from '#support/memory-desktop.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

const now = '2026-11-24T09:00:00.000Z';

let made = 0;

/** The program as it is before the first run's questions are answered: a real store without a single record. */
export const openEmptyProgram = async () => {
  const memory = createMemoryDesktop(now);
  const person = createPersonHere(null);
  const today = () => temporalZones.toLocal(brandText<Instant>(now), stockholm).date;
  made += 1;
  const store: Store = {
    database: new Database(`empty-${made}`),
    port: desktopJournal(memory.desktop),
    world: {
      now: () => brandText(now),
      today,
      zone: () => stockholm,
      newId: () => brandText(newId()),
      me: person.current,
      device: 'test',
    },
    zones: temporalZones,
    queue: createSerialQueue(),
    history: createHistory(),
    sha256,
    onApplied: () => undefined,
    onFault: (error) => {
      throw error;
    },
  };
  await store.database.open();
  const app = createStore({
    store,
    desktop: memory.desktop,
    events: memory.events,
    clock: { now: () => now, today, zone: () => stockholm, ticking: () => now },
    person,
    searchIndex: createSearchIndex(),
    about: await memory.desktop['app:about'](undefined),
    preferences: await memory.desktop['preferences:read'](undefined),
  });
  app.dispatch(startUpProgressed({ phase: 'ready' }));
  return { app, store, memory };
};

import '#platform/zod-setup.ts';
import { Database } from '#data/database.ts';
import { createHistory } from '#data/history.ts';
import { createSerialQueue } from '#data/serial-queue.ts';
import type { Store } from '#data/store.ts';
import type { World } from '#data/world.ts';
import { brandText } from '#domain/brand.ts';
import type { Id } from '#domain/record.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import { createClock } from '#platform/clock.ts';
import type { Clock } from '#platform/clock.ts';
import { desktopBridge, desktopEvents } from '#platform/desktop.ts';
import type { Desktop, DesktopEvents } from '#platform/desktop.ts';
import { newId } from '#platform/ids.ts';
import { desktopJournal } from '#platform/journal-port.ts';
import { sha256 } from '#platform/sha256.ts';
import { loadTemporal } from '#platform/temporal.ts';
import { wallClocks } from '#platform/zone-rules.ts';
import type { WallClocks } from '#platform/zone-rules.ts';
import { createStore } from './create-store.ts';
import type { AppStore } from './create-store.ts';
import type { Dependencies } from './dependencies.ts';
import { openData } from './open-data.ts';
import { createPersonHere } from './person-here.ts';
import type { PersonHere } from './person-here.ts';
import { reportFault } from './desktop.ts';
import { createSearchIndex } from './search-index.ts';

/** The names of the two databases: sample data never mixes with own data. */
const databaseNames = { own: 'forvalta', sample: 'forvalta-sample' } as const;

/** The day on which the sample firm's story ends: on any other, all of it would be long overdue. */
const sampleDay = '2026-11-24';

/** The platform's bare texts as the domain's moments and days. */
const toZoneRules = ({ toInstants, toLocal }: WallClocks): ZoneRules => ({
  toInstants: (date, time, zone) => toInstants(date, time, zone).map((each) => brandText(each)),
  toLocal: (instant, zone) => {
    const { date, time } = toLocal(instant, zone);
    return { date: brandText(date), time: brandText(time) };
  },
});

/** The clock, ids and person of this laptop as commands know them. */
const toWorld = (clock: Clock, person: PersonHere, device: string): World => ({
  now: () => brandText(clock.now()),
  today: () => brandText(clock.today()),
  zone: () => brandText(clock.zone()),
  newId: <Noun extends string>(): Id<Noun> => brandText(newId()),
  me: person.current,
  device,
});

const faultOf = (error: unknown): void =>
  reportFault(String(error), error instanceof Error ? (error.stack ?? '') : '');

async function dependenciesFor(desktop: Desktop, events: DesktopEvents): Promise<Dependencies> {
  const [about, preferences, temporal] = await Promise.all([
    desktop['app:about'](undefined),
    desktop['preferences:read'](undefined),
    loadTemporal(),
  ]);
  const asIfToday = about.workspace === 'sample' ? sampleDay : null;
  const clock = createClock(temporal, { pinnedNow: about.pinnedNow, asIfToday });
  const me = preferences.person[about.workspace];
  const person = createPersonHere(me === null ? null : brandText(me));
  const searchIndex = createSearchIndex();
  const store: Store = {
    database: new Database(databaseNames[about.workspace]),
    port: desktopJournal(desktop),
    world: toWorld(clock, person, about.device),
    zones: toZoneRules(wallClocks(temporal)),
    queue: createSerialQueue(),
    history: createHistory(),
    sha256,
    onApplied: searchIndex.follow,
    onFault: faultOf,
  };
  return { store, desktop, events, clock, person, searchIndex, about, preferences };
}

/**
 * Asks the desktop who and where we are, makes the window's store, and begins to open the stored data: `startUp` in the
 * store says how far that has come.
 */
export async function connect(): Promise<AppStore> {
  const store = createStore(await dependenciesFor(desktopBridge(), desktopEvents()));
  void store.dispatch(openData());
  return store;
}

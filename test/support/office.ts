import { brandText } from '#domain/brand.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptyTaskForm, type TaskForm } from '#domain/lifecycle/task-form.ts';
import { emptyPersonForm } from '#domain/people/person-form.ts';
import type { ClientId, PersonId, SystemId, TaskId } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import type { Instant } from '#domain/time/instant.ts';
import { saveClient } from '#data/clients.ts';
import { Database } from '#data/database.ts';
import { setUpFirm } from '#data/firm.ts';
import { createHistory } from '#data/history.ts';
import { savePerson } from '#data/people.ts';
import { createSerialQueue } from '#data/serial-queue.ts';
import type { Store } from '#data/store.ts';
import { saveSystem } from '#data/systems.ts';
import { saveTask } from '#data/tasks.ts';
import { newId } from '#platform/ids.ts';
import { desktopJournal } from '#platform/journal-port.ts';
import { sha256 } from '#platform/sha256.ts';
import { createStore, type AppStore } from '#state/create-store.ts';
import type { Dependencies } from '#state/dependencies.ts';
import { createPersonHere } from '#state/person-here.ts';
import { createSearchIndex } from '#state/search-index.ts';
import { startUpProgressed } from '#state/start-up-slice.ts';
import { createMemoryDesktop, type MemoryDesktop } from '#support/memory-desktop.ts';
import { stockholm, temporalZones } from '#support/temporal-zones.ts';

/** A small firm, made by the program's own commands: two people, one client with one system and tasks on it. */
export type Office = {
  readonly app: AppStore;
  readonly store: Store;
  readonly memory: MemoryDesktop;
  readonly me: PersonId;
  readonly colleague: PersonId;
  readonly client: ClientId;
  readonly system: SystemId;
  readonly addTask: (form: Partial<TaskForm> & { readonly title: string }) => Promise<TaskId>;
  /** Moves the clock. */
  readonly setNow: (now: string) => void;
};

const value = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

let made = 0;

/** Opens the office on a Tuesday morning, 2026-11-24 10:00 in Stockholm, unless told otherwise. */
export const openOffice = async (start = '2026-11-24T09:00:00.000Z'): Promise<Office> => {
  let now = start;
  const memory = createMemoryDesktop(start);
  const person = createPersonHere(null);
  made += 1;
  const day = () => temporalZones.toLocal(brandText<Instant>(now), stockholm).date;
  const store: Store = {
    database: new Database(`office-${made}`),
    port: desktopJournal(memory.desktop),
    world: {
      now: () => brandText(now),
      today: day,
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
  const { personId: me } = value(
    await setUpFirm(store, {
      firmName: 'Nordlys Förvaltning AB',
      organisationNumber: '556016-0680',
      personName: 'Anna Berg',
    }),
  );
  person.become(me);
  const colleague = value(
    await savePerson(store, {
      id: null,
      form: { ...emptyPersonForm(), name: 'Bo Ek', initials: 'BE' },
    }),
  );
  const client = value(
    await saveClient(store, {
      id: null,
      form: { ...emptyClientForm(), name: 'Fjällräven Kommun' },
    }),
  );
  const system = value(
    await saveSystem(store, {
      id: null,
      clientId: client,
      form: { ...emptySystemForm(day()), name: 'Ärendeportalen', phase: 'operate' },
    }),
  );
  const preferences = await memory.desktop['preferences:write']({
    person: { own: me, sample: null },
  });
  const dependencies: Dependencies = {
    store,
    desktop: memory.desktop,
    events: memory.events,
    clock: { now: () => now, today: day, zone: () => stockholm, ticking: () => now },
    person,
    searchIndex: createSearchIndex(),
    about: await memory.desktop['app:about'](undefined),
    preferences,
  };
  const app = createStore(dependencies);
  app.dispatch(startUpProgressed({ phase: 'ready' }));
  return {
    app,
    store,
    memory,
    me,
    colleague,
    client,
    system,
    setNow: (next) => {
      now = next;
    },
    addTask: async (form) =>
      value(
        await saveTask(store, {
          id: null,
          form: { ...emptyTaskForm(), systemId: system, ...form },
        }),
      ),
  };
};

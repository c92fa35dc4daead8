import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { emptyPersonForm } from '#domain/people/person-form.ts';
import { savePerson } from '#data/people.ts';
import { startStore } from '#data/start.ts';
import type { StartProgress } from '#data/start.ts';
import { issueScripted, setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import type { MemoryJournal } from '#support/memory-journal.ts';
import { dumpTables } from '#support/table-dump.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const hire = async (store: TestWindow, name: string): Promise<void> => {
  value(await savePerson(store, { id: null, form: { ...emptyPersonForm(), name } }));
};

async function worked(): Promise<{ journal: MemoryJournal; store: TestWindow }> {
  const journal = createMemoryJournal();
  const store = openWindow({ journal });
  await issueScripted(store, await setUpScripted(store));
  journal.fold();
  await hire(store, 'Bo Ek');
  return { journal, store };
}

async function start(window: TestWindow) {
  const phases: StartProgress[] = [];
  const started = await startStore(window, (progress) => phases.push(progress));
  return { ...started, phases };
}

const expectEqual = async (one: TestWindow, other: TestWindow): Promise<void> =>
  expect(await dumpTables(one.database)).toEqual(await dumpTables(other.database));

/** An engine that can't be opened until its database has been deleted, as LevelDB with a lost MANIFEST. */
class BrokenFactory extends IDBFactory {
  isBroken = true;
  override open(name: string, version?: number) {
    if (this.isBroken)
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    return super.open(name, version);
  }
  override deleteDatabase(name: string) {
    this.isBroken = false;
    return super.deleteDatabase(name);
  }
}

describe('start', () => {
  it('on a first day has nothing to do', async () => {
    const window = openWindow({ journal: createMemoryJournal() });
    expect(await start(window)).toMatchObject({ rebuilt: null, keptCopy: null });
  });

  it('level with the journal reads nothing', async () => {
    const { store } = await worked();
    store.database.close();
    expect(await start(store)).toMatchObject({ rebuilt: null, phases: [{ phase: 'opening' }] });
  });

  it('IndexedDB empty: rebuilt equal from snapshot and journal, with progress', async () => {
    const { journal, store } = await worked();
    const window = openWindow({ journal });
    const { rebuilt, phases } = await start(window);
    expect(rebuilt).toBe('empty');
    expect(phases.at(-1)).toMatchObject({ phase: 'rebuilding' });
    expect(phases.at(-1)?.done).toBe(phases.at(-1)?.total);
    await expectEqual(window, store);
  });

  it('IndexedDB old: the tail is replayed', async () => {
    const { journal, store } = await worked();
    const window = openWindow({ journal });
    await start(window);
    for (const name of ['Ida', 'Åke', 'Örjan']) await hire(store, name);
    window.database.close();
    const { rebuilt, phases } = await start(window);
    expect(rebuilt).toBeNull();
    expect(phases.at(-1)).toEqual({ phase: 'replaying', done: 3, total: 3 });
    await expectEqual(window, store);
  });

  it('IndexedDB broken: deleted and rebuilt equal', async () => {
    const { journal, store } = await worked();
    const window = openWindow({ journal, indexedDB: new BrokenFactory() });
    const { rebuilt } = await start(window);
    expect(rebuilt).toBe('unreadable');
    expect(window.faults).toHaveLength(1);
    await expectEqual(window, store);
  });

  it('IndexedDB ahead: what it knew is kept as a copy, then it is rebuilt equal', async () => {
    const { journal, store } = await worked();
    const older = journal.fork(journal.records().length - 1);
    const window = openWindow({ journal: older, name: store.database.name });
    store.database.close();
    const { rebuilt, keptCopy } = await start(window);
    expect({ rebuilt, keptCopy }).toEqual({ rebuilt: 'ahead', keptCopy: '/kept/1.json' });
    expect(older.copies()[0]).toContain('Bo Ek');
    const other = openWindow({ journal: older });
    await start(other);
    await expectEqual(window, other);
  });

  it('IndexedDB of another history at the same place: kept as a copy, rebuilt equal', async () => {
    const { journal, store } = await worked();
    const fork = journal.fork(journal.records().length - 1);
    const writer = openWindow({ journal: fork });
    await start(writer);
    await hire(writer, 'Någon Annan');
    const window = openWindow({ journal: fork, name: store.database.name });
    store.database.close();
    expect(await start(window)).toMatchObject({ rebuilt: 'mismatch', keptCopy: '/kept/1.json' });
    await expectEqual(window, writer);
  });

  it('IndexedDB of another history and behind: found at replay, rebuilt equal', async () => {
    const { journal, store } = await worked();
    const fork = journal.fork(journal.records().length - 1);
    const writer = openWindow({ journal: fork });
    await start(writer);
    await hire(writer, 'Någon Annan');
    await hire(writer, 'En Till');
    const window = openWindow({ journal: fork, name: store.database.name });
    store.database.close();
    expect(await start(window)).toMatchObject({ rebuilt: 'mismatch' });
    await expectEqual(window, writer);
  });

  it('a rebuild that was broken off starts over', async () => {
    const { journal, store } = await worked();
    const failing: MemoryJournal = { ...journal, read: () => Promise.reject(new Error('gone')) };
    const window = openWindow({ journal: failing });
    await expect(start(window)).rejects.toThrow('gone');
    expect(await window.database.people.count()).toBeGreaterThan(0);
    const again = openWindow({ journal, name: window.database.name });
    window.database.close();
    expect(await start(again)).toMatchObject({ rebuilt: 'empty' });
    await expectEqual(again, store);
  });

  it('a damaged journal: shown as far as it can be read, nothing is saved, in clear words', async () => {
    const { journal, store } = await worked();
    const readable = journal.fork(journal.records().length - 1);
    readable.damage();
    const window = openWindow({ journal: readable, name: store.database.name });
    store.database.close();
    const seq = journal.records().length;
    expect(await start(window)).toMatchObject({
      rebuilt: 'ahead',
      keptCopy: '/kept/1.json',
      damage: { seq, file: '000001.ndjson' },
    });
    expect(readable.copies()[0]).toContain('Bo Ek');
    expect(
      await savePerson(window, { id: null, form: { ...emptyPersonForm(), name: 'Ida' } }),
    ).toEqual({ ok: false, error: { kind: 'rule', code: 'journal-damaged' } });
    expect(readable.records()).toHaveLength(seq - 1);
  });

  it('an engine that does not answer is told after 15 s; when it does, the start goes on', async () => {
    const window = openWindow({ journal: createMemoryJournal() });
    const reallyOpen = window.database.open.bind(window.database);
    let answer: (nothing: null) => void = () => undefined;
    const answered = new Promise<null>((resolve) => {
      answer = resolve;
    });
    vi.spyOn(window.database, 'open').mockImplementation(() =>
      Dexie.Promise.resolve(answered).then(reallyOpen),
    );
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const phases: string[] = [];
    const started = startStore(window, ({ phase }) => phases.push(phase));
    await vi.advanceTimersByTimeAsync(14_999);
    expect(phases).toEqual(['opening']);
    await vi.advanceTimersByTimeAsync(1);
    expect(phases).toEqual(['opening', 'unanswered']);
    vi.useRealTimers();
    answer(null);
    expect(await started).toMatchObject({ rebuilt: null, damage: null });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listClients } from '#data/client-list.ts';
import { draftInvoice } from '#data/draft-invoices.ts';
import { getInvoice, issueInvoice } from '#data/invoices.ts';
import { savePerson } from '#data/people.ts';
import { emptyPersonForm } from '#domain/people/person-form.ts';
import type { InvoiceId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import {
  issueScripted,
  paper,
  saveHours,
  setUpScripted,
  value,
  words,
} from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import type { MemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const today = day('2026-11-24');

describe('a command', () => {
  it('is in the journal and in the tables, with its summaries', async () => {
    const journal = createMemoryJournal();
    const store = openWindow({ journal });
    const firm = await setUpScripted(store);
    const id = await issueScripted(store, firm);
    expect(await getInvoice(store, id)).toMatchObject({ status: 'issued', number: '0001' });
    const sort = { by: 'name', direction: 'ascending' } as const;
    const list = await listClients(store, { text: '', sort, filter: 'all', limit: 10 });
    expect(list).toMatchObject({
      total: 1,
      rows: [{ name: 'Åhus Båtvarv AB', openSeconds: 0, invoices: 1, systems: 1, openTasks: 1 }],
    });
    expect(list.rows[0]?.outstanding).toBe(187_500);
    expect(store.faults).toEqual([]);
  });

  it('changes nothing when the disk refuses, and says why', async () => {
    const journal = createMemoryJournal();
    const store = openWindow({ journal });
    await setUpScripted(store);
    const before = journal.records().length;
    journal.refuse('disk-full');
    const form = { ...emptyPersonForm(), name: 'Bo Ek' };
    expect(await savePerson(store, { id: null, form })).toEqual({
      ok: false,
      error: { kind: 'not-saved', problem: 'disk-full' },
    });
    expect(await store.database.people.count()).toBe(1);
    journal.refuse(null);
    value(await savePerson(store, { id: null, form }));
    expect(journal.records().length).toBe(before + 1);
    expect(await store.database.people.count()).toBe(2);
  });

  it('whose answer was lost is asked about again and written once', async () => {
    const journal = createMemoryJournal();
    const store = openWindow({ journal });
    await setUpScripted(store);
    const before = journal.records().length;
    journal.loseNextAnswer();
    value(await savePerson(store, { id: null, form: { ...emptyPersonForm(), name: 'Bo Ek' } }));
    expect(journal.records().length).toBe(before + 1);
    expect(await store.database.people.count()).toBe(2);
    expect(store.faults).toHaveLength(1);
  });

  it('that changes nothing writes nothing', async () => {
    const journal = createMemoryJournal();
    const store = openWindow({ journal });
    const { person } = await setUpScripted(store);
    const before = journal.records().length;
    const form = { ...emptyPersonForm(), name: 'Karin Lindqvist' };
    value(await savePerson(store, { id: person, form }));
    expect(journal.records().length).toBe(before);
  });

  it('is saved although the tables break after the journal has it, and shows at the next', async () => {
    const journal = createMemoryJournal();
    const store = openWindow({ journal });
    await setUpScripted(store);
    const { write } = store.database;
    store.database.write = () => Promise.reject(new Error('QuotaExceededError'));
    value(await savePerson(store, { id: null, form: { ...emptyPersonForm(), name: 'Bo Ek' } }));
    expect(await store.database.people.count()).toBe(1);
    store.database.write = write;
    value(await savePerson(store, { id: null, form: { ...emptyPersonForm(), name: 'Ida Ek' } }));
    expect(await store.database.people.count()).toBe(3);
  });
});

async function draftsFor(store: TestWindow, count: number): Promise<readonly InvoiceId[]> {
  const firm = await setUpScripted(store);
  const ids: InvoiceId[] = [];
  for (let place = 0; place < count; place += 1) {
    const workDate = addDays(today, -place);
    await saveHours(store, firm, { workDate });
    const wish = { clientId: firm.client, from: workDate, to: workDate, grouping: 'task' as const };
    ids.push(value(await draftInvoice(store, words, wish)));
  }
  return ids;
}

/** A port whose answers come in an order that the test decides. */
const slowed = (journal: MemoryJournal, scheduler: fc.Scheduler, name: string): MemoryJournal => ({
  ...journal,
  append: (request) =>
    scheduler.schedule(Promise.resolve(), name).then(() => journal.append(request)),
  read: (after, bytes) =>
    scheduler.schedule(Promise.resolve(), `${name} reads`).then(() => journal.read(after, bytes)),
});

describe('R29 two windows that issue at once', () => {
  const property = (isShared: boolean) =>
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const journal = createMemoryJournal();
      const first = openWindow({ journal });
      const ids = await draftsFor(first, 4);
      const ports = ['one', 'other'].map((name) => slowed(journal, scheduler, name));
      const [one, other] = ports.map((port) =>
        openWindow({ journal: port, ...(isShared ? { name: first.database.name } : {}) }),
      );
      if (one === undefined || other === undefined) throw new Error('Two windows');
      const issues = ids.map((id, place) =>
        issueInvoice(place % 2 === 0 ? one : other, paper, { id, issueDate: today }),
      );
      await scheduler.waitFor(Promise.all(issues));
      const numbers = (await Promise.all(issues)).map((issued) => value(issued).number);
      expect(numbers.toSorted()).toEqual(['0001', '0002', '0003', '0004']);
      const records = journal.records();
      expect(records.map(({ seq }) => seq)).toEqual(records.map((_record, place) => place + 1));
      for (const window of [first, one, other]) window.database.close();
      await first.database.delete();
    });

  it('neither skip nor double a number, each with tables of its own', async () => {
    await fc.assert(property(false), { numRuns: 15, seed: 20_261_124 });
  }, 60_000);

  it('neither skip nor double a number over the same tables', async () => {
    await fc.assert(property(true), { numRuns: 15, seed: 20_261_124 });
  }, 60_000);
});

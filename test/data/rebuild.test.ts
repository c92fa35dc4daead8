import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { rebuild } from '#data/rebuild.ts';
import { catchUp } from '#data/catch-up.ts';
import { setUpScripted } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { anyStep, take } from '#support/random-commands.ts';
import { dumpTables } from '#support/table-dump.ts';
import { openWindow } from '#support/window.ts';
import type { TestWindow } from '#support/window.ts';

const sum = (entries: readonly TimeEntry[], of: (entry: TimeEntry) => number): number =>
  entries.reduce((total, entry) => total + of(entry), 0);

/** The summaries' main figures worked out anew from the rows, in the plainest way. */
async function expectPlainSums({ database }: TestWindow): Promise<void> {
  const [clients, entries, tasks, systems, invoices, payments] = await Promise.all([
    database.clients.toArray(),
    database.timeEntries.toArray(),
    database.tasks.toArray(),
    database.systems.toArray(),
    database.invoices.toArray(),
    database.payments.toArray(),
  ]);
  const isOpenTask = (status: string): boolean => status !== 'done' && status !== 'cancelled';
  for (const { id, name } of clients) {
    const mine = entries.filter(({ clientId }) => clientId === id);
    const open = mine.filter(({ billing }) => billing === 'open');
    const issued = invoices.filter((each) => each.clientId === id && each.status === 'issued');
    const owed = issued.reduce(
      (total, each) => total + (each.status === 'issued' ? each.snapshot.totals.payable : 0),
      0,
    );
    const ids = new Set(issued.map((each) => each.id));
    const paid = payments.reduce(
      (total, each) => total + (ids.has(each.invoiceId) ? each.amount : 0),
      0,
    );
    expect(await database.clientSummaries.get(id)).toMatchObject({
      name,
      entries: mine.length,
      openSeconds: sum(open, ({ seconds }) => seconds),
      openNet: sum(open, ({ seconds, rate }) => Math.round((seconds * rate.amount) / 3600)),
      lastWorkDate:
        mine
          .map(({ workDate }) => workDate)
          .toSorted()
          .at(-1) ?? '',
      systems: systems.filter(({ clientId }) => clientId === id).length,
      openTasks: tasks.filter((task) => task.clientId === id && isOpenTask(task.status)).length,
      invoices: invoices.filter(({ clientId }) => clientId === id).length,
      outstanding: owed - paid,
    });
  }
  expect(await database.clientSummaries.count()).toBe(clients.length);
  for (const { workDate, sums } of await database.days.toArray()) {
    const ofDay = entries.filter((entry) => entry.workDate === workDate);
    for (const state of ['open', 'drafted', 'invoiced', 'none'] as const) {
      const some = ofDay.filter(({ billing }) => billing === state);
      expect(sums[state]).toMatchObject({
        entries: some.length,
        seconds: sum(some, ({ seconds }) => seconds),
      });
    }
  }
}

describe('after any sequence of commands', () => {
  it('the tables, rebuilt from snapshot and journal or replayed, are equal to the last byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 5, maxLength: 40 }),
        fc.nat(),
        async (steps, middle) => {
          let now = Date.parse('2026-11-24T07:00:00Z');
          const journal = createMemoryJournal();
          const clock = (): string => {
            now += 60_000;
            return new Date(now).toISOString();
          };
          const store = openWindow({ journal, now: clock });
          const firm = await setUpScripted(store);
          const foldAt = middle % steps.length;
          for (const [place, step] of steps.entries()) {
            if (place === foldAt) journal.fold();
            await take(store, firm, step);
          }
          expect(store.faults).toEqual([]);
          await expectPlainSums(store);
          const worked = await dumpTables(store.database);

          const rebuilt = openWindow({ journal });
          await rebuild(rebuilt, () => undefined);
          expect(await dumpTables(rebuilt.database)).toEqual(worked);

          const whole = openWindow({ journal: journal.fork(journal.records().length) });
          await rebuild(whole, () => undefined);
          expect(await dumpTables(whole.database)).toEqual(worked);

          const replayed = openWindow({ journal });
          await catchUp(replayed);
          expect(await dumpTables(replayed.database)).toEqual(worked);
          for (const window of [store, rebuilt, whole, replayed]) await window.database.delete();
        },
      ),
      { numRuns: 25, seed: 20_261_124 },
    );
  }, 120_000);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '#data/canonical-json.ts';
import type { Store } from '#data/store.ts';
import { tableNames } from '#data/tables.ts';
import type { AnyRow } from '#data/tables.ts';
import { redo, undo } from '#data/undo.ts';
import { setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { anyStep, take } from '#support/random-commands.ts';
import { openWindow } from '#support/window.ts';

/** What the tables say, apart from who wrote it when; the history of statuses only ever grows. */
async function contents({ database }: Store): Promise<Readonly<Record<string, readonly string[]>>> {
  const all: Record<string, readonly string[]> = {};
  for (const name of tableNames.filter((each) => each !== 'statusEvents')) {
    const rows: readonly AnyRow[] = await database.table(name).toArray();
    const blank = { v: 0, rev: 0, updatedAt: '', updatedBy: null, device: '' };
    all[name] = rows.map((row) => canonicalJson({ ...row, ...blank }));
  }
  return all;
}

const kept = ['issue', 'credit', 'undo', 'redo'];
const step = anyStep.filter(({ kind }) => !kept.includes(kind));

it('everything that is not frozen can be undone, step by step, and done again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
      let now = Date.parse('2026-11-24T07:00:00Z');
      const clock = (): string => {
        now += 60_000;
        return new Date(now).toISOString();
      };
      const store = openWindow({ journal: createMemoryJournal(), now: clock });
      const firm = await setUpScripted(store);
      const before = await contents(store);
      const already = store.history.stacks().done.length;
      for (const each of steps) await take(store, firm, each);
      const after = await contents(store);
      const count = store.history.stacks().done.length - already;
      for (let done = 0; done < count; done += 1) value(await undo(store));
      expect(await contents(store)).toEqual(before);
      for (let done = 0; done < count; done += 1) value(await redo(store));
      expect(await contents(store)).toEqual(after);
      await store.database.delete();
    }),
    { numRuns: 20, seed: 20_261_124 },
  );
}, 120_000);

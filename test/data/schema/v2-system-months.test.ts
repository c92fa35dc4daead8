import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { v1 } from '#data/schema/v1.ts';
import { v2 } from '#data/schema/v2-system-months.ts';
import { saveHours, setUpScripted } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { dumpTables } from '#support/table-dump.ts';
import { openWindow } from '#support/window.ts';

it('tables of the first schema get the new sums from the entries that they hold', async () => {
  const journal = createMemoryJournal();
  const now = openWindow({ journal, name: 'grown' });
  const firm = await setUpScripted(now);
  await saveHours(now, firm, { workDate: '2026-10-30' });
  await saveHours(now, firm, { activity: 'problem' });
  await saveHours(now, firm, { duration: '0:45' });
  const wanted = await dumpTables(now.database);
  // What the script makes in tables of later schemas has no place in the first.
  const known = [...Object.keys(v1.stores), ...Object.keys(v2.stores)];
  const rows = Object.fromEntries(
    await Promise.all(
      Object.keys(v1.stores).map(async (name) => [name, await now.database.table(name).toArray()]),
    ),
  ) as Record<string, object[]>;
  await now.database.delete();

  const old = new Dexie('grown');
  old.version(1).stores({ ...v1.stores });
  for (const [name, some] of Object.entries(rows)) await old.table(name).bulkPut(some);
  old.close();

  const grown = openWindow({ journal, name: 'grown' });
  await grown.database.open();
  const held = await dumpTables(grown.database);
  for (const name of known) expect([name, held[name]]).toEqual([name, wanted[name]]);
  expect(wanted['systemMonths']).toHaveLength(2);
});

import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { laterFields } from '#data/later-fields.ts';
import { v1 } from '#data/schema/v1.ts';
import { v2 } from '#data/schema/v2-system-months.ts';
import { Database } from '#data/database.ts';
import { envelope } from '#support/records.ts';

it('rows of the second schema get the fields that came later, and keep what they have', async () => {
  const old = new Dexie('before-whole-life');
  old.version(1).stores({ ...v1.stores });
  old.version(2).stores({ ...v2.stores });
  await old.table('systems').put({ ...envelope('s'), name: 'Intranät', order: 'Avtal 7' });
  await old.table('tasks').put({ ...envelope('t'), kind: 'change', title: 'Byt certifikat' });
  old.close();

  const grown = new Database('before-whole-life');
  await grown.open();
  expect(await grown.systems.toArray()).toMatchObject([
    { ...laterFields.systems, name: 'Intranät', order: 'Avtal 7' },
  ]);
  expect(await grown.tasks.toArray()).toMatchObject([
    { ...laterFields.tasks, title: 'Byt certifikat' },
  ]);
  expect(await grown.counters.toArray()).toEqual([{ key: 'tasks:kind:change', count: 1 }]);
});

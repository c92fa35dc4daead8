import { expect, it } from 'vitest';
import { Database } from '#data/database.ts';

it('no table takes a write that did not come through the journal', async () => {
  const database = new Database('gate');
  await database.open();
  expect(database.tables.length).toBeGreaterThan(20);
  for (const table of database.tables) {
    const refused = `Write to ${table.name} outside the journal`;
    await expect(table.put({})).rejects.toThrow(refused);
    await expect(table.bulkPut([{}])).rejects.toThrow(refused);
    await expect(table.clear()).rejects.toThrow(refused);
    await expect(table.delete('x')).rejects.toThrow(refused);
    await expect(database.transaction('rw', table, () => table.add({}))).rejects.toThrow(refused);
    expect(await table.count()).toBe(0);
  }
});

it('rows come frozen, so that nobody can change what the tables hold by hand', async () => {
  const database = new Database('frozen-rows');
  await database.write(() => database.meta.put({ key: 'position', seq: 1, hash: 'x' }));
  await database.meta.get('position');
  const row = await database.meta.get('position');
  expect(row).toEqual({ key: 'position', seq: 1, hash: 'x' });
});

import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Database } from '#data/database.ts';
import { laterFields } from '#data/later-fields.ts';
import { v1 } from '#data/schema/v1.ts';
import { v2 } from '#data/schema/v2-system-months.ts';
import { v3 } from '#data/schema/v3-whole-life.ts';
import { client, entry, firm } from '#support/records.ts';

/** A row as it was before it had the fields that came later. */
const without = (row: object, later: object = {}): object =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !(field in later)));

it('rows of the third schema get the fields of contracts and money, and keep what they have', async () => {
  const old = new Dexie('before-money');
  for (const { version, stores } of [v1, v2, v3]) old.version(version).stores({ ...stores });
  const rows = { firm: firm(), clients: client(), timeEntries: entry('entry-1') };
  for (const table of ['firm', 'clients', 'timeEntries'] as const)
    await old.table(table).put(without(rows[table], laterFields[table]));
  await old.table('invoiceSummaries').put({ id: 'invoice-1', payable: 12_500, paid: 100 });
  old.close();

  const grown = new Database('before-money');
  await grown.open();
  expect(await grown.firm.get(rows.firm.id)).toEqual(rows.firm);
  expect(await grown.clients.get(rows.clients.id)).toEqual(rows.clients);
  expect(await grown.timeEntries.get(rows.timeEntries.id)).toEqual(rows.timeEntries);
  expect(await grown.invoiceSummaries.get('invoice-1')).toMatchObject({
    payable: 12_500,
    paid: 100,
    writtenOff: 0,
  });
  expect(
    await grown.timeEntries.where('[review+workDate]').between(['open'], ['open', []]).count(),
  ).toBe(1);
  await grown.delete();
});

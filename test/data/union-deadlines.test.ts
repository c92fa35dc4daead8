import { expect, test } from 'vitest';
import { clientToForm } from '#domain/clients/client-form.ts';
import { getClient, saveClient } from '#data/clients.ts';
import { listUnionDeadlines } from '#data/union-deadlines.ts';
import { saveHours, setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { openWindow } from '#support/window.ts';

test('ML 17:18 hours of months that have ended, to businesses elsewhere in the Union, are reminded of', async () => {
  const store = openWindow({ journal: createMemoryJournal() });
  const firm = await setUpScripted(store);
  await saveHours(store, firm, { workDate: '2026-10-12' });
  await saveHours(store, firm, { workDate: '2026-11-20' });
  expect(await listUnionDeadlines(store)).toEqual([]);
  const client = await getClient(store, firm.client);
  if (client === null) throw new Error('No client');
  value(
    await saveClient(store, {
      id: firm.client,
      form: { ...clientToForm(client), country: 'DE', vatNumber: 'DE123456789' },
    }),
  );
  expect(await listUnionDeadlines(store)).toMatchObject([
    { clientId: firm.client, workedOn: '2026-10-12', issueBy: '2026-11-15' },
  ]);
});

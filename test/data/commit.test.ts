import { describe, expect, it } from 'vitest';
import { getInvoice } from '#data/invoices.ts';
import { listClients } from '#data/client-list.ts';
import { issueScripted, setUpScripted } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { openWindow } from '#support/window.ts';

describe('a command', () => {
  it('is in the journal before it is in the tables, and then in both', async () => {
    const journal = createMemoryJournal();
    const store = openWindow({ journal });
    const firm = await setUpScripted(store);
    const id = await issueScripted(store, firm);
    const invoice = await getInvoice(store, id);
    expect(invoice).toMatchObject({ status: 'issued', number: '0001' });
    expect(store.faults).toEqual([]);
    const list = await listClients(store, {
      text: '',
      sort: { by: 'name', direction: 'ascending' },
      filter: 'all',
      limit: 10,
    });
    expect(list).toMatchObject({ total: 1, rows: [{ name: 'Åhus Båtvarv AB', openSeconds: 0, invoices: 1, systems: 1, openTasks: 1 }] });
    expect(list.rows[0]?.outstanding).toBeGreaterThan(0);
  });
});

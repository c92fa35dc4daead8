import { expect, it } from 'vitest';
import { contactToForm } from '#domain/clients/contact-form.ts';
import { listContacts, saveContact } from '#data/contacts.ts';
import { isReference } from '#data/erasable.ts';
import { eraseContactNote } from '#data/erase-contact-note.ts';
import { rebuild } from '#data/rebuild.ts';
import { undo } from '#data/undo.ts';
import { setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { openWindow } from '#support/window.ts';

const office = async () => {
  const journal = createMemoryJournal();
  const store = openWindow({ journal });
  const firm = await setUpScripted(store);
  const [contact] = await listContacts(store, firm.client);
  if (contact === undefined) throw new Error('No contact');
  return { journal, store, firm, contact };
};

it('a note stands beside the chain: its entries carry a salted hash, its row the words', async () => {
  const { journal, store, firm, contact } = await office();
  const record = journal.records().find(({ command }) => command === 'save-contact');
  const reference = record?.entries[0]?.after?.['note'];
  const hash = isReference(reference) ? reference.$erasable : '';
  expect(record?.erasable[hash]).toMatch(/^[0-9a-f-]{36}\|Föräldraledig i mars$/);
  expect(contact.note).toBe('Föräldraledig i mars');
  const form = { ...contactToForm(contact), phone: '0700' };
  value(await saveContact(store, { id: contact.id, clientId: firm.client, form }));
  const { before, after } = journal.records().at(-1)?.entries[0] ?? {};
  expect([before?.['note'], after?.['note']]).toEqual([{ $erasable: hash }, { $erasable: hash }]);
});

it('erasing takes every note the contact ever had, from the tables, the journal and what is rebuilt of it', async () => {
  const { journal, store, firm, contact } = await office();
  const form = { ...contactToForm(contact), note: 'Sjukskriven' };
  value(await saveContact(store, { id: contact.id, clientId: firm.client, form }));
  const hashes = journal.records().map(({ hash }) => hash);
  value(await eraseContactNote(store, { id: contact.id }));
  const left = JSON.stringify(journal.records());
  expect(left).not.toContain('Föräldraledig');
  expect(left).not.toContain('Sjukskriven');
  expect(
    journal
      .records()
      .slice(0, -1)
      .map(({ hash }) => hash),
  ).toEqual(hashes);
  journal.fold();
  const window = openWindow({ journal });
  await rebuild(window, () => undefined);
  for (const each of [store, window]) {
    expect(await listContacts(each, firm.client)).toMatchObject([{ name: 'Ove Rask', note: '' }]);
    expect(await each.database.erasable.toArray()).toEqual([]);
  }
  expect(await undo(store)).toMatchObject({ error: { code: 'cannot-be-undone' } });
});

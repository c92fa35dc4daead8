import { expect, test } from 'vitest';
import { contactToForm, emptyContactForm } from '#domain/clients/contact-form.ts';
import { parseContact } from '#domain/clients/parse-contact.ts';
import type { ClientId, ContactId } from '#domain/record.ts';
import { envelope, id } from '#support/records.ts';

test('a contact comes back from the form as they were', () => {
  const contact = {
    ...envelope<ContactId>('k'),
    clientId: id<ClientId>('c'),
    name: 'Anna Marks',
    role: 'technical',
    email: 'anna@marks.example',
    phone: '0320-21 70 00',
    note: 'Ringer helst.\nInte måndagar.',
  } as const;
  const parsed = parseContact(contactToForm(contact));
  expect(parsed.ok && contact).toMatchObject(parsed.ok ? parsed.value : {});
});

test('what is wrong is named at its field', () => {
  expect(
    parseContact({ ...emptyContactForm(), role: '', email: 'x', note: 'x'.repeat(10_000) }),
  ).toEqual({
    ok: false,
    error: { name: 'required', role: 'required', email: 'email-format', note: 'text-too-long' },
  });
});

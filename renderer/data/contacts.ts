import type { Contact } from '#domain/clients/client.ts';
import { parseContact } from '#domain/clients/parse-contact.ts';
import type { ContactForm } from '#domain/clients/contact-form.ts';
import type { ClientId, ContactId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { byName } from './order.ts';
import type { Store } from './store.ts';

export const listContacts = async (
  { database }: Store,
  clientId: ClientId,
): Promise<readonly Contact[]> =>
  (await database.contacts.where('clientId').equals(clientId).toArray()).toSorted(byName);

export type SaveContact = {
  readonly id: ContactId | null;
  readonly clientId: ClientId;
  readonly form: ContactForm;
};

export function saveContact(
  store: Store,
  { id, clientId, form }: SaveContact,
): Promise<Outcome<ContactId>> {
  return commit(store, 'save-contact', async (draft, database) => {
    const fields = parseContact(form);
    if (!fields.ok) return invalid(fields.error);
    const contact = { ...fields.value, clientId };
    if (id === null) return ok(draft.create('contacts', store.world.newId(), contact).id);
    const before = await liveRow(database, 'contacts', id);
    if (before === null) return missing();
    return ok(draft.change('contacts', before, contact).id);
  });
}

export function removeContact(store: Store, { id }: { id: ContactId }): Promise<Outcome<null>> {
  return commit(store, 'remove-contact', async (draft, database) => {
    const before = await liveRow(database, 'contacts', id);
    if (before === null) return missing();
    draft.remove('contacts', before);
    return ok(null);
  });
}

import type { Contact } from './client.ts';

/** A contact as typed. */
export type ContactForm = {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly note: string;
};

export const emptyContactForm = (): ContactForm => ({
  name: '',
  role: 'orderer',
  email: '',
  phone: '',
  note: '',
});

export const contactToForm = (contact: Contact): ContactForm => ({
  name: contact.name,
  role: contact.role,
  email: contact.email,
  phone: contact.phone,
  note: contact.note,
});

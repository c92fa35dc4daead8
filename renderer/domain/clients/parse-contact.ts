import { parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseEmail } from '#domain/text/contact-details.ts';
import { parseMultilineText, parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { contactRoles } from './client.ts';
import type { Contact } from './client.ts';
import type { ContactForm } from './contact-form.ts';

/** What the form decides of a contact; whose it is, the page knows. */
export type ContactFields = Omit<Fields<Contact>, 'clientId'>;

export const parseContact = (
  form: ContactForm,
): Result<ContactFields, FieldErrors<ContactForm, FieldProblem>> =>
  readForm({
    name: parseRequiredText(form.name, textLimits.name),
    role: parseChoice(form.role, contactRoles),
    email: parseEmail(form.email),
    phone: parseText(form.phone, textLimits.code),
    note: parseMultilineText(form.note, textLimits.note),
  });

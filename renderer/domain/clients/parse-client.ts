import { readAddress, toAddress } from '#domain/firm/address-form.ts';
import { languages } from '#domain/firm/firm.ts';
import { optional, parseChoice, readForm } from '#domain/form.ts';
import { parseElectronicAddress } from '#domain/identifiers/electronic-address.ts';
import { parseOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { parseVatNumber } from '#domain/identifiers/vat-number.ts';
import { currencies } from '#domain/money/money.ts';
import { parseHourlyRate, parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseEmail } from '#domain/text/contact-details.ts';
import { parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import type { Client, startingClient } from './client.ts';
import type { ClientForm } from './client-form.ts';

/** What the form decides of a client. */
export type ClientFields = Omit<
  Fields<Client>,
  Exclude<keyof typeof startingClient, 'isPublicBody' | 'agreesReminderFee' | 'electronicAddress'>
>;

export const parseClient = (
  form: ClientForm,
): Result<ClientFields, FieldErrors<ClientForm, FieldProblem>> => {
  const parsed = readForm({
    ...readAddress(form),
    name: parseRequiredText(form.name, textLimits.name),
    organisationNumber: optional(form.organisationNumber, parseOrganisationNumber),
    vatNumber: optional(form.vatNumber, parseVatNumber),
    invoiceEmail: parseEmail(form.invoiceEmail),
    reference: parseText(form.reference, textLimits.name),
    language: parseChoice(form.language, languages),
    currency: parseChoice(form.currency, currencies),
    paymentTerms: optional(form.paymentTerms, (text) => parseWholeNumber(text, 0, 365)),
    hourlyRate: optional(form.hourlyRate, parseHourlyRate),
    isPublicBody: ok(form.isPublicBody),
    agreesReminderFee: ok(form.agreesReminderFee),
    electronicAddress: parseElectronicAddress(form.electronicAddress),
  });
  if (!parsed.ok) return parsed;
  const { addressLine1, addressLine2, postcode, city, country, ...client } = parsed.value;
  return ok({
    ...client,
    invoiceAddress: toAddress({ addressLine1, addressLine2, postcode, city, country }),
  });
};

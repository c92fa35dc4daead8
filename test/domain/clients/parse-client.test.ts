import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { clientToForm, emptyClientForm } from '#domain/clients/client-form.ts';
import { parseClient } from '#domain/clients/parse-client.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import { anyText, law } from '#support/law.ts';
import { client } from '#support/records.ts';

const form = { ...emptyClientForm(), name: 'Marks Bostadsstiftelse' };

test('a client comes back from its form as it was', () => {
  const stored = client({
    vatNumber: brandText('SE802002428001'),
    paymentTerms: 10,
    hourlyRate: toHourlyRate(125_000),
    currency: 'EUR',
    language: 'en',
  });
  const parsed = parseClient(clientToForm(stored));
  expect(parsed.ok && stored).toMatchObject(parsed.ok ? parsed.value : {});
});

test('a name is enough', () => {
  const parsed = parseClient(form);
  expect(parsed.ok && parsed.value).toMatchObject({
    organisationNumber: null,
    paymentTerms: null,
    hourlyRate: null,
  });
});

test('what is wrong is named at its field, at once', () => {
  const wrong = {
    ...form,
    name: 'x'.repeat(10_000),
    organisationNumber: '1',
    vatNumber: 'US1',
    currency: 'XXX',
    language: 'fi',
    country: 'Sverige',
    paymentTerms: '-1',
    hourlyRate: '1,234,5',
  };
  expect(parseClient(wrong)).toEqual({
    ok: false,
    error: {
      name: 'text-too-long',
      organisationNumber: 'organisation-number-format',
      vatNumber: 'vat-number-country',
      currency: 'not-a-choice',
      language: 'not-a-choice',
      country: 'country-format',
      paymentTerms: 'number-too-small',
      hourlyRate: 'money-format',
    },
  });
});

test('no text in any field makes it throw', () => {
  law(
    fc.property(fc.constantFrom(...Object.keys(form)), anyText, (field, text) => {
      parseClient({ ...form, [field]: text });
    }),
    1000,
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyFirmForm, firmToForm } from '#domain/firm/firm-form.ts';
import { parseFirm } from '#domain/firm/parse-firm.ts';
import { toHourlyRate } from '#domain/money/money.ts';
import { anyText, law } from '#support/law.ts';
import { firm, series } from '#support/records.ts';

const form = { ...emptyFirmForm(), name: 'Viskan', organisationNumber: '556677-8899' };

test('a firm and its series come back from their form as they were', () => {
  const stored = firm({
    activityRates: { release: toHourlyRate(135_050), meeting: toHourlyRate(0) },
  });
  const parsed = parseFirm(firmToForm(stored, series()));
  expect(parsed.ok && stored).toMatchObject(parsed.ok ? parsed.value.firm : {});
  expect(parsed.ok && parsed.value.series).toEqual({ prefix: '2026', next: 1, digits: 4 });
});

test('a name and an organisation number are enough', () => {
  const parsed = parseFirm(form);
  expect(parsed.ok && parsed.value.firm).toMatchObject({
    vatNumber: null,
    bankgiro: null,
    address: { country: 'SE' },
    activityRates: {},
  });
});

test('every wrong identifier is named at its field, at once', () => {
  const wrong = {
    ...form,
    name: '',
    organisationNumber: '556677-8890',
    vatNumber: '556677889901',
    bankgiro: '5402-9682',
    plusgiro: '4-3',
    iban: 'SE00',
    hourlyRate: '-1',
    releaseRate: 'x',
    defaultVatRate: '200',
    paymentTerms: '400',
    paymentReferenceRule: '?',
    email: 'x',
    website: 'javascript:alert(1)',
    seriesNext: '0',
  };
  expect(parseFirm(wrong)).toEqual({
    ok: false,
    error: {
      name: 'required',
      organisationNumber: 'organisation-number-check-digit',
      vatNumber: 'vat-number-country',
      bankgiro: 'bankgiro-check-digit',
      plusgiro: 'plusgiro-check-digit',
      iban: 'iban-format',
      hourlyRate: 'money-negative',
      releaseRate: 'money-format',
      defaultVatRate: 'percentage-too-large',
      paymentTerms: 'number-too-large',
      paymentReferenceRule: 'not-a-choice',
      email: 'email-format',
      website: 'website-format',
      seriesNext: 'number-too-small',
    },
  });
});

test('R29 the next number never goes back to one already taken', () => {
  expect(parseFirm({ ...form, seriesNext: '132' }, 132)).toEqual({
    ok: false,
    error: { seriesNext: 'series-number-taken' },
  });
  expect(parseFirm({ ...form, seriesNext: '133' }, 132).ok).toBe(true);
});

test('no text in any field makes it throw, and 10,000 characters are refused in every one', () => {
  const fields = Object.entries(form).flatMap(([field, value]) =>
    typeof value === 'string' ? [field] : [],
  );
  for (const field of fields)
    expect(parseFirm({ ...form, [field]: 'x'.repeat(10_000) }).ok).toBe(false);
  law(
    fc.property(fc.constantFrom(...fields), anyText, (field, text) => {
      parseFirm({ ...form, [field]: text });
    }),
    1000,
  );
});

import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { checkIssue } from '#domain/invoices/check-issue.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { client, draft, firm, id, line } from '#support/records.ts';

const nowhere = { line1: '', line2: '', postcode: '', city: '', country: 'SE' };
const denmark = { ...client().invoiceAddress, country: 'DK' };
const untaxed = line('a', { vatRate: toBasisPoints(0) });

test('a complete draft may be issued', () => {
  expect(checkIssue(draft(), firm(), client())).toEqual([]);
});

test.each<[string, Partial<Firm>, Partial<Client>, Partial<DraftInvoice>, readonly string[]]>([
  ['R38 seller name', { name: ' ' }, {}, {}, ['firm.name']],
  ['R38 seller address', { address: nowhere }, {}, {}, ['firm.address']],
  ['ML 17:24 p. 3 seller VAT number', { vatNumber: null }, {}, {}, ['firm.vatNumber']],
  ['ABL 28:5 seat of a limited company', { seat: '' }, {}, {}, ['firm.seat']],
  ['an account to pay to', { bankgiro: null }, {}, {}, ['firm.paymentAccount']],
  [
    'R38 buyer name and address',
    {},
    { name: '', invoiceAddress: nowhere },
    {},
    ['client.name', 'client.invoiceAddress'],
  ],
  ['the buyer itself', {}, { id: id('client-2') }, {}, ['client.missing']],
  ['ML 17:24 p. 7 lines', {}, {}, { lines: [] }, ['lines']],
  [
    'ML 17:24 p. 7 what each line is',
    {},
    {},
    { lines: [line('a'), line('b', { text: ' ' })] },
    ['lines.1.text'],
  ],
  [
    'ML 17:24 p. 8 when hours were worked',
    {},
    {},
    { period: null, lines: [line('a', { timeEntryIds: [id('e')] })] },
    ['period'],
  ],
  ['ML 17:24 p. 13 why no VAT', {}, {}, { lines: [untaxed] }, ['vatExemption']],
  [
    'ML 17:24 p. 4 buyer VAT number on reverse charge',
    {},
    { invoiceAddress: denmark },
    { lines: [untaxed], vatExemption: 'Reverse charge' },
    ['client.vatNumber'],
  ],
  ['ML 17:29 VAT in kronor', {}, {}, { currency: 'EUR' }, ['currency']],
  [
    'R32 a negative sum is a credit note',
    {},
    {},
    { lines: [line('a', { net: toMinorUnits(-1) })] },
    ['totals.negative'],
  ],
])('%s', (_, firmFields, clientFields, draftFields, problems) => {
  expect(checkIssue(draft(draftFields), firm(firmFields), client(clientFields))).toEqual(problems);
});

test('all that is missing is named at once', () => {
  const bare = firm({ vatNumber: null, address: nowhere, seat: '', bankgiro: null });
  const problems = checkIssue(draft({ lines: [] }), bare, client({ invoiceAddress: nowhere }));
  expect(problems).toEqual([
    'firm.vatNumber',
    'firm.address',
    'firm.seat',
    'firm.paymentAccount',
    'client.invoiceAddress',
    'lines',
  ]);
});

test('a sole trader has no seat, and free lines need no period', () => {
  expect(
    checkIssue(
      draft({ period: null }),
      firm({ organisationNumber: brandText('8112289874'), seat: '' }),
      client(),
    ),
  ).toEqual([]);
});

test('reverse charge with the VAT number and its text, in euro, may be issued', () => {
  const abroad = client({
    invoiceAddress: denmark,
    vatNumber: brandText('DK12345678'),
    currency: 'EUR',
  });
  expect(
    checkIssue(
      draft({ currency: 'EUR', lines: [untaxed], vatExemption: 'Reverse charge' }),
      firm(),
      abroad,
    ),
  ).toEqual([]);
});

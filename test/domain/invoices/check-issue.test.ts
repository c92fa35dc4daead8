import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { checkIssue } from '#domain/invoices/check-issue.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { client, day, draft, firm, id, line } from '#support/records.ts';

const nowhere = { line1: '', line2: '', postcode: '', city: '', country: 'SE' };
const denmark = { ...client().invoiceAddress, country: 'DK' };
const euro = {
  currency: 'EUR',
  millionths: 11_250_000,
  date: day('2026-02-27'),
  source: 'ECB',
} as const;
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
  ['R7 ML 17:29 a rate of exchange', {}, {}, { currency: 'EUR' }, ['exchange']],
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
      draft({ currency: 'EUR', exchange: euro, lines: [untaxed], vatExemption: 'Reverse charge' }),
      firm(),
      abroad,
    ),
  ).toEqual([]);
});

test('R7 the rate of another currency is no rate', () => {
  const content = { currency: 'USD', exchange: euro } as const;
  expect(checkIssue(draft(content), firm(), client())).toEqual(['exchange']);
});

const zero = { vatRate: toBasisPoints(0) };
const swede = client({ vatNumber: brandText('SE802002428001') });
const german = client({
  invoiceAddress: { ...client().invoiceAddress, country: 'DE' },
  vatNumber: brandText('DE123456789'),
});
const words = { vatExemption: 'Omvänd betalningsskyldighet' };
const goods = (net: number, more: Parameters<typeof line>[1] = {}) =>
  line('goods', { isListedGoods: true, net: toMinorUnits(net), ...more });
const reversed = { ...zero, vatCase: 'reverse-charge-goods' } as const;

test.each<[string, Client, Partial<DraftInvoice>, readonly string[]]>([
  [
    'SFTI reverse charge never stands beside taxed lines',
    swede,
    { lines: [line('a'), line('b', { ...zero, vatCase: 'reverse-charge-building' })], ...words },
    ['vat.mixed'],
  ],
  [
    'BR-O-11 what is outside the scope of VAT stands alone',
    swede,
    { lines: [line('a'), line('b', { ...zero, vatCase: 'outside-scope' })], vatExemption: '-' },
    ['vat.alone'],
  ],
  [
    'a case that the buyer’s country doesn’t have',
    german,
    { lines: [line('a', { ...zero, vatCase: 'export' })], vatExemption: '-' },
    ['vat.buyer'],
  ],
  [
    'ML 17:24 p. 14 the words of reverse charge',
    german,
    { lines: [line('a', zero)], vatExemption: 'No VAT' },
    ['vat.words'],
  ],
  [
    'ML 17:24 p. 4 a number of another country than the address',
    { ...german, vatNumber: brandText('FR12345678901') },
    { lines: [line('a', zero)], ...words },
    ['client.vatNumberCountry'],
  ],
  [
    'ML 16:16 exactly 100 000 kr bears VAT',
    swede,
    { lines: [goods(10_000_000, reversed)], ...words },
    ['vat.threshold'],
  ],
  [
    'ML 16:16 above it the buyer pays',
    swede,
    { lines: [goods(10_000_001, reversed)], ...words },
    [],
  ],
  [
    'ML 18:4 an exempt seller needs no VAT number',
    swede,
    { lines: [line('a', { ...zero, vatCase: 'exempt' })], vatExemption: '18 kap. 4 § ML' },
    [],
  ],
])('%s', (_, buyer, content, problems) => {
  const seller = firm(content.vatExemption?.includes('18 kap') === true ? { vatNumber: null } : {});
  expect(checkIssue(draft(content), seller, buyer)).toEqual(problems);
});

import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { draftInvoice, isUnbilled } from '#domain/invoices/draft-invoice.ts';
import type { InvoiceLineId } from '#domain/record.ts';
import { client, day, entry, firm, id } from '#support/records.ts';

const period = { from: day('2026-11-01'), to: day('2026-11-30') };
const wish = (more: object = {}) => ({
  client: client(),
  firm: firm(),
  period,
  grouping: 'task' as const,
  entries: [
    entry('a'),
    entry('other client', { clientId: id('client-2') }),
    entry('earlier', { workDate: day('2026-10-31') }),
    entry('later', { workDate: day('2026-12-01') }),
    entry('not billable', { billing: 'none' }),
    entry('on a draft', { billing: 'drafted' }),
    entry('invoiced', { billing: 'invoiced' }),
  ],
  ourReference: 'Karin Lindqvist',
  vatExemption: 'Omvänd betalningsskyldighet',
  textOf: () => 'Förvaltning',
  newLineId: () => id<InvoiceLineId>('line'),
  ...more,
});

test('a draft takes the open hours of the client and the period, and nothing else', () => {
  const drafted = draftInvoice(wish());
  expect(drafted.ok && drafted.value).toMatchObject({
    status: 'draft',
    clientId: 'client-1',
    language: 'sv',
    currency: 'SEK',
    yourReference: 'Anna Marks',
    paymentTerms: 30,
    vatExemption: '',
    roundsToWholeKrona: true,
    lines: [{ timeEntryIds: ['a'], vatRate: 2500, net: 100_000 }],
  });
});

test('the first and the last day belong to the period', () => {
  for (const date of ['2026-11-01', '2026-11-30']) {
    expect(isUnbilled(entry('a', { workDate: day(date) }), id('client-1'), period)).toBe(true);
  }
});

test("the client's own terms go before the firm's; another currency isn't rounded to kronor", () => {
  const drafted = draftInvoice(wish({ client: client({ paymentTerms: 10, currency: 'EUR' }) }));
  expect(drafted.ok && [drafted.value.paymentTerms, drafted.value.roundsToWholeKrona]).toEqual([
    10,
    false,
  ]);
});

test('ML 6:33 a buyer abroad is charged no VAT, with the reason', () => {
  const abroad = client({
    invoiceAddress: { ...client().invoiceAddress, country: 'DK' },
    vatNumber: brandText('DK12345678'),
  });
  const drafted = draftInvoice(wish({ client: abroad }));
  expect(drafted.ok && [drafted.value.lines[0]?.vatRate, drafted.value.vatExemption]).toEqual([
    0,
    'Omvänd betalningsskyldighet',
  ]);
});

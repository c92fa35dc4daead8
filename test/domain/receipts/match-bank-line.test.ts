import { expect, test } from 'vitest';
import { toMinorUnits } from '#domain/money/money.ts';
import type { BankLine } from '#domain/receipts/bank-line.ts';
import { matchBankLine } from '#domain/receipts/match-bank-line.ts';
import type { MatchFacts } from '#domain/receipts/match-bank-line.ts';
import type { OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import { day, id } from '#support/records.ts';

const line = (more: Partial<BankLine> = {}): BankLine => ({
  place: 2,
  date: day('2026-11-20'),
  amount: toMinorUnits(10_000),
  currency: 'SEK',
  payer: 'ÅHUS BÅTVARV AB',
  reference: '',
  text: '',
  identity: 'x',
  ...more,
});

const invoice = (number: string, more: Partial<OpenInvoice> = {}): OpenInvoice => ({
  id: id(`invoice-${number}`),
  clientId: id('client-1'),
  clientName: 'Åhus Båtvarv AB',
  number,
  paymentReference: `${number}05`,
  issueDate: day('2026-10-01'),
  dueDate: day('2026-10-31'),
  currency: 'SEK',
  payable: toMinorUnits(10_000),
  open: toMinorUnits(10_000),
  ...more,
});

const facts = (more: Partial<MatchFacts> = {}): MatchFacts => ({
  isKnown: false,
  looksRecorded: false,
  invoices: [invoice('20260001'), invoice('20260002', { open: toMinorUnits(7000) })],
  paidReferences: new Map([['2025000905', id('client-2')]]),
  clients: [
    { id: id('client-1'), name: 'Åhus Båtvarv AB' },
    { id: id('client-2'), name: 'Marks Bostadsstiftelse' },
  ],
  ...more,
});

test.each<[string, Partial<BankLine>, Partial<MatchFacts>, string, string | null, number]>([
  ['read in before', {}, { isKnown: true }, 'known', null, 0],
  ['money out', { amount: toMinorUnits(-1) }, {}, 'outgoing', null, 0],
  ['an OCR', { reference: '0000002026000205', payer: '' }, {}, 'reference', 'client-1', 1],
  [
    'a number among words',
    { text: 'Avser faktura 20260001', payer: '' },
    {},
    'reference',
    'client-1',
    1,
  ],
  [
    'two numbers',
    { text: '20260001 och 20260002', amount: toMinorUnits(17_000) },
    {},
    'reference',
    'client-1',
    2,
  ],
  ['an OCR of what is paid', { reference: '2025000905' }, {}, 'client', 'client-2', 0],
  ['amount and client', {}, {}, 'client-amount', 'client-1', 1],
  ['amount alone', { payer: 'Okänd' }, {}, 'amount', 'client-1', 1],
  ['a client alone', { amount: toMinorUnits(5) }, {}, 'client', 'client-1', 0],
  ['nothing', { payer: 'Okänd', amount: toMinorUnits(5) }, {}, 'none', null, 0],
  ['another currency', { payer: 'Okänd', currency: 'EUR' }, {}, 'none', null, 0],
  [
    'an amount of two clients',
    { payer: 'Okänd' },
    { invoices: [invoice('1'), invoice('2', { clientId: id('client-2') })] },
    'none',
    null,
    0,
  ],
])('R44 %s', (_what, more, known, kind, clientId, allocated) => {
  const match = matchBankLine(line(more), facts(known));
  expect([match.kind, match.clientId, match.allocations.length]).toEqual([
    kind,
    clientId,
    allocated,
  ]);
});

test('R34 more than is open is not allocated', () => {
  const match = matchBankLine(
    line({ reference: '2026000105', amount: toMinorUnits(12_500) }),
    facts(),
  );
  expect(match.allocations).toEqual([{ invoiceId: 'invoice-20260001', amount: 10_000 }]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyInvoiceForm,
  emptyInvoiceLineForm,
  invoiceToForm,
} from '#domain/invoices/invoice-form.ts';
import type { InvoiceLineForm } from '#domain/invoices/invoice-form.ts';
import {
  mostLines,
  parseInvoiceForm,
  parseInvoiceLine,
} from '#domain/invoices/parse-invoice-form.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { anyText, law } from '#support/law.ts';
import { day, draft, id, line } from '#support/records.ts';

const context = { today: day('2026-11-24') };
const lineForm = (more: Partial<InvoiceLineForm> = {}): InvoiceLineForm => ({
  ...emptyInvoiceLineForm('line-1'),
  text: 'Licens',
  unitPrice: '1 000,00',
  ...more,
});

test('a line is read with its net', () => {
  expect(parseInvoiceLine(lineForm({ quantity: '1:30', unit: 'hour', discount: '10 %' }))).toEqual({
    ok: true,
    value: {
      id: 'line-1',
      text: 'Licens',
      quantity: { unit: 'hour', amount: 90 },
      unitPrice: 100_000,
      discount: 1000,
      vatRate: 2500,
      net: 135_000,
      timeEntryIds: [],
    },
  });
});

test('5,000 characters are a line text; 10,000 are too many', () => {
  expect(parseInvoiceLine(lineForm({ text: 'å'.repeat(5000) })).ok).toBe(true);
  expect(parseInvoiceLine(lineForm({ text: 'å'.repeat(10_000) }))).toEqual({
    ok: false,
    error: { text: 'text-too-long' },
  });
});

test("a draft comes back from its form as it was, its hours' ids with it", () => {
  const lines = [
    line('a', { text: 'Två\nrader', timeEntryIds: [id('e1'), id('e2')] }),
    line('b', {
      quantity: { unit: 'piece', amount: 1500 },
      unitPrice: toMinorUnits(3333),
      discount: toBasisPoints(1250),
      net: toMinorUnits(4375),
    }),
  ];
  const { clientId, grouping, status, ...rest } = draft({ lines, note: 'Tack!' });
  expect([clientId, grouping, status]).toEqual(['client-1', 'task', 'draft']);
  const parsed = parseInvoiceForm(invoiceToForm(draft({ lines, note: 'Tack!' })), context);
  expect(parsed.ok && rest).toMatchObject(parsed.ok ? parsed.value : {});
});

test('problems of lines are named by their place, all at once', () => {
  const parsed = parseInvoiceForm(
    {
      ...emptyInvoiceForm(),
      paymentTerms: 'x',
      periodFrom: '2026-11-01',
      lines: [
        lineForm(),
        lineForm({ quantity: 'två', unitPrice: '1,234,5' }),
        lineForm({ text: '' }),
      ],
    },
    context,
  );
  expect(parsed).toEqual({
    ok: false,
    error: {
      paymentTerms: 'number-format',
      periodTo: 'period-needs-both',
      'lines.1.quantity': 'quantity-format',
      'lines.1.unitPrice': 'money-format',
      'lines.2.text': 'required',
    },
  });
});

test('bounds: a period forward in time, not more lines than can be summed, no amount beyond exactness', () => {
  const read = (more: object) => parseInvoiceForm({ ...emptyInvoiceForm(), ...more }, context);
  expect(read({ periodFrom: '2026-11-30', periodTo: '2026-11-01' })).toEqual({
    ok: false,
    error: { periodTo: 'date-before-start' },
  });
  expect(read({ lines: Array.from({ length: mostLines + 1 }, () => lineForm()) })).toEqual({
    ok: false,
    error: { lines: 'too-many-lines' },
  });
  expect(read({ lines: [lineForm({ quantity: '1000000', unitPrice: '1000000' })] })).toEqual({
    ok: false,
    error: { 'lines.0.unitPrice': 'money-too-large' },
  });
});

test('R6 whole kronor are dropped in another currency', () => {
  const parsed = parseInvoiceForm({ ...emptyInvoiceForm(), currency: 'EUR' }, context);
  expect(parsed.ok && parsed.value.roundsToWholeKrona).toBe(false);
});

test('no text in any field makes it throw', () => {
  const heads = ['language', 'currency', 'periodFrom', 'note', 'paymentTerms', 'ourReference'];
  const fields = ['id', 'text', 'quantity', 'unit', 'unitPrice', 'discount', 'vatRate'];
  law(
    fc.property(
      fc.constantFrom(...heads),
      fc.constantFrom(...fields),
      anyText,
      (head, field, text) => {
        parseInvoiceForm(
          { ...emptyInvoiceForm(), [head]: text, lines: [lineForm({ [field]: text })] },
          context,
        );
      },
    ),
    1000,
  );
});

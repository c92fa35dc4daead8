import { brandText } from '#domain/brand.ts';
import { settlementBy } from '#domain/invoices/invoice-state.ts';
import type { Settled } from '#domain/invoices/invoice-state.ts';
import type { Invoice, Payment } from '#domain/invoices/invoice.ts';
import { totalsOf } from '#domain/invoices/issue-invoice.ts';
import { addMoney, subtractMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { InvoiceId, ReceiptId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { blankClient, blankInvoice, blankReceipt } from './blank-rows.ts';
import { recount } from './count.ts';
import { places } from './projection.ts';
import type { Projection } from './projection.ts';
import type { InvoiceStanding } from './summary-rows.ts';
import type { SummaryWork } from './summary-work.ts';

// Drafts stand among the newest in every order by date.
const undated: PlainDate = brandText('9999-12-31');

type Kind = 'draft' | 'invoice' | 'credit';

const kindOf = ({ standing }: InvoiceStanding): Kind =>
  standing === 'draft' || standing === 'credit' ? standing : 'invoice';

const isCreditedWhole = ({ payable, credited }: Omit<InvoiceStanding, 'standing'>): boolean =>
  credited > 0 && credited >= payable;

const withStanding = (row: Omit<InvoiceStanding, 'standing'>, kind: Kind): InvoiceStanding => {
  if (kind !== 'invoice') return { ...row, standing: kind };
  if (row.paid < row.payable) return { ...row, standing: 'unpaid' };
  if (row.writtenOff > 0) return { ...row, standing: 'written-off' };
  return { ...row, standing: isCreditedWhole(row) ? 'credited' : 'paid' };
};

const standingOf = (invoice: Invoice, settled: Settled): InvoiceStanding => {
  const { id, clientId, currency } = invoice;
  if (invoice.status === 'draft') {
    const { payable } = totalsOf(invoice);
    const dates = { number: '', issueDate: undated, dueDate: undated };
    return withStanding({ id, clientId, currency, ...dates, payable, ...settled }, 'draft');
  }
  const { number, issueDate, dueDate, snapshot } = invoice;
  const { payable } = snapshot.totals;
  const row = { id, clientId, currency, number, issueDate, dueDate, ...settled };
  return invoice.credits === undefined
    ? withStanding({ ...row, payable }, 'invoice')
    : withStanding({ ...row, payable: subtractMoney(zeroMoney, payable) }, 'credit');
};

const counters = (row: InvoiceStanding | null): readonly string[] =>
  row === null
    ? []
    : [
        'invoices',
        `invoices:standing:${row.standing}`,
        ...(row.standing === 'draft' ? [] : ['invoices:issued']),
      ];

const owes = (row: InvoiceStanding | null): number =>
  row === null || row.standing === 'draft' ? 0 : subtractMoney(row.payable, row.paid);

/** Puts an invoice's standing in place of its former one, everywhere where it counts. */
function replace(
  work: SummaryWork,
  before: InvoiceStanding | null,
  after: InvoiceStanding | null,
): void {
  recount(work, counters(before), counters(after));
  for (const [row, by] of [
    [before, -1],
    [after, 1],
  ] as const) {
    if (row === null) continue;
    work.adjust('clientSummaries', row.clientId, blankClient(row.clientId), (client) => ({
      ...client,
      invoices: client.invoices + by,
      outstanding: addMoney(client.outstanding, toMinorUnits(by * owes(row))),
    }));
  }
}

export const projectInvoices: Projection<'invoices'> = {
  touches: ({ id, clientId }) => [
    ...places('invoiceSummaries', [id]),
    ...places('clientSummaries', [clientId]),
    ...places('counters', [
      'invoices',
      'invoices:issued',
      'invoices:standing:draft',
      'invoices:standing:unpaid',
      'invoices:standing:paid',
      'invoices:standing:credited',
      'invoices:standing:written-off',
      'invoices:standing:credit',
    ]),
  ],
  fold: (work, { before, after }) => {
    const id = (after ?? before)?.id;
    if (id === undefined) return;
    const former = work.owned('invoiceSummaries', id);
    const { paid, credited, writtenOff } = work.peek('invoiceSummaries', id) ?? blankInvoice(id);
    const next = after === null ? null : standingOf(after, { paid, credited, writtenOff });
    replace(work, former, next);
    if (next === null) work.drop('invoiceSummaries', id);
    else work.own('invoiceSummaries', id, next);
  },
};

/** Moves what was paid and credited of one invoice, wherever it counts. */
function settle(work: SummaryWork, invoiceId: InvoiceId, by: Settled): void {
  const former = work.owned('invoiceSummaries', invoiceId);
  work.adjust('invoiceSummaries', invoiceId, blankInvoice(invoiceId), (row) =>
    withStanding(
      {
        ...row,
        paid: addMoney(row.paid, by.paid),
        credited: addMoney(row.credited, by.credited),
        writtenOff: addMoney(row.writtenOff, by.writtenOff),
      },
      kindOf(row),
    ),
  );
  const next = work.owned('invoiceSummaries', invoiceId);
  if (former !== null) replace(work, former, next);
}

/** Uses up, or sets free, a part of a receipt. */
export function drawOn(work: SummaryWork, id: ReceiptId, by: MinorUnits): void {
  work.adjust('receiptStandings', id, blankReceipt(id), (row) => {
    const used = addMoney(row.used, by);
    return { ...row, used, standing: used === row.amount ? 'used' : 'open' };
  });
}

function pay(work: SummaryWork, payment: Payment, sign: 1 | -1): void {
  const { invoiceId, amount, credit, receiptId } = payment;
  const signed = (value: MinorUnits): MinorUnits => toMinorUnits(sign * value);
  const by = settlementBy(payment);
  settle(work, invoiceId, {
    paid: signed(by.paid),
    credited: signed(by.credited),
    writtenOff: signed(by.writtenOff),
  });
  if (receiptId !== undefined) drawOn(work, receiptId, signed(amount));
  if (credit === undefined) return;
  // What an invoice takes from a credit note is no more in the client's favour.
  const given = toMinorUnits(-sign * (amount - credit.rounding));
  settle(work, credit.noteId, { paid: given, credited: zeroMoney, writtenOff: zeroMoney });
}

export const projectPayments: Projection<'payments'> = {
  touches: ({ invoiceId, credit, receiptId }) => [
    ...places('invoiceSummaries', credit === undefined ? [invoiceId] : [invoiceId, credit.noteId]),
    ...places('receiptStandings', [receiptId ?? null]),
    ...places('counters', [
      'invoices:standing:unpaid',
      'invoices:standing:paid',
      'invoices:standing:credited',
      'invoices:standing:written-off',
      'invoices:standing:credit',
    ]),
  ],
  fold: (work, { before, after }) => {
    if (before !== null) pay(work, before, -1);
    if (after !== null) pay(work, after, 1);
  },
};

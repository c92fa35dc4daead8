import { brandText } from '#domain/brand.ts';
import type { Invoice, Payment } from '#domain/invoices/invoice.ts';
import { totalsOf } from '#domain/invoices/issue-invoice.ts';
import { addMoney, subtractMoney, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { blankClient, blankInvoice } from './blank-rows.ts';
import { recount } from './count.ts';
import { places } from './projection.ts';
import type { Projection } from './projection.ts';
import type { InvoiceStanding } from './summary-rows.ts';
import type { SummaryWork } from './summary-work.ts';

// Drafts stand among the newest in every order by date.
const undated: PlainDate = brandText('9999-12-31');

const withStanding = (
  row: Omit<InvoiceStanding, 'standing'>,
  isDraft: boolean,
): InvoiceStanding => ({
  ...row,
  standing: isDraft ? 'draft' : row.paid >= row.payable ? 'paid' : 'unpaid',
});

const standingOf = (invoice: Invoice, paid: MinorUnits): InvoiceStanding => {
  const { id, clientId, currency } = invoice;
  if (invoice.status === 'draft') {
    const { payable } = totalsOf(invoice);
    const dates = { number: '', issueDate: undated, dueDate: undated };
    return withStanding({ id, clientId, currency, ...dates, payable, paid }, true);
  }
  const { number, issueDate, dueDate, snapshot } = invoice;
  const { payable } = snapshot.totals;
  return withStanding({ id, clientId, currency, number, issueDate, dueDate, payable, paid }, false);
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
    ]),
  ],
  fold: (work, { before, after }) => {
    const id = (after ?? before)?.id;
    if (id === undefined) return;
    const former = work.owned('invoiceSummaries', id);
    const paid = work.peek('invoiceSummaries', id)?.paid ?? toMinorUnits(0);
    const next = after === null ? null : standingOf(after, paid);
    replace(work, former, next);
    if (next === null) work.drop('invoiceSummaries', id);
    else work.own('invoiceSummaries', id, next);
  },
};

function pay(work: SummaryWork, { invoiceId, amount }: Payment, sign: 1 | -1): void {
  const former = work.owned('invoiceSummaries', invoiceId);
  work.adjust('invoiceSummaries', invoiceId, blankInvoice(invoiceId), (row) =>
    withStanding(
      { ...row, paid: addMoney(row.paid, toMinorUnits(sign * amount)) },
      row.standing === 'draft',
    ),
  );
  const next = work.owned('invoiceSummaries', invoiceId);
  if (former !== null) replace(work, former, next);
}

export const projectPayments: Projection<'payments'> = {
  touches: ({ invoiceId }) => [
    ...places('invoiceSummaries', [invoiceId]),
    ...places('counters', ['invoices:standing:unpaid', 'invoices:standing:paid']),
  ],
  fold: (work, { before, after }) => {
    if (before !== null) pay(work, before, -1);
    if (after !== null) pay(work, after, 1);
  },
};

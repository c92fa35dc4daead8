import type { TFunction } from 'i18next';
import type { InvoiceSortKey, InvoiceSummary } from '#state/invoices.ts';
import type { Column } from '#components/column.ts';
import { InvoiceStateBadge } from '#components/InvoiceStateBadge.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { openAmount } from '#domain/invoices/invoice-state.ts';
import type { Formatters } from '#i18n/format.ts';

type Words = TFunction<'invoices'>;

const dateText = (date: InvoiceSummary['issueDate'], format: Formatters): string =>
  date === null ? '' : format.date(date);

const openText = (row: InvoiceSummary, format: Formatters): string =>
  row.state === 'draft' ? '' : format.money(openAmount(row.payable, row.paid), row.currency);

/** The columns of the list of invoices. A draft has neither number nor dates yet. */
export const invoiceColumns = (
  t: Words,
  state: (row: InvoiceSummary) => string,
): readonly Column<InvoiceSummary, InvoiceSortKey>[] => [
  {
    id: 'number',
    header: t('column.number'),
    width: 120,
    sortBy: 'number',
    text: (row) => row.number ?? t('draftName'),
    cell: (row) => (
      <RecordLink to={paths.invoice(row.id)}>{row.number ?? t('draftName')}</RecordLink>
    ),
  },
  { id: 'client', header: t('column.client'), text: (row) => row.clientName },
  {
    id: 'issueDate',
    header: t('column.issueDate'),
    kind: 'date',
    width: 120,
    sortBy: 'issueDate',
    text: (row, format) => dateText(row.issueDate, format),
  },
  {
    id: 'dueDate',
    header: t('column.dueDate'),
    kind: 'date',
    width: 120,
    sortBy: 'dueDate',
    text: (row, format) => dateText(row.dueDate, format),
  },
  {
    id: 'payable',
    header: t('column.payable'),
    kind: 'money',
    width: 140,
    sortBy: 'payable',
    text: (row, format) => format.money(row.payable, row.currency),
  },
  {
    id: 'open',
    header: t('column.open'),
    kind: 'money',
    width: 140,
    text: (row, format) => openText(row, format),
  },
  {
    id: 'state',
    header: t('column.state'),
    kind: 'status',
    width: 140,
    text: state,
    cell: (row) => <InvoiceStateBadge state={row.state} />,
  },
];

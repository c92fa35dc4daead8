import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { InvoiceStateBadge } from '#components/InvoiceStateBadge.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { Section } from '#components/Section.tsx';
import { addMoney, currencies } from '#domain/money/money.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListInvoicesQuery, type InvoiceSummary } from '#state/invoices.ts';
import { useListReceiptsQuery } from '#state/payments.ts';

const shown = 12;

const useColumns = (): readonly Column<InvoiceSummary>[] => {
  const t = useT('clients');
  const of = useT('fields');
  return [
    {
      id: 'number',
      header: t('invoices.number'),
      text: (invoice) => invoice.number ?? t('invoices.draft'),
    },
    {
      id: 'issued',
      header: t('invoices.issued'),
      kind: 'date',
      width: 120,
      text: (invoice, format) =>
        invoice.issueDate === null ? '–' : format.date(invoice.issueDate),
    },
    {
      id: 'due',
      header: t('invoices.due'),
      kind: 'date',
      width: 120,
      text: (invoice, format) => (invoice.dueDate === null ? '–' : format.date(invoice.dueDate)),
    },
    {
      id: 'state',
      header: t('invoices.state'),
      kind: 'status',
      width: 110,
      text: (invoice) => of(`invoiceState.${invoice.state}`),
      cell: (invoice) => <InvoiceStateBadge state={invoice.state} />,
    },
    {
      id: 'amount',
      header: t('invoices.amount'),
      kind: 'money',
      width: 140,
      text: (invoice, format) => format.money(invoice.payable, invoice.currency),
    },
  ];
};

/** Money of the client's that pays nothing yet, by currency; nothing where there is none. */
const OnAccount = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('payments');
  const format = useFormat();
  const { data } = useListReceiptsQuery({ isLeft: true, clientId, limit: 500 });
  const rows = data?.rows ?? [];
  const sums = currencies.flatMap((currency) => {
    const own = rows.filter(({ receipt }) => receipt.currency === currency);
    const sum = addMoney(...own.map(({ left }) => left));
    return sum === 0 ? [] : [format.money(sum, currency)];
  });
  return sums.length === 0 ? null : <p>{t('account.hint', { amount: sums.join(', ') })}</p>;
};

/** The client's newest invoices. */
export const ClientInvoices = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('clients');
  const navigate = useNavigate();
  const columns = useColumns();
  const query = useListInvoicesQuery({
    clientId,
    sort: { by: 'issueDate', direction: 'descending' },
    limit: shown,
  });
  return (
    <Section
      title={t('invoices.title')}
      actions={
        <Button to={paths.receivables({ client: clientId })}>{t('invoices.account')}</Button>
      }
    >
      <OnAccount clientId={clientId} />
      <Loaded
        query={query}
        empty={<EmptyState title={t('invoices.empty')} text={t('invoices.emptyText')} />}
      >
        {({ rows }) => (
          <DataTable
            label={t('invoices.title')}
            columns={columns}
            rows={rows}
            rowKey={(invoice) => invoice.id}
            onOpen={(invoice) => void navigate(paths.invoice(invoice.id))}
            fit="content"
          />
        )}
      </Loaded>
    </Section>
  );
};

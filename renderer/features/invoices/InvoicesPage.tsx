import { IconFileInvoice, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Button } from '#components/Button.tsx';
import { DueFees } from '#components/contracts/DueFees.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { SearchField } from '#components/SearchField.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { paths } from '#components/paths.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useT } from '#i18n/t.ts';
import { useListInvoicesQuery } from '#state/invoices.ts';
import type { InvoiceSummary } from '#state/invoices.ts';
import { invoiceColumns } from './columns.tsx';
import { NewInvoiceDialog } from './NewInvoiceDialog.tsx';
import { UnionDeadlines } from './UnionDeadlines.tsx';
import { useExportInvoices } from './use-export-invoices.ts';

const states = [
  'all',
  'draft',
  'issued',
  'partly-paid',
  'overdue',
  'paid',
  'credited',
  'written-off',
  'credit',
] as const;
const sortKeys = ['issueDate', 'number', 'dueDate', 'payable'] as const;
const pageSize = 200;

const useInvoiceList = () => {
  const [address, setAddress] = useUrlState({
    text: '',
    state: states,
    sort: sortKeys,
    direction: ['descending', 'ascending'],
  });
  const [limit, setLimit] = useState(pageSize);
  const { text, state, sort: by, direction } = address;
  const sort = { by, direction } as const;
  const query = useListInvoicesQuery({
    text,
    sort,
    limit,
    ...(state === 'all' ? {} : { state }),
  });
  const isNarrowed = text !== '' || state !== 'all';
  return { address, setAddress, sort, query, isNarrowed, more: () => setLimit(limit * 2) };
};

const Nothing = (props: { readonly isNarrowed: boolean; readonly onAll: () => void }) => {
  const t = useT('invoices');
  return props.isNarrowed ? (
    <EmptyState
      title={t('list.nothing.title')}
      text={t('list.nothing.text')}
      action={<Button onClick={props.onAll}>{t('list.showAll')}</Button>}
    />
  ) : (
    <EmptyState
      icon={<IconFileInvoice size={28} />}
      title={t('list.empty.title')}
      text={t('list.empty.text')}
    />
  );
};

/** All invoices, drafts first: newest on top. */
export const InvoicesPage = () => {
  const t = useT('invoices');
  const words = useT('fields');
  const navigate = useNavigate();
  const [isNew, setNew] = useState(false);
  const { address, setAddress, sort, query, isNarrowed, more } = useInvoiceList();
  const exportList = useExportInvoices();
  useShortcut('mod+n', () => setNew(true));
  const columns = invoiceColumns(t, (row) => words(`invoiceState.${row.state}`));
  const open = (row: InvoiceSummary): void => void navigate(paths.invoice(row.id));
  return (
    <Page
      title={t('title')}
      scroll="inside"
      subtitle={<SectionTabs of="invoices" />}
      actions={
        <>
          <ActionMenu
            label={t('list.export')}
            items={[
              { label: t('list.exportCsv'), onSelect: () => exportList('csv') },
              { label: t('list.exportXlsx'), onSelect: () => exportList('xlsx') },
            ]}
          />
          <Button
            tone="primary"
            icon={<IconPlus size={16} aria-hidden="true" />}
            keys="mod+n"
            onClick={() => setNew(true)}
          >
            {t('new.action')}
          </Button>
        </>
      }
      toolbar={
        <>
          <SearchField
            label={t('list.search')}
            value={address.text}
            onChange={(text) => setAddress({ text })}
          />
          <SegmentedFilter
            label={t('list.filter')}
            value={address.state}
            onChange={(state) => setAddress({ state })}
            options={states.map((value) => ({ value, label: t(`list.${value}`) }))}
          />
        </>
      }
    >
      <UnionDeadlines />
      <DueFees />
      <Loaded
        query={query}
        empty={
          <Nothing isNarrowed={isNarrowed} onAll={() => setAddress({ text: '', state: 'all' })} />
        }
      >
        {(page) => (
          <DataTable
            label={t('list.label')}
            columns={columns}
            rows={page.rows}
            total={page.total}
            rowKey={(row) => row.id}
            onOpen={open}
            sort={sort}
            onSort={({ by, direction }) => setAddress({ sort: by, direction })}
            onMore={more}
            remember="invoices"
          />
        )}
      </Loaded>
      {isNew ? <NewInvoiceDialog onClose={() => setNew(false)} /> : null}
    </Page>
  );
};

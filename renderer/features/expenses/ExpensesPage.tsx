import { IconPlus, IconReceipt } from '@tabler/icons-react';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Button } from '#components/Button.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { runCommand } from '#components/run-command.ts';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useExportExpensesMutation, useListExpensesQuery } from '#state/expenses.ts';
import type { ExpenseFilter, ExpenseList } from '#state/expenses.ts';
import { ExpenseDrawer } from './ExpenseDrawer.tsx';
import { ExpenseFilters } from './ExpenseFilters.tsx';
import { useExpenseColumns } from './use-expense-columns.tsx';
import { useExpenseFilters } from './use-expense-filters.ts';
import type { ExpenseFiltering } from './use-expense-filters.ts';
import styles from './expenses.module.css';

const ExportMenu = ({ filter }: { readonly filter: ExpenseFilter }) => {
  const t = useT('expenses');
  const [save] = useExportExpensesMutation();
  const saveAs = (format: 'csv' | 'xlsx') => () =>
    void runCommand(save({ ...filter, format }).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('exported', { path }), { file: path });
    });
  return (
    <ActionMenu
      label={t('list.export')}
      items={[
        { label: t('list.csv'), onSelect: saveAs('csv') },
        { label: t('list.xlsx'), onSelect: saveAs('xlsx') },
      ]}
    />
  );
};

const Sums = ({ list }: { readonly list: ExpenseList }) => {
  const t = useT('expenses');
  const format = useFormat();
  const { net, vat, rebilled, inOtherCurrency } = list.sums;
  return (
    <div className={styles['sums']}>
      <strong>
        {t('list.sums', {
          count: list.rows.length,
          net: format.money(net),
          vat: format.money(vat),
          rebilled: format.money(rebilled),
        })}
      </strong>
      {inOtherCurrency === 0 ? null : <span>{t('list.others', { count: inOtherCurrency })}</span>}
    </div>
  );
};

const Nothing = ({ filtering }: { readonly filtering: ExpenseFiltering }) => {
  const t = useT('expenses');
  return filtering.isNarrowed ? (
    <EmptyState
      title={t('list.nothingTitle')}
      text={t('list.nothingText')}
      action={<Button onClick={filtering.clear}>{t('filter.clear')}</Button>}
    />
  ) : (
    <EmptyState
      icon={<IconReceipt size={28} />}
      title={t('list.emptyTitle')}
      text={t('list.emptyText')}
      action={
        <Button tone="primary" onClick={() => filtering.change({ open: 'new' })}>
          {t('new')}
        </Button>
      }
    />
  );
};

/** Outlays, drives and received invoices: what they cost, who pays for them, and whether that is billed. */
export const ExpensesPage = () => {
  const t = useT('expenses');
  const filtering = useExpenseFilters();
  const { address, filter, change } = filtering;
  const query = useListExpensesQuery(filter);
  const columns = useExpenseColumns();
  const open = (id: string): void => change({ open: id });
  useShortcut('mod+n', () => open('new'));
  return (
    <Page
      title={t('title')}
      scroll="inside"
      subtitle={<SectionTabs of="hours" />}
      actions={
        <>
          <ExportMenu filter={filter} />
          <Button
            tone="primary"
            icon={<IconPlus size={16} aria-hidden="true" />}
            keys="mod+n"
            onClick={() => open('new')}
          >
            {t('new')}
          </Button>
        </>
      }
      toolbar={<ExpenseFilters filtering={filtering} />}
    >
      <Loaded query={query}>
        {(list) =>
          list.rows.length === 0 ? (
            <Nothing filtering={filtering} />
          ) : (
            <DataTable
              label={t('list.label')}
              columns={columns}
              rows={list.rows}
              rowKey={(row) => row.id}
              onOpen={(row) => open(row.id)}
              remember="expenses"
              footer={<Sums list={list} />}
            />
          )
        }
      </Loaded>
      {address.open === '' ? null : (
        <ExpenseDrawer
          key={address.open}
          open={address.open}
          onOpen={open}
          onClose={() => open('')}
        />
      )}
    </Page>
  );
};

import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { SearchField } from '#components/SearchField.tsx';
import type { NamedAccount } from '#domain/books/compare-accounts.ts';
import { unknownAccounts } from '#domain/books/unknown-accounts.ts';
import { useT } from '#i18n/t.ts';
import { useGetBookkeepingQuery, useGetChartQuery } from '#state/books.ts';
import type { ChartOfAccounts } from '#state/books.ts';
import { AccountsDrop } from './AccountsDrop.tsx';
import styles from './books.module.css';

const useColumns = (): readonly Column<NamedAccount>[] => {
  const t = useT('books');
  return [
    { id: 'number', header: t('column.account'), width: 90, text: ({ number }) => number },
    { id: 'name', header: t('column.name'), text: ({ name }) => name },
  ];
};

/** Accounts that vouchers post to and the chart doesn't know. */
const Unknown = ({ chart }: { readonly chart: ChartOfAccounts }) => {
  const t = useT('books');
  const bookkeeping = useGetBookkeepingQuery(undefined).data;
  const unknown = bookkeeping === undefined ? [] : unknownAccounts(bookkeeping, chart.accounts);
  if (unknown.length === 0) return null;
  return (
    <p className={styles['unknown']}>{t('accounts.unknown', { numbers: unknown.join(', ') })}</p>
  );
};

const matches = ({ number, name }: NamedAccount, text: string): boolean =>
  number.startsWith(text) || name.toLocaleLowerCase('sv').includes(text.toLocaleLowerCase('sv'));

/** The chart of accounts: searched, and read in from the ledger's own file. */
export const Accounts = () => {
  const t = useT('books');
  const columns = useColumns();
  const [text, setText] = useState('');
  return (
    <Loaded query={useGetChartQuery(undefined)}>
      {(chart) => (
        <div className={styles['stack']}>
          <AccountsDrop />
          <Unknown chart={chart} />
          <div className={styles['bar']}>
            <SearchField label={t('accounts.search')} value={text} onChange={setText} />
            {chart.isOwn ? null : <span className={styles['note']}>{t('accounts.basNote')}</span>}
            <Button to={paths.settings({ part: 'bookkeeping' })}>{t('accounts.mapping')}</Button>
          </div>
          <DataTable
            label={t('accounts.label')}
            columns={columns}
            rows={chart.accounts.filter((account) => matches(account, text.trim()))}
            rowKey={({ number }) => number}
            empty={<EmptyState title={t('accounts.nothing')} text={t('accounts.nothingText')} />}
          />
        </div>
      )}
    </Loaded>
  );
};

import { IconFileExport, IconReceipt2 } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { voucherText } from '#documents/voucher-text.ts';
import { useLanguage, useT } from '#i18n/t.ts';
import { useGetBookkeepingQuery, useListVouchersQuery } from '#state/books.ts';
import type { BookedVoucher, BooksPeriod } from '#state/books.ts';
import { useExport } from './use-export.ts';
import { VoucherDrawer } from './VoucherDrawer.tsx';
import { accountsOf, turnoverOf } from './voucher-figures.ts';
import { Waiting } from './Waiting.tsx';
import styles from './books.module.css';

const keyOf = ({ source }: BookedVoucher): string => `${source.table}|${source.id}`;

const useColumns = (): readonly Column<BookedVoucher>[] => {
  const t = useT('books');
  const language = useLanguage();
  return [
    {
      id: 'date',
      header: t('column.date'),
      kind: 'date',
      width: 110,
      text: ({ date }, format) => format.date(date),
    },
    {
      id: 'text',
      header: t('column.text'),
      text: ({ subject }) => voucherText(language, subject),
    },
    {
      id: 'accounts',
      header: t('column.accounts'),
      width: 220,
      text: ({ rows }) => accountsOf(rows).join(' '),
    },
    {
      id: 'amount',
      header: t('column.amount'),
      kind: 'money',
      width: 140,
      text: ({ rows }, format) => format.money(turnoverOf(rows)),
    },
    {
      id: 'file',
      header: t('column.file'),
      width: 110,
      text: ({ exported }) =>
        exported === null ? t('vouchers.notYet') : t('vouchers.out', { serial: exported }),
    },
  ];
};

type BarProps = { readonly vouchers: readonly BookedVoucher[]; readonly period: BooksPeriod };

/** What of the period hasn't gone to the ledger yet, and the way there. */
const Bar = ({ vouchers, period }: BarProps) => {
  const t = useT('books');
  const { run, isBusy } = useExport();
  const count = vouchers.filter(({ exported }) => exported === null).length;
  return (
    <div className={styles['bar']}>
      <span>{count === 0 ? t('vouchers.allOut') : t('vouchers.exportCount', { count })}</span>
      {count === 0 ? null : (
        <Button
          tone="primary"
          icon={<IconFileExport size={16} />}
          isBusy={isBusy}
          onClick={() => void run(period, count)}
        >
          {t('vouchers.export')}
        </Button>
      )}
    </div>
  );
};

/** The vouchers that what happened in the period comes to, before they go out. */
export const Vouchers = ({ period }: { readonly period: BooksPeriod }) => {
  const t = useT('books');
  const { from, to } = period;
  const query = useListVouchersQuery({ from, to });
  const method = useGetBookkeepingQuery(undefined).data?.method;
  const columns = useColumns();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Loaded query={query}>
      {({ vouchers, waiting }) => {
        const opened = vouchers.find((voucher) => keyOf(voucher) === open);
        return (
          <div className={styles['stack']}>
            {method === 'cash' ? <p className={styles['note']}>{t('vouchers.cashNote')}</p> : null}
            {waiting.length > 0 ? <Waiting rows={waiting} /> : null}
            {vouchers.length > 0 ? <Bar vouchers={vouchers} period={{ from, to }} /> : null}
            <DataTable
              label={t('vouchers.label')}
              columns={columns}
              rows={vouchers}
              rowKey={keyOf}
              onOpen={(voucher) => setOpen(keyOf(voucher))}
              remember="vouchers"
              empty={
                <EmptyState
                  icon={<IconReceipt2 size={28} />}
                  title={t('vouchers.empty')}
                  text={t(method === 'cash' ? 'vouchers.emptyCash' : 'vouchers.emptyAccrual')}
                />
              }
            />
            {opened === undefined ? null : (
              <VoucherDrawer voucher={opened} onClose={() => setOpen(null)} />
            )}
          </div>
        );
      }}
    </Loaded>
  );
};

import { IconCash, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useT } from '#i18n/t.ts';
import { useListReceiptsQuery } from '#state/payments.ts';
import { BankDrop } from './BankDrop.tsx';
import { NewReceipt } from './NewReceipt.tsx';
import { ReceiptDrawer } from './ReceiptDrawer.tsx';
import { useReceiptColumns } from './use-receipt-columns.tsx';
import styles from './payments.module.css';

const shown = ['all', 'left'] as const;
const pageSize = 200;

/** Money that came in, what it pays, and the way in for a bank's file. */
export const PaymentsPage = () => {
  const t = useT('payments');
  const [{ show }, set] = useUrlState({ show: shown });
  const [limit, setLimit] = useState(pageSize);
  const [isNew, setNew] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const columns = useReceiptColumns();
  const query = useListReceiptsQuery({ isLeft: show === 'left', limit });
  useShortcut('mod+n', () => setNew(true));
  const openRow = query.data?.rows.find(({ receipt }) => receipt.id === openId);
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="invoices" />}
      scroll="inside"
      actions={
        <Button
          tone="primary"
          icon={<IconPlus size={16} aria-hidden="true" />}
          keys="mod+n"
          onClick={() => setNew(true)}
        >
          {t('new')}
        </Button>
      }
      toolbar={
        <SegmentedFilter
          label={t('show')}
          value={show}
          onChange={(next) => set({ show: next })}
          options={shown.map((value) => ({ value, label: t(value) }))}
        />
      }
    >
      <div className={styles['page']}>
        <BankDrop />
        <Loaded
          query={query}
          empty={
            <EmptyState
              icon={<IconCash size={28} />}
              title={t(show === 'left' ? 'empty.nothing' : 'empty.title')}
              text={t(show === 'left' ? 'empty.nothingText' : 'empty.text')}
            />
          }
        >
          {(page) => (
            <DataTable
              label={t('list')}
              columns={columns}
              rows={page.rows}
              total={page.total}
              rowKey={({ receipt }) => receipt.id}
              onOpen={({ receipt }) => setOpenId(receipt.id)}
              onMore={() => setLimit(limit * 2)}
              remember="receipts"
            />
          )}
        </Loaded>
      </div>
      {isNew ? <NewReceipt onClose={() => setNew(false)} /> : null}
      {openRow === undefined ? null : (
        <ReceiptDrawer row={openRow} onClose={() => setOpenId(null)} />
      )}
    </Page>
  );
};

import { IconPaperclip } from '@tabler/icons-react';
import type { BillingState } from '#domain/hours/time-entry.ts';
import { addMoney } from '#domain/money/money.ts';
import type { Column } from '#components/column.ts';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import { useT } from '#i18n/t.ts';
import type { ExpenseRow } from '#state/expenses.ts';
import styles from './expenses.module.css';

const tones = {
  open: 'careful',
  drafted: 'active',
  invoiced: 'good',
  none: 'quiet',
} as const satisfies Record<BillingState, Tone>;

/** An expense as a row: what, for whom, what it cost, what the client pays, where it stands. */
export const useExpenseColumns = (): readonly Column<ExpenseRow>[] => {
  const t = useT('expenses');
  return [
    {
      id: 'date',
      header: t('column.date'),
      kind: 'date',
      width: 108,
      text: (row, format) => format.date(row.date),
    },
    { id: 'kind', header: t('column.kind'), width: 130, text: (row) => t(`kind.${row.kind}`) },
    {
      id: 'text',
      header: t('column.text'),
      text: (row) => [row.text, row.supplier].filter((part) => part !== '').join(' · '),
    },
    {
      id: 'client',
      header: t('column.client'),
      width: 150,
      text: (row) => row.clientName,
      cell: (row) =>
        row.clientId === null ? null : (
          <RecordLink to={paths.client(row.clientId)}>{row.clientName}</RecordLink>
        ),
    },
    {
      id: 'gross',
      header: t('column.gross'),
      kind: 'money',
      width: 114,
      text: (row, format) => format.money(addMoney(row.net, row.vat), row.currency),
    },
    {
      id: 'rebilled',
      header: t('column.rebilled'),
      kind: 'money',
      width: 120,
      text: (row, format) =>
        row.rebilling === null ? '–' : format.money(row.rebilling.amount, row.clientCurrency),
    },
    {
      id: 'billing',
      header: t('column.billing'),
      kind: 'status',
      width: 142,
      text: (row) => t(`state.${row.billing}`),
      cell: (row) => <StatusBadge tone={tones[row.billing]} label={t(`state.${row.billing}`)} />,
    },
    {
      id: 'receipts',
      header: t('column.receipts'),
      width: 84,
      text: (row) =>
        row.receipts > 0
          ? t('list.receipts', { count: row.receipts })
          : row.kind === 'mileage'
            ? ''
            : t('list.noReceipt'),
      cell: (row) =>
        row.receipts > 0 ? (
          <span className={styles['receipts']}>
            <IconPaperclip size={13} aria-hidden="true" />
            {t('list.receipts', { count: row.receipts })}
          </span>
        ) : row.kind === 'mileage' ? null : (
          <span className={styles['missing']}>{t('list.noReceipt')}</span>
        ),
    },
  ];
};

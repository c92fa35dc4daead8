import type { Column } from '#components/column.ts';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { useT } from '#i18n/t.ts';
import type { ReceiptRow } from '#state/payments.ts';

const numbersOf = ({ pays }: ReceiptRow): string => pays.map(({ number }) => number).join(', ');

/** The columns of the list of money that came in. */
export const useReceiptColumns = (): readonly Column<ReceiptRow>[] => {
  const t = useT('payments');
  return [
    {
      id: 'date',
      header: t('column.date'),
      kind: 'date',
      width: 110,
      text: ({ receipt }, format) => format.date(receipt.date),
    },
    {
      id: 'client',
      header: t('column.client'),
      text: ({ clientName }) => (clientName === '' ? t('unknown') : clientName),
    },
    {
      id: 'reference',
      header: t('column.reference'),
      width: 190,
      text: ({ receipt: { reference, payer, note } }) =>
        [reference, payer].filter((part) => part !== '').join(' · ') || note,
    },
    {
      id: 'amount',
      header: t('column.amount'),
      kind: 'money',
      width: 140,
      text: ({ receipt }, format) => format.money(receipt.amount, receipt.currency),
    },
    {
      id: 'pays',
      header: t('column.pays'),
      width: 200,
      text: (row) => (row.receipt.amount < 0 ? t('repayment') : numbersOf(row)),
      cell: (row) =>
        row.pays.length === 1 && row.pays[0] !== undefined ? (
          <RecordLink to={paths.invoice(row.pays[0].invoiceId)}>{row.pays[0].number}</RecordLink>
        ) : row.receipt.amount < 0 ? (
          t('repayment')
        ) : (
          numbersOf(row)
        ),
    },
    {
      id: 'left',
      header: t('column.left'),
      kind: 'money',
      width: 140,
      text: ({ left, receipt }, format) => (left === 0 ? '' : format.money(left, receipt.currency)),
    },
  ];
};

import { ContractStateBadge } from '#components/contracts/ContractStateBadge.tsx';
import type { Column } from '#components/column.ts';
import { isInForce } from '#domain/contracts/contract-state.ts';
import { useT } from '#i18n/t.ts';
import type { ContractRow } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';

const isNoticeAhead = ({ contract, dates, state }: ContractRow, today: string): boolean =>
  isInForce(state) &&
  state !== 'terminated' &&
  contract.term.renewal !== 'never' &&
  today <= dates.noticeBy;

/** The columns of the register of contracts. */
export const useContractColumns = (): readonly Column<ContractRow>[] => {
  const t = useT('contracts');
  const today = useToday();
  return [
    { id: 'number', header: t('list.number'), width: 124, text: ({ contract }) => contract.number },
    { id: 'party', header: t('list.party'), text: ({ partyName }) => partyName },
    { id: 'title', header: t('list.title'), width: 108, text: ({ contract }) => contract.title },
    {
      id: 'state',
      header: t('list.state'),
      kind: 'status',
      width: 136,
      text: ({ state }) => t(`state.${state}`),
      cell: ({ state }) => <ContractStateBadge state={state} />,
    },
    {
      id: 'end',
      header: t('list.end'),
      kind: 'date',
      width: 110,
      text: ({ dates }, format) => format.date(dates.currentEnd),
    },
    {
      id: 'noticeBy',
      header: t('list.noticeBy'),
      kind: 'date',
      width: 112,
      text: (row, format) => (isNoticeAhead(row, today) ? format.date(row.dates.noticeBy) : '–'),
    },
    {
      id: 'bound',
      header: t('list.bound'),
      kind: 'date',
      width: 110,
      text: ({ dates, state }, format) => (isInForce(state) ? format.date(dates.boundUntil) : '–'),
    },
    {
      id: 'yearly',
      header: t('list.yearly'),
      kind: 'money',
      width: 112,
      text: ({ yearly, contract }, format) =>
        yearly === 0 ? '–' : format.wholeMoney(yearly, contract.currency),
    },
  ];
};

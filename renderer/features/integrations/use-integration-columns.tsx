import type { Column } from '#components/column.ts';
import { SupportBadge } from '#components/integrations/SupportBadge.tsx';
import { integrationName, useSupportWords } from '#components/integrations/use-support-words.ts';
import type { IntegrationRow } from '#state/integrations.ts';

/** The columns of the list of integrations. */
export const useIntegrationColumns = (): readonly Column<IntegrationRow>[] => {
  const { t, end, days } = useSupportWords();
  return [
    { id: 'system', header: t('list.system'), text: (row) => row.systemName },
    { id: 'client', header: t('list.client'), text: (row) => row.clientName },
    { id: 'product', header: t('list.product'), text: integrationName },
    {
      id: 'status',
      header: t('list.status'),
      width: 140,
      text: (row) => (row.isDue ? t('upgradeDue') : t(`status.${row.status}`)),
    },
    {
      id: 'support',
      header: t('list.support'),
      kind: 'status',
      width: 135,
      text: (row) => t(`support.state.${row.support.state}`),
      cell: (row) => <SupportBadge state={row.support.state} />,
    },
    {
      id: 'active',
      header: t('list.active'),
      kind: 'date',
      width: 100,
      text: (row) => end(row.support.ends.active),
    },
    {
      id: 'free',
      header: t('list.free'),
      kind: 'date',
      width: 100,
      text: (row) => end(row.support.ends.support),
    },
    {
      id: 'extended',
      header: t('list.extended'),
      kind: 'date',
      width: 100,
      text: (row) => end(row.support.ends.extended),
    },
    {
      id: 'days',
      header: t('list.days'),
      width: 120,
      text: (row) => days(row.support.daysLeft),
    },
  ];
};

import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { Section } from '#components/Section.tsx';
import type { SystemId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useListIntegrationsQuery } from '#state/integrations.ts';
import type { IntegrationRow } from '#state/integrations.ts';
import { SupportBadge } from './SupportBadge.tsx';
import { integrationName, useSupportWords } from './use-support-words.ts';
import styles from './integrations.module.css';

const useColumns = (): readonly Column<IntegrationRow>[] => {
  const { t, counted, days } = useSupportWords();
  return [
    { id: 'product', header: t('list.product'), text: integrationName },
    {
      id: 'direction',
      header: t('form.direction'),
      width: 120,
      text: (row) => t(`direction.${row.direction}`),
    },
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
      width: 150,
      text: (row) => t(`support.state.${row.support.state}`),
      cell: (row) => <SupportBadge state={row.support.state} />,
    },
    { id: 'end', header: t('list.free'), kind: 'date', width: 120, text: counted },
    {
      id: 'days',
      header: t('list.days'),
      width: 130,
      text: ({ support }) => days(support.daysLeft),
    },
  ];
};

/** What a system rests on and exchanges data with, and how each stands with its vendor's support. */
export const SystemIntegrations = ({ systemId }: { readonly systemId: SystemId }) => {
  const t = useT('integrations');
  const navigate = useNavigate();
  const columns = useColumns();
  const query = useListIntegrationsQuery({ systemId });
  return (
    <Section
      title={t('section.title')}
      {...(query.data === undefined ? {} : { count: query.data.length })}
      actions={
        <Button icon={<IconPlus size={15} />} to={paths.newIntegration(systemId)}>
          {t('section.add')}
        </Button>
      }
    >
      <Loaded query={query} empty={<p className={styles['none']}>{t('section.none')}</p>}>
        {(rows) => (
          <DataTable
            label={t('list.label')}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate(paths.integration(id))}
            fit="content"
            remember="system-integrations"
          />
        )}
      </Loaded>
    </Section>
  );
};

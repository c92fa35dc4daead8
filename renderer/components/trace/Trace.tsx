import { useNavigate } from 'react-router';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useListTraceQuery, type Traced, type TraceLink } from '#state/problem-records.ts';
import styles from './trace.module.css';
import { tracePlace } from './trace-place.ts';
import { useTraceStatus } from './use-trace-status.ts';

type TraceProps = { readonly kind: TraceLink['kind']; readonly id: string };

const useColumns = (): readonly Column<Traced>[] => {
  const t = useT('cases');
  const status = useTraceStatus();
  return [
    {
      id: 'kind',
      header: t('trace.kind'),
      width: 100,
      text: ({ link }) => t(`trace.kinds.${link.kind}`),
    },
    { id: 'number', header: t('trace.number'), width: 128, text: ({ link }) => link.number },
    {
      id: 'subject',
      header: t('trace.subject'),
      text: ({ link }) => link.title,
      cell: ({ link }) => <RecordLink to={tracePlace(link)}>{link.title}</RecordLink>,
    },
    { id: 'status', header: t('trace.status'), width: 140, text: ({ link }) => status(link) },
    {
      id: 'steps',
      header: t('trace.steps'),
      width: 100,
      text: ({ steps }) => (steps === 1 ? t('trace.direct') : t('trace.away', { count: steps })),
    },
  ];
};

/** Case → problem → change → release → defect → problem, both ways, from any of them: nearest first. */
export const Trace = ({ kind, id }: TraceProps) => {
  const t = useT('cases');
  const navigate = useNavigate();
  const columns = useColumns();
  const query = useListTraceQuery({ kind, id });
  return (
    <Section title={t('trace.title')}>
      <Loaded query={query} empty={<p className={styles['soft']}>{t('trace.empty')}</p>}>
        {(traced) => (
          <DataTable
            label={t('trace.label')}
            columns={columns}
            rows={traced}
            rowKey={({ link }) => link.id}
            onOpen={({ link }) => void navigate(tracePlace(link))}
            fit="content"
          />
        )}
      </Loaded>
    </Section>
  );
};

import { IconFileInvoice } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import type { Client } from '#domain/clients/client.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { TaskId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useListEntriesQuery } from '#state/hours.ts';
import { useToday } from '#state/session.ts';
import { useListTaskNamesQuery, type TaskName } from '#state/tasks.ts';
import { DraftInvoiceDialog } from './DraftInvoiceDialog.tsx';
import styles from './clients.module.css';

const shown = 12;
/** Hours left unbilled for longer are found through the invoice's own period. */
const daysBack = 3650;

/** Each entry with the task that it was put on. */
const useColumns = (tasks: ReadonlyMap<TaskId, TaskName>): readonly Column<TimeEntry>[] => {
  const t = useT('clients');
  const of = useT('fields');
  return [
    {
      id: 'date',
      header: t('unbilled.date'),
      kind: 'date',
      width: 110,
      text: (entry, format) => format.date(entry.workDate),
    },
    {
      id: 'activity',
      header: t('unbilled.activity'),
      width: 110,
      text: (entry) => of(`activity.${entry.activity}`),
    },
    {
      id: 'task',
      header: t('unbilled.task'),
      text: ({ taskId }) => (taskId === null ? '' : (tasks.get(taskId)?.title ?? '')),
      cell: ({ taskId }) =>
        taskId === null ? null : (
          <RecordLink to={paths.task(taskId)}>{tasks.get(taskId)?.title}</RecordLink>
        ),
    },
    { id: 'note', header: t('unbilled.note'), text: (entry) => entry.note },
    {
      id: 'time',
      header: t('unbilled.time'),
      kind: 'duration',
      width: 90,
      text: (entry, format) => `${format.duration(entry.seconds)} h`,
    },
  ];
};

/** Billable hours that are on no invoice yet, and the way to invoice them. */
export const ClientUnbilled = ({ client }: { readonly client: Client }) => {
  const t = useT('clients');
  const today = useToday();
  const [isDrafting, setDrafting] = useState(false);
  const query = useListEntriesQuery({
    clientId: client.id,
    billing: 'open',
    from: addDays(today, -daysBack),
    to: addDays(today, 366),
    limit: shown,
  });
  const { data: tasks = [] } = useListTaskNamesQuery(
    (query.data?.rows ?? []).flatMap(({ taskId }) => taskId ?? []),
  );
  const columns = useColumns(new Map(tasks.map((task) => [task.id, task])));
  const total = query.data?.total ?? 0;
  return (
    <Section
      title={t('unbilled.title')}
      {...(total > 0 ? { count: total } : {})}
      actions={
        total === 0 ? null : (
          <Button
            tone="primary"
            icon={<IconFileInvoice size={15} />}
            onClick={() => setDrafting(true)}
          >
            {t('unbilled.draft')}
          </Button>
        )
      }
    >
      <Loaded
        query={query}
        empty={<EmptyState title={t('unbilled.empty')} text={t('unbilled.emptyText')} />}
      >
        {(page) => (
          <>
            <DataTable
              label={t('unbilled.title')}
              columns={columns}
              rows={page.rows}
              rowKey={(entry) => entry.id}
              fit="content"
            />
            {page.total > page.rows.length ? (
              <p className={styles['quiet']}>
                {t('unbilled.more', { shown: String(page.rows.length), count: page.total })}
              </p>
            ) : null}
          </>
        )}
      </Loaded>
      {isDrafting ? (
        <DraftInvoiceDialog client={client} onClose={() => setDrafting(false)} />
      ) : null}
    </Section>
  );
};

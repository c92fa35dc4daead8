import { IconClockPlus, IconPlayerPlay } from '@tabler/icons-react';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { likelyActivity } from '#domain/hours/likely-activity.ts';
import { brandText } from '#domain/brand.ts';
import { emptyTimerForm } from '#domain/hours/timer-form.ts';
import type { PersonId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListTaskHoursQuery, type TaskHoursRow } from '#state/hour-sums.ts';
import { useUnansweredAway } from '#state/away.ts';
import { useGetTimerQuery, useStartTimerMutation } from '#state/hours.ts';
import { useMe } from '#state/session.ts';
import styles from './TaskPage.module.css';

const limit = 50;

const useHourColumns = (): readonly Column<TaskHoursRow>[] => {
  const t = useT('tasks');
  const words = useT('fields');
  const format = useFormat();
  return [
    {
      id: 'date',
      header: t('hours.date'),
      kind: 'date',
      width: 108,
      text: (entry) => format.date(entry.workDate),
    },
    {
      id: 'person',
      header: t('hours.person'),
      width: 112,
      text: ({ person }) => person?.name ?? '',
    },
    {
      id: 'activity',
      header: t('hours.activity'),
      width: 104,
      text: ({ activity }) => words(`activity.${activity}`),
    },
    { id: 'note', header: t('hours.note'), text: ({ note }) => note },
    {
      id: 'billing',
      header: t('hours.billing'),
      width: 98,
      text: ({ billing }) => words(`billing.${billing}`),
    },
    {
      id: 'duration',
      header: t('hours.duration'),
      kind: 'duration',
      width: 66,
      text: ({ seconds }) => `${formatDuration(seconds)} h`,
    },
  ];
};

/** The hours put on the task, and the two ways to put more. */
export const TaskHours = ({ task }: { readonly task: LifecycleTask }) => {
  const t = useT('tasks');
  const me = useMe();
  const columns = useHourColumns();
  const query = useListTaskHoursQuery({ taskId: task.id, limit });
  const [startTimer] = useStartTimerMutation();
  const running = useGetTimerQuery(me ?? brandText<PersonId>(''));
  const away = useUnansweredAway(running.data ?? null);
  const start = async (): Promise<void> => {
    const form = {
      ...emptyTimerForm(),
      personId: me ?? '',
      clientId: task.clientId,
      systemId: task.systemId,
      taskId: task.id,
      activity: likelyActivity(task.kind),
    };
    await runCommand(startTimer({ ...form, away }).unwrap(), () =>
      notify.done(t('hours.started', { title: task.title })),
    );
  };
  return (
    <Section
      title={t('hours.title')}
      actions={
        <>
          <Button
            icon={<IconClockPlus size={15} aria-hidden="true" />}
            to={paths.hours({ view: 'day', task: task.id })}
          >
            {t('hours.log')}
          </Button>
          <Button
            icon={<IconPlayerPlay size={15} aria-hidden="true" />}
            // Until it is known what runs now, nothing could leave out what that run was away (R14).
            isDisabled={me === null || running.data === undefined}
            onClick={() => void start()}
          >
            {t('hours.timer')}
          </Button>
        </>
      }
    >
      <Loaded query={query}>
        {({ rows, total, seconds }) =>
          rows.length === 0 ? (
            <p className={styles['soft']}>{t('hours.empty')}</p>
          ) : (
            <>
              <DataTable
                label={t('hours.title')}
                columns={columns}
                rows={rows}
                rowKey={({ id }) => id}
                fit="content"
              />
              <p className={styles['sum']}>
                {rows.length < total ? t('hours.more', { shown: rows.length, count: total }) : null}
                <strong>{t('hours.total', { duration: formatDuration(seconds) })}</strong>
              </p>
            </>
          )
        }
      </Loaded>
    </Section>
  );
};

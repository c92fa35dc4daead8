import { IconUnlink } from '@tabler/icons-react';
import { IconButton } from '#components/IconButton.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { KindIcon } from '#components/KindIcon.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { TaskStatusBadge } from '#components/TaskStatusBadge.tsx';
import { integrationSections } from '#domain/integrations/moves.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useLinkIntegrationMutation, type IntegrationRecord } from '#state/integrations.ts';
import { useListTasksQuery } from '#state/tasks.ts';
import styles from './integrations.module.css';

type WorkProps = { readonly record: IntegrationRecord };

const mostTasks = 500;

const titleOf = ({ number, title }: Pick<LifecycleTask, 'number' | 'title'>): string =>
  `${number} ${title}`.trim();

const useLink = ({ integration }: IntegrationRecord) => {
  const t = useT('integrations');
  const [save] = useLinkIntegrationMutation();
  return (task: Pick<LifecycleTask, 'id'>, isLinked: boolean): void =>
    void runCommand(save({ id: integration.id, taskId: task.id, isLinked }).unwrap(), () =>
      notify.done(isLinked ? t('page.linked') : t('page.unlinked'), { undo: true }),
    );
};

/** The tasks on the same system that aren't linked yet: choosing one links it. */
const LinkTask = ({ record }: WorkProps) => {
  const t = useT('integrations');
  const link = useLink(record);
  const { systemId, taskIds } = record.integration;
  const { data } = useListTasksQuery({ systemId, limit: mostTasks });
  const others = (data?.rows ?? []).filter(({ id }) => !taskIds.includes(id));
  return others.length === 0 ? null : (
    <div className={styles['link']}>
      <SelectInput
        label={t('page.link')}
        placeholder={t('page.linkHint')}
        isSearchable
        value=""
        onBlur={() => undefined}
        onChange={(id) => {
          const task = others.find((each) => each.id === id);
          if (task !== undefined) link(task, true);
        }}
        options={others.map((task) => ({ value: task.id, label: titleOf(task) }))}
      />
    </div>
  );
};

/** The upgrades and roll-outs of an integration, the newest first, and the way to link another. */
export const IntegrationWork = ({ record }: WorkProps) => {
  const t = useT('integrations');
  const format = useFormat();
  const link = useLink(record);
  return (
    <div id={integrationSections.work} tabIndex={-1}>
      <Section title={t('page.work')} count={record.tasks.length}>
        {record.tasks.length === 0 ? (
          <p className={styles['none']}>{t('page.workNone')}</p>
        ) : (
          <ul className={styles['work']}>
            {record.tasks.map((task) => (
              <li key={task.id}>
                <KindIcon kind={task.kind} />
                <RecordLink to={paths.task(task.id)}>{titleOf(task)}</RecordLink>
                <TaskStatusBadge status={task.status} />
                <span className={styles['soft']}>
                  {task.plannedEnd === null ? '' : format.date(task.plannedEnd)}
                </span>
                <IconButton
                  label={t('page.unlink', { title: titleOf(task) })}
                  icon={<IconUnlink size={15} />}
                  onClick={() => link(task, false)}
                />
              </li>
            ))}
          </ul>
        )}
        <LinkTask record={record} />
      </Section>
    </div>
  );
};

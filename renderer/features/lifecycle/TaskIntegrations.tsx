import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { integrationName } from '#components/integrations/use-support-words.ts';
import { SupportBadge } from '#components/integrations/SupportBadge.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { useT } from '#i18n/t.ts';
import { useListIntegrationsQuery } from '#state/integrations.ts';
import styles from './TaskPage.module.css';

/** What the system rests on that this task is about: an upgrade, a roll-out. The other end links and unlinks. */
export const TaskIntegrations = ({ task }: { readonly task: LifecycleTask }) => {
  const t = useT('tasks');
  const query = useListIntegrationsQuery({ taskId: task.id });
  const isExpected = task.kind === 'integration';
  if (!isExpected && (query.data?.length ?? 0) === 0) return null;
  return (
    <Section title={t('integrations.title')}>
      <Loaded
        query={query}
        empty={
          <p className={styles['soft']}>
            {t('integrations.empty')}{' '}
            <RecordLink to={paths.system(task.systemId, { part: 'third-parties' })}>
              {t('integrations.choose')}
            </RecordLink>
          </p>
        }
      >
        {(rows) => (
          <ul className={styles['integrations']} aria-label={t('integrations.title')}>
            {rows.map((row) => (
              <li key={row.id}>
                <RecordLink to={paths.integration(row.id)}>{integrationName(row)}</RecordLink>
                <SupportBadge state={row.support.state} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
};

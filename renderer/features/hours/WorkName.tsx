import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { useT } from '#i18n/t.ts';
import type { WeekLine } from './week-line.ts';
import styles from './WeekGrid.module.css';

/** A row's work under its client's name: system, task and activity on one line; system and task lead to their pages. */
export const WorkName = ({ line }: { readonly line: WeekLine }) => {
  const t = useT('hours');
  const words = useT('fields');
  const parts = [line.systemName, line.taskTitle].filter((part) => part !== '');
  return (
    <div className={styles['work-line']} title={parts.join(' · ')}>
      <span className={styles['work-name']}>
        <strong>
          {line.work.systemId === null ? (
            t('week.noSystem')
          ) : (
            <RecordLink to={paths.system(line.work.systemId)}>{line.systemName}</RecordLink>
          )}
        </strong>
        {line.work.taskId === null ? null : (
          <span className={styles['work-task']}>
            {' '}
            <RecordLink to={paths.task(line.work.taskId)}>{line.taskTitle}</RecordLink>
          </span>
        )}
      </span>
      <span className={styles['activity']}>{words(`activity.${line.work.activity}`)}</span>
    </div>
  );
};

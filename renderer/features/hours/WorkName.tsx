import { useT } from '#i18n/t.ts';
import type { WeekLine } from './week-line.ts';
import styles from './WeekGrid.module.css';

/** A row's work under its client's name: system, task and activity on one line. */
export const WorkName = ({ line }: { readonly line: WeekLine }) => {
  const t = useT('hours');
  const words = useT('fields');
  const parts = [line.systemName, line.taskTitle].filter((part) => part !== '');
  return (
    <div className={styles['work-line']} title={parts.join(' · ')}>
      <span className={styles['work-name']}>
        <strong>{line.systemName === '' ? t('week.noSystem') : line.systemName}</strong>
        {line.taskTitle === '' ? null : (
          <span className={styles['work-task']}> {line.taskTitle}</span>
        )}
      </span>
      <span className={styles['activity']}>{words(`activity.${line.work.activity}`)}</span>
    </div>
  );
};

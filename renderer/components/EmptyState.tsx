import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

type EmptyStateProps = {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
};

/** Where nothing is yet: what will be here, and the next step. */
export const EmptyState = ({ title, text, action, icon }: EmptyStateProps) => (
  <div className={styles['empty']}>
    {icon === undefined ? null : (
      <div className={styles['icon']} aria-hidden="true">
        {icon}
      </div>
    )}
    <p className={styles['title']}>{title}</p>
    <p className={styles['text']}>{text}</p>
    {action === undefined ? null : <div className={styles['action']}>{action}</div>}
  </div>
);

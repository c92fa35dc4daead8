import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

type EmptyStateProps = {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
  /** When it is all that the page shows: its title is then the page's. */
  readonly isPage?: boolean;
};

/** Where nothing is yet: what will be here, and the next step. */
export const EmptyState = ({ title, text, action, icon, isPage = false }: EmptyStateProps) => (
  <div className={styles['empty']}>
    {icon === undefined ? null : (
      <div className={styles['icon']} aria-hidden="true">
        {icon}
      </div>
    )}
    {isPage ? (
      <h1 className={styles['title']}>{title}</h1>
    ) : (
      <p className={styles['title']}>{title}</p>
    )}
    <p className={styles['text']}>{text}</p>
    {action === undefined ? null : <div className={styles['action']}>{action}</div>}
  </div>
);

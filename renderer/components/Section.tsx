import { useId, type ReactNode } from 'react';
import styles from './Section.module.css';

type SectionProps = {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly count?: number;
  readonly children: ReactNode;
};

/** A titled part of a page. */
export const Section = ({ title, actions, count, children }: SectionProps) => {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <header className={styles['head']}>
        <h2 className={styles['title']} id={id}>
          {title}
        </h2>
        {count === undefined ? null : <span className={styles['count']}>{count}</span>}
        <div className={styles['actions']} data-screen-only>
          {actions}
        </div>
      </header>
      {children}
    </section>
  );
};

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import styles from './today.module.css';

/** One thing of the day: what it is, where it belongs, and when. */
export type AgendaItem = {
  readonly key: string;
  readonly to: string;
  readonly title: string;
  /** System, client, person: what tells it from another of the same name. */
  readonly detail: string;
  readonly when: string;
  readonly tone: Tone;
};

type AgendaProps = {
  readonly title: string;
  readonly icon: ReactNode;
  /** undefined while they are read. */
  readonly items: readonly AgendaItem[] | undefined;
  /** How many there are, where only the first are shown. */
  readonly total?: number;
  /** All of them. */
  readonly to: string;
  readonly all: string;
  readonly none: string;
};

const most = 6;

/** What the day holds of one sort, the most pressing first; each line leads to its record. */
export const Agenda = ({ title, icon, items, total, to, all, none }: AgendaProps) => {
  const count = total ?? items?.length ?? 0;
  return (
    <section className={styles['agenda']} aria-label={title} data-together>
      <header className={styles['head']}>
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
        <h2 className={styles['title']}>{title}</h2>
        {count > 0 ? <span className={styles['count']}>{count}</span> : null}
        <Link className={styles['all']} to={to}>
          {all}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </header>
      {items === undefined ? null : items.length === 0 ? (
        <p className={styles['none']}>{none}</p>
      ) : (
        <ul className={styles['items']}>
          {items.slice(0, most).map((item) => (
            <li key={item.key}>
              <Link className={styles['item']} to={item.to}>
                <span className={styles['names']}>
                  <span className={styles['name']}>{item.title}</span>
                  <span className={styles['detail']}>{item.detail}</span>
                </span>
                <StatusBadge tone={item.tone} label={item.when} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

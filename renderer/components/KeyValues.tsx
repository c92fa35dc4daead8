import type { ReactNode } from 'react';
import styles from './KeyValues.module.css';

type KeyValuesProps = {
  readonly items: readonly { readonly label: string; readonly value: ReactNode }[];
  readonly columns?: 1 | 2 | 3;
};

const isNothing = (value: ReactNode): boolean =>
  value === null || value === undefined || value === '' || value === false;

/** Facts about a record. What is not known is shown as a dash, not left out. */
export const KeyValues = ({ items, columns = 1 }: KeyValuesProps) => (
  <dl className={styles['list']} data-columns={columns}>
    {items.map((item) => (
      <div className={styles['item']} key={item.label}>
        <dt className={styles['label']}>{item.label}</dt>
        <dd className={styles['value']}>{isNothing(item.value) ? '–' : item.value}</dd>
      </div>
    ))}
  </dl>
);

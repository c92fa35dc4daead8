import type { PlainDate } from '#domain/time/plain-date.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './figures.module.css';

/** A date in the user's writing; the long form is its tooltip. Null is shown as a dash. */
export const DateText = ({ value }: { readonly value: PlainDate | null }) => {
  const format = useFormat();
  if (value === null) return <span className={styles['none']}>–</span>;
  return (
    <time className={styles['date']} dateTime={value} title={format.longDate(value)}>
      {format.date(value)}
    </time>
  );
};

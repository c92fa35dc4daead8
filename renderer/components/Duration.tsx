import { useFormat } from '#i18n/use-format.ts';
import styles from './figures.module.css';

/** A raw length of time as `h:mm` with its unit. */
export const Duration = ({ seconds }: { readonly seconds: number }) => {
  const format = useFormat();
  return (
    <span className={styles['figure']}>
      {format.duration(seconds)}
      <span className={styles['unit']}> h</span>
    </span>
  );
};

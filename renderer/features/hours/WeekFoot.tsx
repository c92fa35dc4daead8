import { formatDuration, toSeconds, type Seconds } from '#domain/time/duration.ts';
import { useT } from '#i18n/t.ts';
import styles from './WeekGrid.module.css';

/** The sum of each day and of the week. */
export const WeekFoot = ({ sums }: { readonly sums: readonly Seconds[] }) => {
  const t = useT('hours');
  const total = toSeconds(sums.reduce((sum, seconds) => sum + seconds, 0));
  return (
    <tfoot className={styles['foot']}>
      <tr>
        <th scope="row">{t('week.dayTotal')}</th>
        {sums.map((seconds, day) => (
          // A week's days never change places.
          <td key={day} className={styles['figure']} data-zero={seconds === 0}>
            {formatDuration(seconds)}
          </td>
        ))}
        <td className={styles['figure']}>{formatDuration(total)}</td>
      </tr>
    </tfoot>
  );
};

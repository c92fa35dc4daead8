import { formatDuration, toSeconds, type Seconds } from '#domain/time/duration.ts';
import { useT } from '#i18n/t.ts';
import { lineTotal, type WeekLine } from './week-line.ts';
import styles from './HoursPage.module.css';

/** A full working week (Arbetstidslagen 5 §: 40 hours). */
const fullWeek: Seconds = toSeconds(40 * 3600);

/** The week's sum against a full week, in words and as a bar. */
export const WeekTarget = ({ lines }: { readonly lines: readonly WeekLine[] }) => {
  const t = useT('hours');
  const total = lines.reduce((sum, line) => sum + lineTotal(line), 0);
  const difference = formatDuration(toSeconds(Math.abs(fullWeek - total)));
  const words = { hours: difference, target: '40' };
  const comparison =
    total === fullWeek
      ? t('week.atTarget', { target: '40' })
      : total > fullWeek
        ? t('week.aboveTarget', words)
        : t('week.belowTarget', words);
  return (
    <div className={styles['target']}>
      <strong>{t('week.sum', { duration: formatDuration(toSeconds(total)) })}</strong>
      <svg className={styles['meter']} viewBox="0 0 120 6" aria-hidden="true">
        <rect width="120" height="6" rx="3" className={styles['track']} />
        <rect
          width={Math.min(120, (120 * total) / fullWeek)}
          height="6"
          rx="3"
          className={styles['filled']}
        />
      </svg>
      <span>{comparison}</span>
    </div>
  );
};

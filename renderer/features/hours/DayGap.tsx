import { formatDuration } from '#domain/time/duration.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useTimeZone } from '#state/session.ts';
import type { Stretch } from './day-line.ts';
import styles from './DayView.module.css';

/** Time between two entries that nobody wrote down. */
export const DayGap = ({ gap }: { readonly gap: Stretch }) => {
  const t = useT('hours');
  const format = useFormat();
  const zone = useTimeZone();
  const from = format.time(gap.from, zone);
  const to = format.time(gap.to, zone);
  return (
    <li className={styles['gap']} title={t('day.gapText', { from, to })}>
      <span className={styles['times']}>
        {from}–{to}
      </span>
      {t('day.gap', { duration: formatDuration(gap.seconds) })}
    </li>
  );
};

import { weekdayOf, type PlainDate } from '#domain/time/plain-date.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import styles from './WeekGrid.module.css';

type WeekHeadProps = {
  readonly days: readonly PlainDate[];
  readonly today: PlainDate;
  readonly onOpenDay: (date: PlainDate) => void;
};

/** The seven days with their dates; each opens its day. */
export const WeekHead = ({ days, today, onOpenDay }: WeekHeadProps) => {
  const t = useT('hours');
  const format = useFormat();
  return (
    <thead className={styles['head']}>
      <tr>
        <th className={styles['work-column']} scope="col">
          {t('week.work')}
        </th>
        {days.map((date) => (
          <th
            key={date}
            className={styles['day-column']}
            scope="col"
            data-figure="true"
            data-today={date === today}
            data-weekend={weekdayOf(date) > 5}
          >
            <button
              type="button"
              className={styles['day-button']}
              aria-label={`${format.longDate(date)}${date === today ? `, ${t('week.today')}` : ''}: ${t('cell.openDay')}`}
              onClick={() => onOpenDay(date)}
            >
              <span className={styles['day-name']}>{format.weekday(date)}</span>
              <span className={styles['day-date']}>{format.dayMonth(date)}</span>
            </button>
          </th>
        ))}
        <th className={styles['total-column']} scope="col" data-figure="true">
          {t('week.total')}
        </th>
      </tr>
    </thead>
  );
};

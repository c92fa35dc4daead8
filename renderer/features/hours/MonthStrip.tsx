import { formatDuration, toSeconds, type Seconds } from '#domain/time/duration.ts';
import type { PersonId } from '#domain/record.ts';
import {
  addMonths,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
  weekdayOf,
  type PlainDate,
} from '#domain/time/plain-date.ts';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { IconButton } from '#components/IconButton.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListDayTotalsQuery } from '#state/hour-sums.ts';
import { useToday } from '#state/session.ts';
import { monthWeeks } from './month-weeks.ts';
import styles from './MonthStrip.module.css';

type MonthStripProps = {
  readonly personId: PersonId;
  readonly date: PlainDate;
  readonly view: 'week' | 'day';
  readonly onChoose: (date: PlainDate) => void;
};

const barHeight = 22;
const fullDay = 8 * 3600;

const Bar = ({ seconds }: { readonly seconds: number }) => {
  const height = Math.min(barHeight, Math.round((barHeight * seconds) / fullDay));
  return (
    <svg className={styles['bar']} viewBox={`0 0 6 ${barHeight}`} aria-hidden="true">
      <rect y={barHeight - height} width="6" height={height} rx="1.5" />
    </svg>
  );
};

/** The month in one line: a bar a day, the shown week or day marked. A click goes there. */
export const MonthStrip = ({ personId, date, view, onChoose }: MonthStripProps) => {
  const t = useT('hours');
  const format = useFormat();
  const today = useToday();
  const [from, to] = [firstOfMonth(date), lastOfMonth(date)];
  const { data = [] } = useListDayTotalsQuery({ personId, from, to });
  const seconds = new Map<PlainDate, Seconds>(data.map((day) => [day.date, day.seconds]));
  const total = toSeconds(data.reduce((sum, day) => sum + day.seconds, 0));
  const isShown = (day: PlainDate): boolean =>
    view === 'day' ? day === date : mondayOf(day) === mondayOf(date);
  return (
    <nav className={styles['strip']} aria-label={t('month.label')}>
      <div className={styles['month']}>
        <span className={styles['name']}>{format.month(date)}</span>
        <span className={styles['total']}>
          {t('month.total', { duration: formatDuration(total) })}
        </span>
      </div>
      <IconButton
        label={t('month.previous')}
        icon={<IconChevronLeft size={14} aria-hidden="true" />}
        onClick={() => onChoose(addMonths(date, -1))}
      />
      <div className={styles['weeks']}>
        {monthWeeks(date).map((week) => (
          <div
            key={week.monday}
            className={styles['week']}
            data-shown={isShown(week.monday) && view === 'week'}
          >
            <div className={styles['days']}>
              {week.days
                .filter(({ isInside }) => isInside)
                .map((day) => {
                  const worked = seconds.get(day.date) ?? toSeconds(0);
                  const name = format.longDate(day.date);
                  return (
                    <button
                      key={day.date}
                      type="button"
                      className={styles['day']}
                      data-today={day.date === today}
                      data-weekend={weekdayOf(day.date) > 5}
                      data-shown={view === 'day' && isShown(day.date)}
                      aria-current={isShown(day.date) ? 'date' : undefined}
                      aria-label={
                        worked === 0
                          ? t('month.emptyDay', { day: name })
                          : t('month.day', { day: name, duration: formatDuration(worked) })
                      }
                      title={
                        worked === 0
                          ? t('month.emptyDay', { day: name })
                          : t('month.day', { day: name, duration: formatDuration(worked) })
                      }
                      onClick={() => onChoose(day.date)}
                    >
                      <Bar seconds={worked} />
                      <span>{dayOf(day.date)}</span>
                    </button>
                  );
                })}
            </div>
            <span className={styles['number']}>
              {t('month.week')} {week.week}
            </span>
          </div>
        ))}
      </div>
      <IconButton
        label={t('month.next')}
        icon={<IconChevronRight size={14} aria-hidden="true" />}
        onClick={() => onChoose(addMonths(date, 1))}
      />
    </nav>
  );
};

import { IconLock } from '@tabler/icons-react';
import type { MonthDay } from '#domain/hours/month-days.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import { dayOf, monthOf, weekdayOf, weekDays, type PlainDate } from '#domain/time/plain-date.ts';
import type { PersonId } from '#domain/record.ts';
import { Loaded } from '#components/Loaded.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useGetMonthStandingQuery, useListMonthDaysQuery } from '#state/reviews.ts';
import { useToday } from '#state/session.ts';
import { monthWeeks } from './month-weeks.ts';
import { reviewTones } from './review-tones.ts';
import styles from './MonthView.module.css';

type MonthViewProps = {
  readonly personId: PersonId;
  readonly date: PlainDate;
  readonly onOpenDay: (date: PlainDate) => void;
};

type DayCellProps = {
  readonly day: MonthDay;
  readonly isToday: boolean;
  readonly onOpen: () => void;
};

const meter = 100;

/** How much of the day's target is there. */
const Meter = ({ day }: { readonly day: MonthDay }) => {
  const share = day.target === 0 ? meter : Math.min(meter, (meter * day.seconds) / day.target);
  return (
    <svg
      className={styles['meter']}
      viewBox={`0 0 ${meter} 4`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={meter} height="4" className={styles['track']} />
      <rect width={share} height="4" className={styles['filled']} />
    </svg>
  );
};

const DayCell = ({ day, isToday, onOpen }: DayCellProps) => {
  const t = useT('hours');
  const words = useT('fields');
  const holidays = useT('changes');
  const format = useFormat();
  const { date, seconds, target, holiday, review } = day;
  return (
    <td
      className={styles['cell']}
      data-today={isToday}
      data-free={target === 0}
      data-red={holiday !== null || weekdayOf(date) === 7}
      data-missing={day.isMissing}
    >
      <button
        type="button"
        className={styles['day']}
        aria-label={t('month.open', { day: format.longDate(date) })}
        onClick={onOpen}
      >
        <span className={styles['top']}>
          <span className={styles['number']}>{dayOf(date)}</span>
          {holiday === null ? null : (
            <span className={styles['holiday']}>{holidays(`holiday.${holiday}`)}</span>
          )}
          {seconds === 0 ? null : <span className={styles['sum']}>{formatDuration(seconds)}</span>}
        </span>
        {seconds === 0 ? null : <Meter day={day} />}
        <span className={styles['state']}>
          {day.isMissing ? <StatusBadge tone="careful" label={t('month.missingDay')} /> : null}
          {review === null ? null : (
            <StatusBadge tone={reviewTones[review]} label={words(`review.${review}`)} />
          )}
        </span>
      </button>
    </td>
  );
};

const MonthSum = ({
  days,
  date,
}: {
  readonly days: readonly MonthDay[];
  readonly date: PlainDate;
}) => {
  const t = useT('hours');
  const format = useFormat();
  const { data: standing } = useGetMonthStandingQuery(monthOf(date));
  const missing = days.filter(({ isMissing }) => isMissing).length;
  const sumOf = (of: (day: MonthDay) => number): string =>
    formatDuration(toSeconds(days.reduce((sum, day) => sum + of(day), 0)));
  const isLocked = standing?.state === 'by-hand' || standing?.state === 'by-itself';
  return (
    <p className={styles['foot']}>
      <strong>
        {t('month.sumOf', {
          duration: sumOf(({ seconds }) => seconds),
          target: sumOf(({ target }) => target),
        })}
      </strong>
      <StatusBadge
        tone={missing === 0 ? 'good' : 'careful'}
        label={missing === 0 ? t('month.allThere') : t('month.missing', { count: missing })}
      />
      {isLocked ? (
        <span className={styles['locked']}>
          <IconLock size={13} aria-hidden="true" />
          {t('review.locked', { month: format.month(date) })}
        </span>
      ) : null}
    </p>
  );
};

/** A person's month as a calendar: each day's hours against its target, red days, and how far they have come. */
export const MonthView = ({ personId, date, onOpenDay }: MonthViewProps) => {
  const t = useT('hours');
  const format = useFormat();
  const today = useToday();
  const query = useListMonthDaysQuery({ personId, month: monthOf(date) });
  const weeks = monthWeeks(date);
  return (
    <Loaded query={query}>
      {(days) => (
        <div className={styles['month']}>
          <table
            className={styles['grid']}
            aria-label={t('month.grid', { month: format.month(date) })}
          >
            <thead>
              <tr>
                <th scope="col" className={styles['week-column']}>
                  {t('month.week')}
                </th>
                {weekDays(weeks[0]?.monday ?? date).map((day) => (
                  <th scope="col" key={day}>
                    {format.weekday(day)}
                  </th>
                ))}
                <th scope="col" className={styles['sum-column']}>
                  {t('month.weekSum')}
                </th>
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => {
                const ofWeek = week.days.map((each) =>
                  days.find((day) => each.isInside && day.date === each.date),
                );
                const sum = ofWeek.reduce((total, day) => total + (day?.seconds ?? 0), 0);
                return (
                  <tr key={week.monday}>
                    <th scope="row" className={styles['week-number']}>
                      {week.week}
                    </th>
                    {ofWeek.map((day, place) =>
                      day === undefined ? (
                        // A week's days never change places.
                        <td
                          key={place}
                          className={styles['outside']}
                          aria-label={t('month.outside')}
                        />
                      ) : (
                        <DayCell
                          key={day.date}
                          day={day}
                          isToday={day.date === today}
                          onOpen={() => onOpenDay(day.date)}
                        />
                      ),
                    )}
                    <td className={styles['week-sum']}>{formatDuration(toSeconds(sum))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <MonthSum days={days} date={date} />
        </div>
      )}
    </Loaded>
  );
};

import { useRef, type KeyboardEvent } from 'react';
import {
  blocksOf,
  daysBetweenBoth,
  pressInCalendar,
  slotsByDay,
  type CalendarView,
} from '#domain/changes/calendar-days.ts';
import type { FreezePeriod } from '#domain/changes/change.ts';
import { dayOf, isoWeekOf, monthOf, weekdayOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { holidayOn } from '#domain/time/swedish-holidays.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { Calendar, WorkSlot } from '#state/changes.ts';
import { usePlace, useToday } from '#state/session.ts';
import styles from './calendar.module.css';
import { SlotLink } from './SlotLink.tsx';

type GridProps = {
  readonly calendar: Calendar;
  readonly view: Exclude<CalendarView, 'table'>;
  readonly period: { readonly from: PlainDate; readonly to: PlainDate };
  readonly day: PlainDate;
  readonly onDay: (day: PlainDate) => void;
  readonly onFreeze: (freeze: FreezePeriod) => void;
};

/** A cell has room for so many; of more, the last place says how many. */
const roomInMonth = 3;
const shownOf = (count: number): number => (count > roomInMonth ? roomInMonth - 1 : count);
const hours = [0, 3, 6, 9, 12, 15, 18, 21] as const;
const percent = (minutes: number): string => `${(minutes / 1440) * 100}%`;

const DayHead = ({ day, freezes, onFreeze }: DayHeadProps) => {
  const t = useT('changes');
  const format = useFormat();
  const holiday = holidayOn(day);
  return (
    <div className={styles['heads']}>
      <span className={styles['dayHead']}>
        <span className={styles['number']}>{dayOf(day)}</span>
        {weekdayOf(day) === 1 ? (
          <span className={styles['week']}>
            {t('calendar.week', { week: isoWeekOf(day).week })}
          </span>
        ) : null}
        <span className={styles['holiday']}>
          {holiday === null ? null : t(`holiday.${holiday}`)}
        </span>
        <span className="visually-hidden">{format.longDate(day)}</span>
      </span>
      {freezes.map((freeze) => (
        <button
          key={freeze.id}
          type="button"
          className={styles['freeze']}
          tabIndex={-1}
          title={t('collision.freeze', { name: freeze.name })}
          onClick={() => onFreeze(freeze)}
        >
          {freeze.name}
        </button>
      ))}
    </div>
  );
};

type DayHeadProps = {
  readonly day: PlainDate;
  readonly freezes: readonly FreezePeriod[];
  readonly onFreeze: (freeze: FreezePeriod) => void;
};

/** Days in weeks, or one week by the hour: arrows go from day to day, Enter opens what is on it. */
export const CalendarGrid = ({ calendar, view, period, day, onDay, onFreeze }: GridProps) => {
  const t = useT('changes');
  const format = useFormat();
  const today = useToday();
  const place = usePlace();
  const grid = useRef<HTMLDivElement>(null);
  const days = daysBetweenBoth(period.from, period.to);
  const byDay = slotsByDay(calendar.slots, place);
  const collisions = new Map(calendar.collisions.map(({ id, found }) => [id, found]));

  const focusDay = (next: PlainDate): void => {
    onDay(next);
    requestAnimationFrame(() =>
      grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus(),
    );
  };
  const onKeyDown = (event: KeyboardEvent, at: PlainDate): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = pressInCalendar(view, at, event.key);
    if (next !== null) {
      event.preventDefault();
      focusDay(next);
    }
    if (event.key === 'Enter' && event.target === event.currentTarget) {
      const links = event.currentTarget.querySelectorAll<HTMLElement>('a');
      // Where there is one, that is what is meant; of several one is chosen next.
      if (links.length === 1) links[0]?.click();
      else links[0]?.focus();
    }
  };
  const link = (slot: WorkSlot, at: PlainDate, look: 'line' | 'block') => (
    <SlotLink
      key={slot.id}
      slot={slot}
      collisions={collisions.get(slot.id) ?? []}
      isReachable={at === day}
      look={look}
    />
  );
  const content = (at: PlainDate) => {
    const slots = byDay.get(at) ?? [];
    if (view === 'week') {
      return (
        <div className={styles['clockwork']}>
          {blocksOf(slots, at, place).map(({ slot, from, to, lane, lanes }) => (
            <div
              key={slot.id}
              className={styles['block']}
              style={{
                top: percent(from),
                height: percent(to - from),
                left: `${(lane / lanes) * 100}%`,
                width: `${100 / lanes}%`,
              }}
            >
              {link(slot, at, 'block')}
            </div>
          ))}
        </div>
      );
    }
    return (
      <>
        {slots.slice(0, shownOf(slots.length)).map((slot) => link(slot, at, 'line'))}
        {slots.length > roomInMonth ? (
          <span className={styles['more']}>
            {t('calendar.more', { count: slots.length - shownOf(slots.length) })}
          </span>
        ) : null}
      </>
    );
  };

  return (
    <div
      ref={grid}
      className={styles['grid']}
      data-view={view}
      data-fits-window
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset lays nothing out as a grid
      role="group"
      aria-label={t('calendar.grid', { period: format.dateRange(period.from, period.to) })}
    >
      <div className={styles['weekdays']} aria-hidden="true">
        {view === 'week' ? <span className={styles['corner']} /> : null}
        {days.slice(0, 7).map((each) => (
          <span key={each}>{format.weekday(each)}</span>
        ))}
      </div>
      <div className={styles['days']}>
        {view === 'week' ? (
          <div className={styles['hours']} aria-hidden="true">
            {hours.map((hour) => (
              <span key={hour} style={{ top: percent(hour * 60) }}>
                {String(hour).padStart(2, '0')}
              </span>
            ))}
          </div>
        ) : null}
        {days.map((each) => {
          const freezes = calendar.freezes.filter(({ from, to }) => from <= each && each <= to);
          return (
            // The arrows' stops: what can be pressed is within.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <div
              key={each}
              className={styles['day']}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- forty-two landmarks would be in the way
              role="group"
              aria-label={t('calendar.day', {
                date: format.longDate(each),
                count: byDay.get(each)?.length ?? 0,
              })}
              data-day={each}
              data-today={each === today}
              data-outside={view === 'month' && monthOf(each) !== monthOf(day)}
              data-free={weekdayOf(each) > 5}
              data-holiday={holidayOn(each) !== null}
              data-frozen={freezes.length > 0}
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one stop for Tab, the arrows go on from it
              tabIndex={each === day ? 0 : -1}
              onFocus={(event) => {
                if (event.target === event.currentTarget && each !== day) onDay(each);
              }}
              onKeyDown={(event) => onKeyDown(event, each)}
            >
              <DayHead day={each} freezes={freezes} onFreeze={onFreeze} />
              {content(each)}
            </div>
          );
        })}
      </div>
    </div>
  );
};

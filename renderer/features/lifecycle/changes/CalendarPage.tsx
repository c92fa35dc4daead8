import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { periodOf, turn, type CalendarView } from '#domain/changes/calendar-days.ts';
import type { FreezePeriod } from '#domain/changes/change.ts';
import { isoWeekOf } from '#domain/time/plain-date.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { Button } from '#components/Button.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListCalendarQuery } from '#state/changes.ts';
import { useToday } from '#state/session.ts';
import { CalendarGrid } from './CalendarGrid.tsx';
import { CalendarTable } from './CalendarTable.tsx';
import styles from './calendar.module.css';
import { FreezeDrawer } from './FreezeDrawer.tsx';

const legend = ['change', 'release', 'freeze', 'holiday', 'collides'] as const;

const Legend = () => {
  const t = useT('changes');
  return (
    <ul className={styles['legend']} aria-label={t('calendar.legend')}>
      {legend.map((each) => (
        <li key={each} data-legend={each}>
          {t(`calendar.${each}`)}
        </li>
      ))}
    </ul>
  );
};

/** What the period is called: a month, or a week with its days. */
const usePeriodName = (view: CalendarView, day: PlainDate): string => {
  const t = useT('changes');
  const format = useFormat();
  if (view !== 'week') return format.month(day);
  const { from, to } = periodOf(view, day);
  return t('calendar.weekOf', { week: isoWeekOf(day).week, range: format.dateRange(from, to) });
};

/** When what is changed and rolled out, with the days on which nothing should be, and what runs into what. */
export const CalendarPage = () => {
  const t = useT('changes');
  const today = useToday();
  const [state, change] = useUrlState({ view: ['month', 'week', 'table'], day: '' });
  const [freeze, setFreeze] = useState<FreezePeriod | 'new' | null>(null);
  const { view } = state;
  const typed = parsePlainDate(state.day, today);
  const day = typed.ok ? typed.value : today;
  const period = periodOf(view, day);
  const name = usePeriodName(view, day);
  const query = useListCalendarQuery(period);
  const go = (next: PlainDate): void => change({ day: next === today ? '' : next });
  useShortcut('t', () => go(today));
  useShortcut('m', () => change({ view: 'month' }));
  useShortcut('w', () => change({ view: 'week' }));
  return (
    <Page
      title={t('calendar.title')}
      scroll="inside"
      subtitle={<SectionTabs of="tasks" />}
      actions={<Button onClick={() => setFreeze('new')}>{t('calendar.addFreeze')}</Button>}
      toolbar={
        <>
          <SegmentedFilter
            label={t('calendar.view.label')}
            value={view}
            onChange={(next) => change({ view: next })}
            options={(['month', 'week', 'table'] as const).map((value) => ({
              value,
              label: t(`calendar.view.${value}`),
            }))}
          />
          <IconButton
            label={t('calendar.previous')}
            icon={<IconChevronLeft size={16} aria-hidden="true" />}
            tone="plain"
            onClick={() => go(turn(view, day, -1))}
          />
          <Button onClick={() => go(today)}>{t('calendar.today')}</Button>
          <IconButton
            label={t('calendar.next')}
            icon={<IconChevronRight size={16} aria-hidden="true" />}
            tone="plain"
            onClick={() => go(turn(view, day, 1))}
          />
          <h2 className={styles['period']} aria-live="polite">
            {name}
          </h2>
          <Legend />
        </>
      }
    >
      <Loaded query={query}>
        {(calendar) => (
          <>
            {view === 'table' ? (
              <CalendarTable calendar={calendar} />
            ) : (
              <CalendarGrid
                calendar={calendar}
                view={view}
                period={period}
                day={day}
                onDay={go}
                onFreeze={setFreeze}
              />
            )}
            <p className={styles['foot']}>
              <span>
                {t('calendar.summary', {
                  windows: calendar.slots.length,
                  collisions: calendar.collisions.length,
                })}
              </span>
              {view === 'table' ? null : <span data-screen-only>{t('calendar.keys')}</span>}
            </p>
          </>
        )}
      </Loaded>
      {freeze === null ? null : (
        <FreezeDrawer
          freeze={freeze === 'new' ? null : freeze}
          day={day}
          onClose={() => setFreeze(null)}
        />
      )}
    </Page>
  );
};

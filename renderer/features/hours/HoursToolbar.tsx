import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays, addMonths, isoWeekOf, mondayOf, monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { brandText } from '#domain/brand.ts';
import { Button } from '#components/Button.tsx';
import { CalendarButton } from '#components/CalendarButton.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useToday } from '#state/session.ts';
import type { HoursPlace } from './use-hours-place.ts';
import styles from './HoursPage.module.css';

const PersonPicker = ({ place }: { readonly place: HoursPlace }) => {
  const t = useT('hours');
  const { data: people = [] } = useListPeopleQuery({});
  if (people.length < 2) return null;
  return (
    <SelectFilter
      label={t('person.label')}
      value={place.personId ?? ''}
      onChange={(id) => place.go({ personId: brandText(id) })}
      options={people.map(({ id, name }) => ({ value: id as string, label: name }))}
    />
  );
};

/** How far one step goes; a month's is a month. */
const days = { day: 1, week: 7 } as const;

const isHere = ({ view, date, monday }: HoursPlace, today: PlainDate): boolean => {
  if (view === 'month') return monthOf(date) === monthOf(today);
  return view === 'week' ? monday === mondayOf(today) : date === today;
};

/** Whose hours, which week, day or month, and the ways to the ones beside. */
export const HoursToolbar = ({ place }: { readonly place: HoursPlace }) => {
  const t = useT('hours');
  const format = useFormat();
  const today = useToday();
  const { view, date } = place;
  const turn = (sign: 1 | -1) => (): void =>
    place.go({ date: view === 'month' ? addMonths(date, sign) : addDays(date, sign * days[view]) });
  useShortcut('alt+arrowleft', turn(-1), { inFields: true });
  useShortcut('alt+arrowright', turn(1), { inFields: true });
  return (
    <>
      <SegmentedFilter
        label={t('view.label')}
        value={place.view}
        onChange={(view) => place.go({ view })}
        options={[
          { value: 'week', label: t('view.week') },
          { value: 'day', label: t('view.day') },
          { value: 'month', label: t('view.month') },
        ]}
      />
      <div className={styles['turn']}>
        <IconButton
          label={t(`${view}.previous`)}
          tone="plain"
          keys="alt+←"
          icon={<IconChevronLeft size={16} aria-hidden="true" />}
          onClick={turn(-1)}
        />
        <IconButton
          label={t(`${view}.next`)}
          tone="plain"
          keys="alt+→"
          icon={<IconChevronRight size={16} aria-hidden="true" />}
          onClick={turn(1)}
        />
        <CalendarButton
          label={view === 'month' ? t('month.pick') : t('week.pick')}
          value={place.date}
          onChange={(date) => place.go({ date })}
        />
        <Button isDisabled={isHere(place, today)} onClick={() => place.go({ date: today })}>
          {t(`${view}.current`)}
        </Button>
      </div>
      <h2 className={styles['when']}>
        {view === 'week' ? (
          <>
            {t('week.name', { week: isoWeekOf(place.monday).week })}
            <span className={styles['range']}>
              {format.dateRange(place.monday, addDays(place.monday, 6))}
            </span>
          </>
        ) : (
          <span className={styles['day-name']}>
            {view === 'month' ? format.month(date) : format.longDate(date)}
          </span>
        )}
      </h2>
      <div className={styles['right']}>
        <PersonPicker place={place} />
      </div>
    </>
  );
};

import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays, isoWeekOf, mondayOf } from '#domain/time/plain-date.ts';
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

/** Whose hours, which week or day, and the ways to the ones beside. */
export const HoursToolbar = ({ place }: { readonly place: HoursPlace }) => {
  const t = useT('hours');
  const format = useFormat();
  const today = useToday();
  const isWeek = place.view === 'week';
  const step = isWeek ? 7 : 1;
  const turn = (days: number) => (): void => place.go({ date: addDays(place.date, days) });
  useShortcut('alt+arrowleft', turn(-step), { inFields: true });
  useShortcut('alt+arrowright', turn(step), { inFields: true });
  const isHere = isWeek ? place.monday === mondayOf(today) : place.date === today;
  return (
    <>
      <SegmentedFilter
        label={t('view.label')}
        value={place.view}
        onChange={(view) => place.go({ view })}
        options={[
          { value: 'week', label: t('view.week') },
          { value: 'day', label: t('view.day') },
        ]}
      />
      <div className={styles['turn']}>
        <IconButton
          label={isWeek ? t('week.previous') : t('day.previous')}
          tone="plain"
          keys="alt+←"
          icon={<IconChevronLeft size={16} aria-hidden="true" />}
          onClick={turn(-step)}
        />
        <IconButton
          label={isWeek ? t('week.next') : t('day.next')}
          tone="plain"
          keys="alt+→"
          icon={<IconChevronRight size={16} aria-hidden="true" />}
          onClick={turn(step)}
        />
        <CalendarButton
          label={t('week.pick')}
          value={place.date}
          onChange={(date) => place.go({ date })}
        />
        <Button isDisabled={isHere} onClick={() => place.go({ date: today })}>
          {isWeek ? t('week.current') : t('day.current')}
        </Button>
      </div>
      <h2 className={styles['when']}>
        {isWeek ? (
          <>
            {t('week.name', { week: isoWeekOf(place.monday).week })}
            <span className={styles['range']}>
              {format.dateRange(place.monday, addDays(place.monday, 6))}
            </span>
          </>
        ) : (
          <span className={styles['day-name']}>{format.longDate(place.date)}</span>
        )}
      </h2>
      <div className={styles['right']}>
        <PersonPicker place={place} />
      </div>
    </>
  );
};

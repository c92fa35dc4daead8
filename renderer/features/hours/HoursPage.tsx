import { IconCalendarPlus } from '@tabler/icons-react';
import { EmptyState } from '#components/EmptyState.tsx';
import { FileButton } from '#components/FileButton.tsx';
import { Page } from '#components/Page.tsx';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import { SectionTabs } from '#components/SectionTabs.tsx';
import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { CalendarDrop } from './CalendarDrop.tsx';
import { DayView } from './DayView.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { shownPeriod } from './shown-period.ts';
import { useCalendarFile } from './use-calendar-file.ts';
import { HoursToolbar } from './HoursToolbar.tsx';
import { MonthStrip } from './MonthStrip.tsx';
import { MonthView } from './MonthView.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { useHoursPlace, type HoursPlace } from './use-hours-place.ts';
import { WeekView } from './WeekView.tsx';

const Shown = ({
  place,
  personId,
}: {
  readonly place: HoursPlace;
  readonly personId: PersonId;
}) => {
  const openDay = (date: PlainDate): void => place.go({ view: 'day', date });
  if (place.view === 'month')
    return <MonthView personId={personId} date={place.date} onOpenDay={openDay} />;
  if (place.view === 'day')
    return <DayView key={`${personId} ${place.date}`} personId={personId} date={place.date} />;
  return (
    <WeekView
      key={`${personId} ${place.monday}`}
      personId={personId}
      monday={place.monday}
      onOpenDay={openDay}
    />
  );
};

const Content = ({
  place,
  personId,
}: {
  readonly place: HoursPlace;
  readonly personId: PersonId;
}) => (
  <>
    {place.view === 'month' ? null : (
      <MonthStrip
        personId={personId}
        date={place.date}
        view={place.view}
        onChoose={(date) => place.go({ date })}
      />
    )}
    <ReviewBar personId={personId} {...shownPeriod(place)} />
    <Shown place={place} personId={personId} />
  </>
);

const UnknownPerson = () => {
  const t = useT('hours');
  return (
    <EmptyState
      title={t('person.unknown')}
      text={t('person.unknownText')}
      action={<Button to={paths.settings({ part: 'appearance' })}>{t('person.choose')}</Button>}
    />
  );
};

/** What one has worked: a week as a grid, a day as a list, a month as a calendar. */
export const HoursPage = () => {
  const t = useT('hours');
  const place = useHoursPlace();
  const calendar = useCalendarFile(shownPeriod(place));
  const { personId } = place;
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="hours" />}
      actions={
        personId === null ? null : (
          <>
            <FileButton
              label={t('meetings.open')}
              icon={<IconCalendarPlus size={15} aria-hidden="true" />}
              accept=".ics,text/calendar"
              onFiles={([file]) => {
                if (file !== undefined) void calendar.take(file);
              }}
            />
            <ExportMenu place={place} />
          </>
        )
      }
      toolbar={<HoursToolbar place={place} />}
    >
      {personId === null ? (
        <UnknownPerson />
      ) : (
        <CalendarDrop personId={personId} calendar={calendar}>
          <Content place={place} personId={personId} />
        </CalendarDrop>
      )}
    </Page>
  );
};

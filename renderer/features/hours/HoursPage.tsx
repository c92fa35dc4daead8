import { EmptyState } from '#components/EmptyState.tsx';
import { Page } from '#components/Page.tsx';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import { SectionTabs } from '#components/SectionTabs.tsx';
import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { addDays, firstOfMonth, lastOfMonth } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { DayView } from './DayView.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { HoursToolbar } from './HoursToolbar.tsx';
import { MonthStrip } from './MonthStrip.tsx';
import { MonthView } from './MonthView.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { useHoursPlace, type HoursPlace } from './use-hours-place.ts';
import { WeekView } from './WeekView.tsx';

/** The days that one sees: the review is of what is in sight. */
const shownPeriod = ({ view, date, monday }: HoursPlace) => {
  if (view === 'week') return { from: monday, to: addDays(monday, 6) };
  if (view === 'day') return { from: date, to: date };
  return { from: firstOfMonth(date), to: lastOfMonth(date) };
};

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

const Content = ({ place }: { readonly place: HoursPlace }) => {
  const t = useT('hours');
  const { personId } = place;
  if (personId === null) {
    return (
      <EmptyState
        title={t('person.unknown')}
        text={t('person.unknownText')}
        action={<Button to={paths.settings({ part: 'appearance' })}>{t('person.choose')}</Button>}
      />
    );
  }
  return (
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
};

/** What one has worked: a week as a grid, a day as a list, a month as a calendar. */
export const HoursPage = () => {
  const t = useT('hours');
  const place = useHoursPlace();
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="hours" />}
      actions={<ExportMenu place={place} />}
      toolbar={<HoursToolbar place={place} />}
    >
      <Content place={place} />
    </Page>
  );
};

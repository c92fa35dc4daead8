import { EmptyState } from '#components/EmptyState.tsx';
import { Page } from '#components/Page.tsx';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import { DayView } from './DayView.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { HoursToolbar } from './HoursToolbar.tsx';
import { MonthStrip } from './MonthStrip.tsx';
import { useHoursPlace, type HoursPlace } from './use-hours-place.ts';
import { WeekView } from './WeekView.tsx';

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
      <MonthStrip
        personId={personId}
        date={place.date}
        view={place.view}
        onChoose={(date) => place.go({ date })}
      />
      {place.view === 'week' ? (
        <WeekView
          key={`${personId} ${place.monday}`}
          personId={personId}
          monday={place.monday}
          onOpenDay={(date) => place.go({ view: 'day', date })}
        />
      ) : (
        <DayView key={`${personId} ${place.date}`} personId={personId} date={place.date} />
      )}
    </>
  );
};

/** What one has worked: a week as a grid, a day as a list. */
export const HoursPage = () => {
  const t = useT('hours');
  const place = useHoursPlace();
  return (
    <Page
      title={t('title')}
      actions={<ExportMenu place={place} />}
      toolbar={<HoursToolbar place={place} />}
    >
      <Content place={place} />
    </Page>
  );
};

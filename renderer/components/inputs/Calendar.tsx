import { FocusTrap } from '@mantine/core';
import { DatePicker, DatesProvider } from '@mantine/dates';
import 'dayjs/locale/sv';
import 'dayjs/locale/en-gb';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { useLanguage, useT } from '#i18n/t.ts';

type CalendarProps = {
  readonly value: PlainDate | null;
  readonly today: PlainDate;
  readonly onPick: (date: PlainDate) => void;
};

const locales = { sv: 'sv', en: 'en-gb' } as const;

/** A month to pick a day from: Monday first, with week numbers. Fetched when it is first opened. */
export const Calendar = ({ value, today, onPick }: CalendarProps) => {
  const t = useT('shell');
  const language = useLanguage();
  return (
    <DatesProvider settings={{ locale: locales[language], firstDayOfWeek: 1 }}>
      <FocusTrap active>
        <div>
          <DatePicker
            size="xs"
            value={value}
            defaultDate={value ?? today}
            withWeekNumbers
            hideOutsideDates
            ariaLabels={{
              previousMonth: t('date.previous'),
              nextMonth: t('date.next'),
              previousYear: t('date.previous'),
              nextYear: t('date.next'),
              previousDecade: t('date.previous'),
              nextDecade: t('date.next'),
              monthLevelControl: t('date.choose'),
              yearLevelControl: t('date.choose'),
            }}
            highlightToday
            onChange={(picked) => {
              const date = parsePlainDate(picked ?? '', today);
              if (date.ok) onPick(date.value);
            }}
          />
        </div>
      </FocusTrap>
    </DatesProvider>
  );
};

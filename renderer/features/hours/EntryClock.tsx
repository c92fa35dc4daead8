import type { TimeContext } from '#domain/hours/parse-time-entry.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { Button } from '#components/Button.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { TextField } from '#components/TextField.tsx';
import type { DomainForm } from '#components/use-domain-form.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { useT } from '#i18n/t.ts';
import { DoubledTime } from './DoubledTime.tsx';
import { typedSpan } from './typed-span.ts';
import styles from './DayView.module.css';

type EntryClockProps = {
  readonly form: DomainForm<TimeEntryForm>;
  readonly context: TimeContext;
  readonly onSplit: () => void;
};

/** Start, end and break, with what they mean: the length, "+1" past midnight, and the question of a doubled hour. */
export const EntryClock = ({ form, context, onSplit }: EntryClockProps) => {
  const t = useT('hours');
  const typed = form.fields.watch();
  const span = typedSpan(typed, context);
  return (
    <>
      <FieldRow>
        <TextField name="start" label={t('entry.start')} isFigure placeholder="08:00" />
        <TextField
          name="end"
          label={t('entry.end')}
          isFigure
          placeholder="10:30"
          unit={span?.isNextDay ? t('day.nextDay') : undefined}
        />
        <TextField name="breakTime" label={t('entry.break')} isFigure placeholder="0:30" />
      </FieldRow>
      <DoubledTime form={form} field="start" />
      <DoubledTime form={form} field="end" />
      {span === null ? null : (
        <output className={styles['next-day']}>
          {t('entry.lengthIs', { duration: formatDuration(span.seconds) })}
          {span.isNextDay ? ` · ${t('entry.endsNextDay')}` : null}
        </output>
      )}
      {span?.isNextDay ? (
        <div className={styles['question']} data-tone="calm">
          <span>{t('entry.splitText')}</span>
          <div>
            <Button onClick={onSplit}>{t('entry.split')}</Button>
          </div>
        </div>
      ) : null}
    </>
  );
};

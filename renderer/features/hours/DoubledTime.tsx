import { useId } from 'react';
import { useFormState } from 'react-hook-form';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { DomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import styles from './DayView.module.css';

type DoubledTimeProps = {
  readonly form: DomainForm<TimeEntryForm>;
  readonly field: 'start' | 'end';
};

/** Asks which of the two is meant when the clocks show a time twice in one night: never guessed (R13). */
export const DoubledTime = ({ form, field }: DoubledTimeProps) => {
  const t = useT('hours');
  const name = useId();
  const { fields } = form;
  const { errors } = useFormState({ control: fields.control });
  const answerName = field === 'start' ? 'startOccurrence' : 'endOccurrence';
  const answer = fields.watch(answerName);
  const time = fields.watch(field);
  if (errors[field]?.message !== 'time-is-doubled' && answer === '') return null;
  const choose = (occurrence: string): void => {
    fields.setValue(answerName, occurrence, { shouldDirty: true });
    void fields.trigger(['start', 'end']);
  };
  return (
    <div
      className={styles['question']}
      data-tone="careful"
      role="radiogroup"
      aria-label={t('entry.doubled', { time })}
    >
      <span aria-hidden="true">{t('entry.doubled', { time })}</span>
      {(['earlier', 'later'] as const).map((occurrence) => (
        <label key={occurrence}>
          <input
            type="radio"
            name={name}
            checked={answer === occurrence}
            onChange={() => choose(occurrence)}
          />
          {occurrence === 'earlier' ? t('entry.first') : t('entry.second')}
        </label>
      ))}
    </div>
  );
};

import { IconAlertTriangle } from '@tabler/icons-react';
import { overlaps } from '#domain/hours/overlaps.ts';
import type { TimeContext } from '#domain/hours/parse-time-entry.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { brandText } from '#domain/brand.ts';
import type { PersonId, TimeEntryId } from '#domain/record.ts';
import { addDays, type PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useGetTimerQuery, useListEntriesQuery } from '#state/hours.ts';
import { typedSpan } from './typed-span.ts';
import styles from './DayView.module.css';

type EntryOverlapProps = {
  readonly typed: TimeEntryForm;
  readonly context: TimeContext;
  readonly except: TimeEntryId | null;
};

const limit = 200;

const around = (date: PlainDate) => ({ from: addDays(date, -1), to: addDays(date, 1) });

/** Says that the written time runs into another entry or the running timer: a warning, never a refusal (R16). */
export const EntryOverlap = ({ typed, context, except }: EntryOverlapProps) => {
  const t = useT('hours');
  const personId = brandText<PersonId>(typed.personId);
  const span = typedSpan(typed, context);
  const date = span?.workDate ?? context.today;
  const { data: entries } = useListEntriesQuery({ personId, ...around(date), limit });
  const { data: timer = null } = useGetTimerQuery(personId);
  if (span === null) return null;
  const { start, end } = span;
  const found = overlaps({ personId, start, end }, entries?.rows ?? [], timer, end, except);
  const count = found.entryIds.length;
  if (count === 0 && !found.isWithTimer) return null;
  return (
    <output className={styles['warning']} data-tone="careful">
      <IconAlertTriangle size={14} aria-hidden="true" />
      {count > 0 ? t('entry.overlaps', { count }) : t('entry.overlapsTimer')}
    </output>
  );
};

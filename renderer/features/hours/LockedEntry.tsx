import { IconLock } from '@tabler/icons-react';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { KeyValues } from '#components/KeyValues.tsx';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useWorkNames } from './use-work-names.ts';
import { choiceName } from './work-choice.ts';
import styles from './DayView.module.css';

/** An invoiced entry: what it says, why it stands fast, and the invoice that it is on. */
export const LockedEntry = ({ entry }: { readonly entry: TimeEntry }) => {
  const t = useT('hours');
  const words = useT('fields');
  const format = useFormat();
  const work = choiceName(useWorkNames(entry));
  return (
    <div className={styles['form']}>
      <p className={styles['locked']}>
        <IconLock size={15} aria-hidden="true" />
        {t('entry.locked')}
      </p>
      <KeyValues
        items={[
          {
            label: t('entry.work'),
            value:
              entry.taskId === null ? (
                work
              ) : (
                <RecordLink to={paths.task(entry.taskId)}>{work}</RecordLink>
              ),
          },
          { label: t('entry.date'), value: format.longDate(entry.workDate) },
          { label: t('entry.length'), value: `${formatDuration(entry.seconds)} h` },
          { label: t('entry.activity'), value: words(`activity.${entry.activity}`) },
          { label: t('entry.rate'), value: format.money(toMinorUnits(entry.rate.amount)) },
          { label: t('entry.note'), value: entry.note },
        ]}
      />
      {entry.invoiceId === null ? null : (
        <Button to={paths.invoice(entry.invoiceId)}>{t('entry.invoice')}</Button>
      )}
    </div>
  );
};

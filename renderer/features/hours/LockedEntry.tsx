import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntryLock } from '#domain/hours/entry-lock.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { KeyValues } from '#components/KeyValues.tsx';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import { useWithdrawHoursMutation } from '#state/reviews.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useWorkNames } from './use-work-names.ts';
import { choiceName } from './work-choice.ts';
import styles from './DayView.module.css';

type LockedEntryProps = {
  readonly entry: TimeEntry;
  readonly lock: EntryLock;
  readonly onDone: () => void;
};

/** What opens an entry again: its approval taken back, its month opened, or a credit note. */
const WayOut = ({ entry, lock, onDone }: LockedEntryProps) => {
  const t = useT('hours');
  const [isWithdrawing, setWithdrawing] = useState(false);
  const [withdraw] = useWithdrawHoursMutation();
  const { personId, workDate, id, invoiceId } = entry;
  const open = async (reason: string): Promise<void> => {
    setWithdrawing(false);
    const hours = { personId, from: workDate, to: workDate, only: [id], reason };
    const isOpen = await runCommand(withdraw(hours).unwrap(), (count) =>
      notify.done(t('review.withdrawn', { count }), { undo: true }),
    );
    if (isOpen) onDone();
  };
  if (lock === 'month')
    return <Button to={paths.monthClose(monthOf(workDate))}>{t('entry.toMonth')}</Button>;
  if (invoiceId !== null)
    return <Button to={paths.invoice(invoiceId)}>{t('entry.invoice')}</Button>;
  return (
    <>
      <Button onClick={() => setWithdrawing(true)}>{t('review.withdraw')}</Button>
      {isWithdrawing ? (
        <WithdrawDialog
          count={1}
          onCancel={() => setWithdrawing(false)}
          onReason={(reason) => void open(reason)}
        />
      ) : null}
    </>
  );
};

/** An entry that stands fast: what it says, why, and the way to what holds it. */
export const LockedEntry = ({ entry, lock, onDone }: LockedEntryProps) => {
  const t = useT('hours');
  const words = useT('fields');
  const format = useFormat();
  const work = choiceName(useWorkNames(entry));
  return (
    <div className={styles['form']}>
      <p className={styles['locked']}>
        <IconLock size={15} aria-hidden="true" />
        {t(`lock.${lock}`)}
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
      <WayOut entry={entry} lock={lock} onDone={onDone} />
    </div>
  );
};

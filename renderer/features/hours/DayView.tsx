import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { entryLock, type EntryLock } from '#domain/hours/entry-lock.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import type { PersonId, TaskId } from '#domain/record.ts';
import { parseId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListDayQuery, useListWeekQuery, useRemoveTimeEntryMutation } from '#state/hours.ts';
import { mondayOf } from '#domain/time/plain-date.ts';
import { DayEntry } from './DayEntry.tsx';
import { DayGap } from './DayGap.tsx';
import { dayLine } from './day-line.ts';
import { EntryDrawer } from './EntryDrawer.tsx';
import { ForgottenTime } from './ForgottenTime.tsx';
import { entryNames } from './entry-names.ts';
import styles from './DayView.module.css';

type DayViewProps = { readonly personId: PersonId; readonly date: PlainDate };

/** Which entry is open in the drawer. */
type Opened =
  | { readonly kind: 'new'; readonly taskId: TaskId | null }
  | { readonly kind: 'entry'; readonly entry: TimeEntry }
  | null;

const useAskedTask = (): TaskId | null => {
  const [search] = useSearchParams();
  const task = parseId<TaskId>(search.get('task') ?? '');
  return task.ok ? task.value : null;
};

const DaySums = ({ entries }: { readonly entries: readonly TimeEntry[] }) => {
  const t = useT('hours');
  const sum = (of: readonly TimeEntry[]): string =>
    formatDuration(toSeconds(of.reduce((total, { seconds }) => total + seconds, 0)));
  const billable = entries.filter(({ billing }) => billing !== 'none');
  return (
    <p className={styles['sums']}>
      <strong>
        {t('day.total')} {sum(entries)}
      </strong>
      <span>{t('day.billable', { duration: sum(billable) })}</span>
    </p>
  );
};

/** One day's entries in the order of time, with the gaps and overlaps between them. */
export const DayView = ({ personId, date }: DayViewProps) => {
  const t = useT('hours');
  const format = useFormat();
  const asked = useAskedTask();
  const day = useListDayQuery({ personId, date });
  const week = useListWeekQuery({ personId, monday: mondayOf(date) });
  const [removeEntry] = useRemoveTimeEntryMutation();
  const [opened, setOpened] = useState<Opened>(
    asked === null ? null : { kind: 'new', taskId: asked },
  );
  const names = entryNames(week.data?.rows ?? []);
  const lockedDays = week.data?.lockedDays ?? [];
  const lockOf = (entry: TimeEntry): EntryLock | null =>
    entryLock(entry, () => lockedDays.includes(date));
  const isLocked = lockedDays.includes(date);
  const add = (): void => setOpened({ kind: 'new', taskId: null });
  useShortcut('mod+n', add, { isOff: isLocked });

  const remove = (entry: TimeEntry): void =>
    void runCommand(removeEntry({ id: entry.id }).unwrap(), () =>
      notify.done(t('day.removed'), { undo: true }),
    );

  return (
    <div className={styles['day']}>
      <Loaded
        query={day}
        empty={
          <EmptyState
            title={t('day.empty')}
            text={isLocked ? t('lock.month') : t('day.emptyText')}
            {...(isLocked
              ? {}
              : {
                  action: (
                    <Button tone="primary" onClick={add}>
                      {t('day.add')}
                    </Button>
                  ),
                })}
          />
        }
      >
        {(entries) => (
          <>
            <ul
              className={styles['entries']}
              aria-label={t('day.list', { day: format.longDate(date) })}
            >
              {dayLine(entries).map((item) =>
                item.kind === 'gap' ? (
                  <DayGap key={`gap ${item.gap.from}`} gap={item.gap} />
                ) : (
                  <DayEntry
                    key={item.entry.id}
                    entry={item.entry}
                    overlap={item.overlap}
                    lock={lockOf(item.entry)}
                    name={names(item.entry)}
                    onOpen={() => setOpened({ kind: 'entry', entry: item.entry })}
                    onRemove={() => remove(item.entry)}
                  />
                ),
              )}
            </ul>
            <div className={styles['foot']}>
              {isLocked ? (
                <span className={styles['soft']}>{t('lock.month')}</span>
              ) : (
                <Button icon={<IconPlus size={15} aria-hidden="true" />} onClick={add} keys="mod+n">
                  {t('day.add')}
                </Button>
              )}
              <DaySums entries={entries} />
            </div>
          </>
        )}
      </Loaded>
      {isLocked ? null : <ForgottenTime personId={personId} date={date} />}
      {opened === null ? null : (
        <EntryDrawer
          personId={personId}
          date={date}
          entry={opened.kind === 'entry' ? opened.entry : null}
          taskId={opened.kind === 'new' ? opened.taskId : null}
          lock={opened.kind === 'entry' ? lockOf(opened.entry) : null}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
};

import { useState } from 'react';
import { addDays, isoWeekOf, weekDays, type PlainDate } from '#domain/time/plain-date.ts';
import type { PersonId } from '#domain/record.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { weekRowId } from '#domain/hours/week-rows.ts';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListEntriesQuery, useListWeekQuery, useRemoveTimeEntryMutation } from '#state/hours.ts';
import { useToday } from '#state/session.ts';
import { CopyWeekMenu } from './CopyWeekMenu.tsx';
import { useAddedRows } from './use-added-rows.ts';
import { useWeekSaving } from './use-week-saving.ts';
import { WeekEmpty } from './WeekEmpty.tsx';
import { WeekGrid } from './WeekGrid.tsx';
import { weekLines, type LineCell } from './week-line.ts';
import type { WorkChoice } from './work-choice.ts';
import { WorkSearch } from './WorkSearch.tsx';
import { WeekTarget } from './WeekTarget.tsx';
import styles from './HoursPage.module.css';

type WeekViewProps = {
  readonly personId: PersonId;
  readonly monday: PlainDate;
  readonly onOpenDay: (date: PlainDate) => void;
};

/** More entries than a week can hold by hand; their notes are what is wanted. */
const entryLimit = 1000;

/** A week's hours of one person: the grid, new rows, and the week before to copy from. */
export const WeekView = ({ personId, monday, onOpenDay }: WeekViewProps) => {
  const t = useT('hours');
  const format = useFormat();
  const today = useToday();
  const week = useListWeekQuery({ personId, monday });
  const sunday = addDays(monday, 6);
  const entries = useListEntriesQuery({ personId, from: monday, to: sunday, limit: entryLimit });
  const added = useAddedRows(personId, monday);
  const saving = useWeekSaving(personId);
  const [removeEntry] = useRemoveTimeEntryMutation();
  const [freshKey, setFreshKey] = useState<string | null>(null);

  const remove = async (cell: LineCell): Promise<void> => {
    const [id, another] = cell.entryIds;
    if (id === undefined) return;
    // Which of several is meant cannot be known here: the day shows them one by one.
    if (another !== undefined) return onOpenDay(cell.date);
    await runCommand(removeEntry({ id }).unwrap(), () =>
      notify.done(t('cell.removed', { duration: formatDuration(cell.seconds) }), { undo: true }),
    );
  };

  const add = (choice: WorkChoice): void => {
    added.add([{ ...choice, key: choice.work }]);
    setFreshKey(weekRowId(choice.work));
  };

  return (
    <Loaded query={week}>
      {({ rows, lockedDays }) => {
        const days = weekDays(monday);
        const known = entries.data?.rows ?? [];
        const lines = weekLines(rows, known, added.rows, days, lockedDays, format.compare);
        return (
          <div className={styles['week']}>
            {lines.length === 0 ? (
              <WeekEmpty />
            ) : (
              <WeekGrid
                personId={personId}
                week={isoWeekOf(monday).week}
                days={days}
                today={today}
                lines={lines}
                freshKey={freshKey}
                noteEntries={entries.data?.rows ?? []}
                onSave={saving.saveCell}
                onSaveBlock={saving.saveBlock}
                onRemove={remove}
                onOpenDay={onOpenDay}
              />
            )}
            <div className={styles['under']}>
              <div className={styles['add']}>
                <WorkSearch label={t('row.search')} onChoose={add} />
              </div>
              <CopyWeekMenu personId={personId} monday={monday} />
              <WeekTarget lines={lines} />
            </div>
            <p className={styles['keys']}>{t('week.keys')}</p>
          </div>
        );
      }}
    </Loaded>
  );
};

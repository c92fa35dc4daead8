import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { EntryLock } from '#domain/hours/entry-lock.ts';
import type { PersonId, TaskId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { Drawer } from '#components/Drawer.tsx';
import { useT } from '#i18n/t.ts';
import { EntryForm } from './EntryForm.tsx';
import { LockedEntry } from './LockedEntry.tsx';
import { useEntryValues } from './use-entry-values.ts';

type EntryDrawerProps = {
  readonly personId: PersonId;
  readonly date: PlainDate;
  /** Null: a new one, on `taskId` if that is known. */
  readonly entry: TimeEntry | null;
  readonly taskId: TaskId | null;
  readonly lock: EntryLock | null;
  readonly onClose: () => void;
};

/** An entry beside its day; a locked one is only read. */
export const EntryDrawer = ({ entry, lock, onClose, ...props }: EntryDrawerProps) => {
  const t = useT('hours');
  const values = useEntryValues({ ...props, entry });
  const title = entry === null ? t('entry.newTitle') : t('entry.title');
  return (
    <Drawer title={title} isOpen onClose={onClose}>
      {entry !== null && lock !== null ? (
        <LockedEntry entry={entry} lock={lock} onDone={onClose} />
      ) : null}
      {values !== null && lock === null ? (
        <EntryForm entry={entry} values={values} onClose={onClose} />
      ) : null}
    </Drawer>
  );
};

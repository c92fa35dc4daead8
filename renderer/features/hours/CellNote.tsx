import { useState } from 'react';
import { timeEntryToForm } from '#domain/hours/time-entry-form.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { Button } from '#components/Button.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useSaveTimeEntryMutation } from '#state/hours.ts';
import { useZoneRules } from '#state/session.ts';
import styles from './WeekGrid.module.css';

type CellNoteProps = {
  readonly label: string;
  /** The cell's one entry; null for a cell without hours. */
  readonly entry: TimeEntry | null;
  readonly onClose: () => void;
};

type NoteFormProps = Omit<CellNoteProps, 'entry'> & { readonly entry: TimeEntry };

const NoteForm = ({ label, entry, onClose }: NoteFormProps) => {
  const t = useT('hours');
  const shell = useT('shell');
  const rules = useZoneRules();
  const [saveEntry] = useSaveTimeEntryMutation();
  const [note, setNote] = useState(entry.note);
  const save = (): void => {
    const form = { ...timeEntryToForm(entry, rules), note };
    void runCommand(saveEntry({ id: entry.id, form }).unwrap(), onClose);
  };
  return (
    <form
      className={styles['note']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        className={styles['note-text']}
        aria-label={label}
        placeholder={t('cell.noteHint')}
        rows={2}
        maxLength={4000}
        // The box was just asked for by Shift+F2 or its button.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      />
      <Button tone="primary" type="submit" keys="mod+enter">
        {t('cell.noteSave')}
      </Button>
      <Button onClick={onClose}>{shell('action.cancel')}</Button>
    </form>
  );
};

/** The note of a cell, in a line under its row. A cell without hours has nothing to note. */
export const CellNote = ({ label, entry, onClose }: CellNoteProps) => {
  const t = useT('hours');
  const shell = useT('shell');
  return (
    <tr className={styles['message-row']}>
      <td colSpan={9}>
        {entry === null ? (
          <output className={styles['message']} data-tone="calm">
            <span>{t('cell.noteNeedsTime')}</span>
            <Button onClick={onClose}>{shell('action.close')}</Button>
          </output>
        ) : (
          <NoteForm label={label} entry={entry} onClose={onClose} />
        )}
      </td>
    </tr>
  );
};

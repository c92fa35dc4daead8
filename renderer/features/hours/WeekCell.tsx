import { IconCheck, IconLock, IconNote } from '@tabler/icons-react';
import { useId } from 'react';
import type { EntryLock } from '#domain/hours/entry-lock.ts';
import type { ReviewState } from '#domain/hours/time-entry.ts';
import type { CellMark } from './cell-marks.ts';
import styles from './WeekGrid.module.css';

type WeekCellProps = {
  readonly row: number;
  readonly day: number;
  readonly label: string;
  readonly text: string;
  readonly mark: CellMark | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isWriting: boolean;
  readonly isToday: boolean;
  readonly isWeekend: boolean;
  readonly lock: EntryLock | null;
  readonly review: ReviewState | null;
  readonly entryCount: number;
  readonly hasNote: boolean;
  /** Why the cell is as it is: locked, several entries, its note. '' for nothing. */
  readonly description: string;
  readonly messageId: string | null;
  readonly onInput: (text: string) => void;
};

const markKind = (mark: CellMark | undefined): string | undefined =>
  mark === undefined || mark.kind === 'saved' ? undefined : mark.kind;

/** One day of one row: a field of its own, so that it is found, read and filled like any other. */
export const WeekCell = (props: WeekCellProps) => {
  const isLocked = props.lock !== null;
  const isWrong = props.mark?.kind === 'invalid' || props.mark?.kind === 'not-saved';
  const aboutId = useId();
  const described = [props.messageId, props.description === '' ? null : aboutId]
    .filter((id) => id !== null)
    .join(' ');
  return (
    <td
      className={styles['cell']}
      data-selected={props.isSelected}
      data-today={props.isToday}
      data-weekend={props.isWeekend}
      data-locked={isLocked}
      data-review={props.review ?? undefined}
      data-mark={markKind(props.mark)}
      data-tone={isWrong ? 'bad' : undefined}
    >
      <input
        className={styles['input']}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        data-row={props.row}
        data-day={props.day}
        data-writing={props.isWriting}
        aria-label={props.label}
        aria-invalid={isWrong}
        aria-describedby={described === '' ? undefined : described}
        title={props.description === '' ? undefined : props.description}
        readOnly={isLocked}
        tabIndex={props.isActive ? 0 : -1}
        value={props.text}
        onChange={(event) => props.onInput(event.currentTarget.value)}
      />
      {props.description === '' ? null : (
        <span className="visually-hidden" id={aboutId}>
          {props.description}
        </span>
      )}
      {props.lock === 'approved' ? (
        <IconCheck className={styles['corner']} data-tone="good" size={12} aria-hidden="true" />
      ) : null}
      {props.lock === 'invoiced' || (props.lock === 'month' && props.entryCount > 0) ? (
        <IconLock className={styles['corner']} size={11} aria-hidden="true" />
      ) : null}
      {props.entryCount > 1 ? (
        <span className={styles['several']} aria-hidden="true">
          {props.entryCount}
        </span>
      ) : null}
      {props.hasNote && !isLocked && props.entryCount < 2 ? (
        <IconNote className={styles['corner']} size={11} aria-hidden="true" />
      ) : null}
    </td>
  );
};

import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { weekdayOf, type PlainDate } from '#domain/time/plain-date.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { PersonId } from '#domain/record.ts';
import { CellCover } from './CellCover.tsx';
import { CellMessage } from './CellMessage.tsx';
import { CellNote } from './CellNote.tsx';
import { cellName, type CellMarks } from './cell-marks.ts';
import { isSameCell, isSelected, type CellAt, type GridState } from './week-grid.ts';
import { lineTotal, type LineCell, type WeekLine } from './week-line.ts';
import { WeekCell } from './WeekCell.tsx';
import { WorkName } from './WorkName.tsx';
import styles from './WeekGrid.module.css';

type WeekLineRowProps = {
  readonly personId: PersonId;
  readonly line: WeekLine;
  readonly row: number;
  readonly today: PlainDate;
  readonly state: GridState;
  readonly marks: CellMarks;
  readonly textAt: (at: CellAt) => string;
  readonly takesFocus: boolean;
  /** The name of the cell whose note is open. */
  readonly noteOf: string | null;
  readonly noteEntries: readonly TimeEntry[];
  readonly onInput: (at: CellAt, text: string) => void;
  readonly onDismiss: (name: string, day: number) => void;
  readonly onRemove: (cell: LineCell, name: string) => void;
  readonly onCloseNote: (day: number) => void;
};

const focusFirst = (row: HTMLTableRowElement | null): void =>
  row?.querySelector<HTMLInputElement>('input')?.focus();

/** One row of the week and, beneath it, what its cells have to say. */
export const WeekLineRow = (props: WeekLineRowProps) => {
  const t = useT('hours');
  const words = useT('fields');
  const format = useFormat();
  const { line, row, state, marks } = props;
  const work = [
    line.clientName,
    line.systemName,
    line.taskTitle,
    words(`activity.${line.work.activity}`),
  ]
    .filter((part) => part !== '')
    .join(' · ');

  const description = (cell: LineCell): string => {
    if (cell.lock !== null) return t(`lock.${cell.lock}`);
    if (cell.entryIds.length > 1) return t('cell.several', { count: cell.entryIds.length });
    const said = [
      cell.review === 'submitted' ? t('cell.submitted') : '',
      cell.note === '' ? '' : t('cell.hasNote', { note: cell.note }),
    ];
    return said.filter((part) => part !== '').join(' ');
  };

  return (
    <>
      <tr ref={props.takesFocus ? focusFirst : null}>
        <th scope="row" className={styles['work']}>
          <WorkName line={line} />
        </th>
        {line.cells.map((cell, day) => {
          const at = { row, day };
          const isActive = isSameCell(state.active, at);
          const isWriting = isActive && state.mode !== 'ready';
          const name = cellName(line.key, cell.date);
          const mark = marks.get(name);
          return (
            <WeekCell
              key={cell.date}
              row={row}
              day={day}
              label={t('cell.label', { work, day: format.longDate(cell.date) })}
              text={isWriting ? state.draft : props.textAt(at)}
              mark={mark}
              isActive={isActive}
              isSelected={!isSameCell(state.active, state.anchor) && isSelected(state, at)}
              isWriting={isWriting}
              isToday={cell.date === props.today}
              isWeekend={weekdayOf(cell.date) > 5}
              lock={cell.lock}
              review={cell.review}
              entryCount={cell.entryIds.length}
              hasNote={cell.note !== ''}
              description={description(cell)}
              messageId={mark === undefined ? null : `message/${name}`}
              onInput={(text) => props.onInput(at, text)}
            />
          );
        })}
        <td className={styles['figure']} data-zero={lineTotal(line) === 0}>
          <span className={styles['row-total']}>{formatDuration(lineTotal(line))}</span>
        </td>
      </tr>
      {line.cells.map((cell, day) => {
        const name = cellName(line.key, cell.date);
        return (
          <CellMessage
            key={`message ${cell.date}`}
            id={`message/${name}`}
            mark={marks.get(name)}
            seconds={cell.seconds}
            onDismiss={() => props.onDismiss(name, day)}
            onRemove={() => props.onRemove(cell, name)}
          />
        );
      })}
      {line.cells.map((cell, day) =>
        isSameCell(state.active, { row, day }) &&
        state.mode !== 'ready' &&
        cell.entryIds.length < 2 ? (
          <CellCover
            key={`cover ${cell.date}`}
            personId={props.personId}
            line={line}
            cell={cell}
            entry={props.noteEntries.find(({ id }) => cell.entryIds.includes(id)) ?? null}
            text={state.draft}
          />
        ) : null,
      )}
      {line.cells.map((cell, day) =>
        props.noteOf === cellName(line.key, cell.date) ? (
          <CellNote
            key={`note ${cell.date}`}
            entry={props.noteEntries.find(({ id }) => cell.entryIds.includes(id)) ?? null}
            label={t('cell.noteOf', { work, day: format.longDate(cell.date) })}
            onClose={() => props.onCloseNote(day)}
          />
        ) : null,
      )}
    </>
  );
};

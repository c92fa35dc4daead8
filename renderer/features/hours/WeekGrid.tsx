import { useState } from 'react';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { formatDuration, toSeconds, type Seconds } from '#domain/time/duration.ts';
import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { announce } from '#components/announcements.ts';
import { notify } from '#components/notify.tsx';
import { useUndo } from '#components/use-undo.ts';
import { useT } from '#i18n/t.ts';
import type { PastedCell } from './cell-block.ts';
import { cellName, shownSeconds, type CellMarks } from './cell-marks.ts';
import { useCellMarks, type ReadCell } from './use-cell-marks.ts';
import type { WantedCell } from './use-week-saving.ts';
import { useWeekGrid } from './use-week-grid.ts';
import { WeekFoot } from './WeekFoot.tsx';
import type { CellAt } from './week-grid.ts';
import { WeekHead } from './WeekHead.tsx';
import { WeekLineRow } from './WeekLineRow.tsx';
import { groupByClient, type LineCell, type WeekLine } from './week-line.ts';
import styles from './WeekGrid.module.css';

type WeekGridProps = {
  readonly personId: PersonId;
  readonly week: number;
  readonly days: readonly PlainDate[];
  readonly today: PlainDate;
  readonly lines: readonly WeekLine[];
  /** The row just added: its first cell takes the focus. */
  readonly freshKey: string | null;
  /** Null when saved, else why not in words. */
  readonly onSave: (wanted: WantedCell) => Promise<string | null>;
  /** As onSave for a pasted block, in one command; an answer for each cell in its order. */
  readonly onSaveBlock: (cells: readonly WantedCell[]) => Promise<readonly (string | null)[]>;
  readonly onRemove: (cell: LineCell) => Promise<void>;
  readonly onOpenDay: (date: PlainDate) => void;
  /** The week's entries, for their notes. */
  readonly noteEntries: readonly TimeEntry[];
};

type Spot = { readonly line: WeekLine; readonly cell: LineCell; readonly name: string };

/** The cell at a place, with the name under which its marks are kept. */
const spotAt = (lines: readonly WeekLine[], at: CellAt): Spot | null => {
  const line = lines[at.row];
  const cell = line?.cells[at.day];
  if (line === undefined || cell === undefined) return null;
  return { line, cell, name: cellName(line.key, cell.date) };
};

/** Locked cells and those of several entries are looked into one entry at a time, in their day. */
const isForTheDay = (cell: LineCell | undefined): boolean =>
  cell !== undefined && (cell.lock !== null || cell.entryIds.length > 1);

const storedIn = (lines: readonly WeekLine[]): ((name: string) => Seconds | null) => {
  const stored = new Map(
    lines.flatMap((line) =>
      line.cells.map((cell) => [cellName(line.key, cell.date), cell.seconds] as const),
    ),
  );
  return (name) => stored.get(name) ?? null;
};

const textOf = (spot: Spot | null, marks: CellMarks): string => {
  if (spot === null) return '';
  const mark = marks.get(spot.name);
  if (mark?.kind === 'invalid' || mark?.kind === 'not-saved') return mark.text;
  const seconds = shownSeconds(spot.cell.seconds, mark);
  return seconds === 0 ? '' : formatDuration(seconds);
};

const daySums = (lines: readonly WeekLine[], marks: CellMarks): readonly Seconds[] =>
  (lines[0]?.cells ?? []).map((_, day) =>
    toSeconds(
      lines.reduce((sum, line) => {
        const cell = line.cells[day];
        if (cell === undefined) return sum;
        return sum + shownSeconds(cell.seconds, marks.get(cellName(line.key, cell.date)));
      }, 0),
    ),
  );

/** The week as a grid of fields: typing writes, every cell is saved by itself, and nothing is removed by emptying (R17). */
export const WeekGrid = (props: WeekGridProps) => {
  const t = useT('hours');
  const { lines, days, today } = props;
  const { marks, mark, write, writeBlock } = useCellMarks(storedIn(lines));
  const undo = useUndo();
  const [noteOf, setNoteOf] = useState<string | null>(null);
  const isLockedAt = (at: CellAt): boolean => (spotAt(lines, at)?.cell.lock ?? null) !== null;
  const textAt = (at: CellAt): string => textOf(spotAt(lines, at), marks);

  const writeAt = (at: CellAt, text: string): Promise<void> => {
    const spot = spotAt(lines, at);
    if (spot === null || spot.cell.lock !== null) return Promise.resolve();
    const { line, cell, name } = spot;
    const save = (seconds: Seconds) => props.onSave({ line, cell, seconds });
    // What was opened and left as it was changes nothing, its seconds neither.
    if (text.trim() === textAt(at) && !marks.has(name)) return Promise.resolve();
    return write({ name, seconds: cell.seconds, save }, text);
  };

  const pasteAll = async (pasted: readonly PastedCell[], outside: number): Promise<void> => {
    const written = pasted.flatMap(({ at, text }) => {
      const spot = spotAt(lines, at);
      if (spot === null || spot.cell.lock !== null) return [];
      // What stands there already changes nothing, its seconds neither.
      if (text === textAt(at) && !marks.has(spot.name)) return [];
      return [{ cell: { ...spot, seconds: spot.cell.seconds }, text }];
    });
    const locked = pasted.filter(({ at }) => isLockedAt(at)).length;
    const save = (cells: readonly ReadCell<(typeof written)[number]['cell']>[]) =>
      props.onSaveBlock(
        cells.map(({ cell: { line, cell }, seconds }) => ({ line, cell, seconds })),
      );
    const count = await writeBlock(written, save);
    if (count > 0) notify.done(t('cell.pasted', { count }), { undo: true });
    if (locked > 0) announce(t('cell.pastedLocked', { count: locked }));
    if (outside > 0) announce(t('cell.pastedOutside', { count: outside }));
  };

  const grid = useWeekGrid(
    lines.map(({ key }) => key),
    {
      textAt,
      isWritable: (at) => spotAt(lines, at)?.cell.lock === null,
      isOpenedElsewhere: (at) => isForTheDay(spotAt(lines, at)?.cell),
      onWrite: (at, text) => void writeAt(at, text),
      onOpen: (at) => {
        const cell = spotAt(lines, at)?.cell;
        if (cell !== undefined) props.onOpenDay(cell.date);
      },
      onNote: (at) => {
        const spot = spotAt(lines, at);
        if (spot === null) return;
        if (isForTheDay(spot.cell)) props.onOpenDay(spot.cell.date);
        else setNoteOf(spot.name);
      },
      onRemove: (at) => {
        const spot = spotAt(lines, at);
        if (spot === null || spot.cell.lock !== null) return;
        if (spot.cell.seconds > 0) mark(spot.name, { kind: 'emptied' });
        else mark(spot.name, null);
      },
      onRestore: (at) => {
        const name = spotAt(lines, at)?.name ?? '';
        if (!marks.has(name)) return false;
        mark(name, null);
        return true;
      },
      onRetry: (at) => {
        const mark = marks.get(spotAt(lines, at)?.name ?? '');
        if (mark?.kind !== 'not-saved') return false;
        void writeAt(at, mark.text);
        return true;
      },
      onUndo: undo,
      onPaste: (cells, outside) => void pasteAll(cells, outside),
      onCopy: (count) => announce(t('cell.copied', { count })),
    },
  );

  const sums = daySums(lines, marks);
  return (
    <div className={styles['frame']}>
      <table
        className={styles['grid']}
        aria-label={t('week.grid', { week: props.week })}
        {...grid.table}
      >
        <WeekHead days={days} today={today} onOpenDay={props.onOpenDay} />
        {groupByClient(lines).map((group) => (
          <tbody key={group.clientId}>
            <tr className={styles['client']}>
              <th scope="rowgroup" colSpan={9}>
                {group.clientName}
              </th>
            </tr>
            {group.lines.map(({ line, row }) => (
              <WeekLineRow
                key={line.key}
                personId={props.personId}
                line={line}
                row={row}
                today={today}
                state={grid.state}
                marks={marks}
                textAt={textAt}
                takesFocus={line.key === props.freshKey}
                noteOf={noteOf}
                noteEntries={props.noteEntries}
                onInput={grid.onInput}
                onDismiss={(name, day) => {
                  mark(name, null);
                  grid.focus({ row, day });
                }}
                onRemove={(cell, name) => {
                  mark(name, null);
                  void props.onRemove(cell);
                }}
                onCloseNote={(day) => {
                  setNoteOf(null);
                  grid.focus({ row, day });
                }}
              />
            ))}
          </tbody>
        ))}
        <WeekFoot sums={sums} />
      </table>
    </div>
  );
};

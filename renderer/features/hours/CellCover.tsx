import { isBillableByDefault } from '#domain/hours/resolve-rate.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { PersonId } from '#domain/record.ts';
import { parseDuration } from '#domain/time/parse-duration.ts';
import { EntryCoverBox } from '#components/ledger/EntryCoverBox.tsx';
import type { LineCell, WeekLine } from './week-line.ts';
import styles from './WeekGrid.module.css';

type CellCoverProps = {
  readonly personId: PersonId;
  readonly line: WeekLine;
  readonly cell: LineCell;
  /** The cell's one entry; null for a cell without hours. */
  readonly entry: TimeEntry | null;
  /** What is being written in it. */
  readonly text: string;
};

const formOf = ({ personId, line, cell, entry, text }: CellCoverProps): TimeEntryForm => ({
  ...emptyTimeEntryForm(cell.date),
  personId,
  clientId: line.work.clientId,
  systemId: line.work.systemId ?? '',
  taskId: line.work.taskId ?? '',
  activity: line.work.activity,
  duration: text,
  isBillable: entry === null ? isBillableByDefault(line.work.activity) : entry.billing !== 'none',
});

/** What the time being written in a cell will be by its contract, in a line under its row. */
export const CellCover = (props: CellCoverProps) => {
  const length = parseDuration(props.text);
  if (!length.ok || length.value === 0) return null;
  return (
    <tr className={styles['message-row']}>
      <td colSpan={9}>
        <div className={styles['message']} data-tone="calm">
          <EntryCoverBox id={props.entry?.id ?? null} typed={formOf(props)} fit="line" />
        </div>
      </td>
    </tr>
  );
};

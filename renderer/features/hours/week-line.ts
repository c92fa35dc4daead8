import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { weekRowId, type WeekCell, type WeekRowKey } from '#domain/hours/week-rows.ts';
import type { ClientId } from '#domain/record.ts';
import { toSeconds, type Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { NamedWeekRow, NamedWork } from '#state/hours.ts';

export type LineCell = WeekCell & {
  /** The notes of the cell's entries, joined; '' when there are none. */
  readonly note: string;
};

/** A row of the week as it is shown: its work in words and its seven days. */
export type WeekLine = {
  readonly key: string;
  readonly work: WeekRowKey;
  readonly clientName: string;
  readonly systemName: string;
  readonly taskTitle: string;
  readonly cells: readonly LineCell[];
};

export const lineTotal = (line: WeekLine): Seconds =>
  toSeconds(line.cells.reduce((sum, cell) => sum + cell.seconds, 0));

const nameOrder = (line: WeekLine): readonly string[] => [
  line.clientName,
  line.systemName,
  line.taskTitle,
  line.work.activity,
];

type Compare = (left: string, right: string) => number;

/** Rows in the order of their names: by client, then system, task and activity. `compare` knows the language. */
const sortLines = (lines: readonly WeekLine[], compare: Compare): readonly WeekLine[] =>
  lines.toSorted((left, right) => {
    const rightNames = nameOrder(right);
    const differences = nameOrder(left).map((name, index) =>
      compare(name, rightNames[index] ?? ''),
    );
    return differences.find((difference) => difference !== 0) ?? 0;
  });

const noteOf = (cell: WeekCell, notes: ReadonlyMap<string, string>): string =>
  cell.entryIds
    .map((id) => notes.get(id) ?? '')
    .filter((note) => note !== '')
    .join('\n');

/** A row that holds no hours yet. */
const emptyLine = (
  { key, clientName, systemName, taskTitle }: NamedWork,
  days: readonly PlainDate[],
  lockedDays: readonly PlainDate[],
): WeekLine => ({
  key: weekRowId(key),
  work: key,
  clientName,
  systemName,
  taskTitle,
  cells: days.map((date) => ({
    date,
    seconds: toSeconds(0),
    entryIds: [],
    lock: lockedDays.includes(date) ? 'month' : null,
    review: null,
    note: '',
  })),
});

/** The stored rows of a week and those only added so far, each work once, in the order of their names. */
export const weekLines = (
  rows: readonly NamedWeekRow[],
  entries: readonly TimeEntry[],
  added: readonly NamedWork[],
  days: readonly PlainDate[],
  lockedDays: readonly PlainDate[],
  compare: Compare,
): readonly WeekLine[] => {
  const notes = new Map(entries.map((entry) => [entry.id, entry.note]));
  const stored = rows.map(({ key, cells, ...names }) => ({
    key: weekRowId(key),
    work: key,
    clientName: names.clientName,
    systemName: names.systemName,
    taskTitle: names.taskTitle,
    cells: cells.map((cell) => ({ ...cell, note: noteOf(cell, notes) })),
  }));
  const known = new Set(stored.map(({ key }) => key));
  const fresh = added
    .map((work) => emptyLine(work, days, lockedDays))
    .filter(
      ({ key }, index, all) =>
        !known.has(key) && all.findIndex((each) => each.key === key) === index,
    );
  return sortLines([...stored, ...fresh], compare);
};

type LineGroup = {
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly lines: readonly { readonly line: WeekLine; readonly row: number }[];
};

/** Rows of one client stand together under its name; `row` is the place in the whole grid. */
export const groupByClient = (lines: readonly WeekLine[]): readonly LineGroup[] => {
  const groups = new Map<ClientId, LineGroup>();
  lines.forEach((line, row) => {
    const { clientId } = line.work;
    const group = groups.get(clientId);
    groups.set(clientId, {
      clientId,
      clientName: line.clientName,
      lines: [...(group?.lines ?? []), { line, row }],
    });
  });
  return [...groups.values()];
};

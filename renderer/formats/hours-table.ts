import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { roundDuration, wholeMinutes } from '#domain/invoices/billed-minutes.ts';
import type { BillingPolicy } from '#domain/invoices/billed-minutes.ts';
import { lineNet } from '#domain/invoices/totals.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import type { Minutes } from '#domain/time/duration.ts';
import type { LocalTime } from '#domain/time/zone-rules.ts';
import { dateCell, decimalCell, emptyCell, textCell } from './table.ts';
import type { Cell, Table } from './table.ts';

/** The columns of an hours export, in order. Raw and billed time both stand there (R8). */
export const hoursColumns = [
  'workDate',
  'person',
  'client',
  'system',
  'task',
  'activity',
  'start',
  'end',
  'breakMinutes',
  'seconds',
  'hours',
  'billedMinutes',
  'rounding',
  'billing',
  'rate',
  'amount',
  'invoice',
  'note',
] as const;
export type HoursColumn = (typeof hoursColumns)[number];

/** One entry with the names and words that the reader shall see. */
export type HoursRow = {
  readonly entry: TimeEntry;
  readonly person: string;
  readonly client: string;
  readonly system: string;
  readonly task: string;
  readonly activity: string;
  readonly billing: string;
  readonly invoice: string;
  readonly policy: BillingPolicy;
  /** The policy in words, '' where it is whole minutes. */
  readonly rounding: string;
  readonly start: LocalTime | null;
  readonly end: LocalTime | null;
};

const widths: Record<HoursColumn, number> = {
  workDate: 12,
  person: 20,
  client: 28,
  system: 22,
  task: 34,
  activity: 16,
  start: 8,
  end: 8,
  breakMinutes: 10,
  seconds: 10,
  hours: 10,
  billedMinutes: 12,
  rounding: 24,
  billing: 14,
  rate: 12,
  amount: 14,
  invoice: 14,
  note: 50,
};

const isBilled = (entry: TimeEntry): boolean => entry.billing !== 'none';

/** An entry's own billed minutes. Where a day's or a line's entries are rounded together, its exact share: whole minutes. */
const minutesOf = ({ entry, policy }: HoursRow): Minutes =>
  roundDuration(entry.seconds, policy.scope === 'entry' ? policy : wholeMinutes);

const amountOf = (row: HoursRow): Cell => {
  const { entry } = row;
  if (!isBilled(entry)) return emptyCell;
  const quantity = { unit: 'hour', amount: minutesOf(row) } as const;
  const net = lineNet(quantity, toMinorUnits(entry.rate.amount), toBasisPoints(0));
  return net.ok ? decimalCell(net.value, 2) : emptyCell;
};

const cellsOf = (row: HoursRow): Record<HoursColumn, Cell> => {
  const { entry } = row;
  return {
    workDate: dateCell(entry.workDate),
    person: textCell(row.person),
    client: textCell(row.client),
    system: textCell(row.system),
    task: textCell(row.task),
    activity: textCell(row.activity),
    start: textCell(row.start?.time ?? null),
    end: textCell(row.end?.time ?? null),
    breakMinutes: decimalCell(scaled(entry.breakSeconds, 100, 60), 2),
    seconds: decimalCell(entry.seconds, 0),
    hours: decimalCell(scaled(entry.seconds, 10_000, 3600), 4),
    billedMinutes: decimalCell(isBilled(entry) ? minutesOf(row) : null, 0),
    rounding: textCell(row.rounding),
    billing: textCell(row.billing),
    rate: decimalCell(isBilled(entry) ? entry.rate.amount : null, 2),
    amount: amountOf(row),
    invoice: textCell(row.invoice),
    note: textCell(entry.note),
  };
};

/** Hours as a table, under headings in the reader's language. */
export const hoursTable = (
  rows: readonly HoursRow[],
  headings: Readonly<Record<HoursColumn, string>>,
): Table => ({
  columns: hoursColumns.map((column) => ({ heading: headings[column], width: widths[column] })),
  rows: rows.map((row) => {
    const cells = cellsOf(row);
    return hoursColumns.map((column) => cells[column]);
  }),
});

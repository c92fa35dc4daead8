import type { Activity } from '#domain/hours/activity.ts';
import type { EntryRate, TimeEntry } from '#domain/hours/time-entry.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import type { InvoiceLineId, PersonId, SystemId, TaskId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { billedMinutes, wholeMinutes } from './billed-minutes.ts';
import type { BillingPolicy } from './billed-minutes.ts';
import type { InvoiceLine, LineGrouping } from './invoice.ts';
import { largestQuantity } from './quantity.ts';
import { lineNet } from './totals.ts';

/** The entries that become one line: the same task, person or activity (by grouping) at the same rate. */
export type EntryGroup = {
  readonly grouping: LineGrouping;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
  readonly personId: PersonId;
  readonly activity: Activity;
  readonly rate: EntryRate['amount'];
  /** At least one, in order of work date, start and id. */
  readonly entries: readonly TimeEntry[];
};

const orderOf = (entry: TimeEntry): string => `${entry.workDate} ${entry.start ?? ''} ${entry.id}`;

const byOrder = (a: TimeEntry, b: TimeEntry): number => (orderOf(a) < orderOf(b) ? -1 : 1);

const subjectOf: Record<LineGrouping, (entry: TimeEntry) => string> = {
  // Work without a task is told apart by system and activity: "Förvaltning, Lagerportalen".
  task: (entry) => entry.taskId ?? `${entry.systemId ?? ''} ${entry.activity}`,
  person: (entry) => entry.personId,
  activity: (entry) => entry.activity,
  entry: (entry) => entry.id,
};

/** Every entry in exactly one group; different rates are never merged, or no quantity × price would be true (R3). */
export const entryGroups = (
  entries: readonly TimeEntry[],
  grouping: LineGrouping,
): readonly EntryGroup[] => {
  const groups = new Map<string, TimeEntry[]>();
  for (const entry of entries.toSorted(byOrder)) {
    const key = `${subjectOf[grouping](entry)} ${entry.rate.amount}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { systemId, taskId, personId, activity } = first;
    return [
      { grouping, systemId, taskId, personId, activity, rate: first.rate.amount, entries: group },
    ];
  });
};

export type GroupingWish = {
  readonly grouping: LineGrouping;
  readonly policy?: BillingPolicy;
  readonly vatRate: BasisPoints;
  /** The line's text, in the client's language: the caller knows titles, names and words. */
  readonly textOf: (group: EntryGroup) => string;
  readonly newLineId: () => InvoiceLineId;
};

const lineOf = (group: EntryGroup, wish: GroupingWish): Result<InvoiceLine, 'money-too-large'> => {
  const minutes = billedMinutes(group.entries, wish.policy ?? wholeMinutes);
  if (minutes > largestQuantity) return fail('money-too-large');
  const quantity = { unit: 'hour', amount: minutes } as const;
  const unitPrice = toMinorUnits(group.rate);
  const discount = toBasisPoints(0);
  const net = lineNet(quantity, unitPrice, discount);
  if (!net.ok) return net;
  return ok({
    id: wish.newLineId(),
    text: wish.textOf(group),
    quantity,
    unitPrice,
    discount,
    vatRate: wish.vatRate,
    net: net.value,
    timeEntryIds: group.entries.map((entry) => entry.id),
  });
};

/** Unbilled hours as invoice lines, in order of their first work. Under the default policy Σ entries = Σ lines in minutes. */
export const groupEntries = (
  entries: readonly TimeEntry[],
  wish: GroupingWish,
): Result<readonly InvoiceLine[], 'money-too-large'> => {
  const lines: InvoiceLine[] = [];
  for (const group of entryGroups(entries, wish.grouping)) {
    const line = lineOf(group, wish);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return ok(lines);
};

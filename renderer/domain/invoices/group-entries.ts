import type { Activity } from '#domain/hours/activity.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import type { BasisPoints, HourlyRate } from '#domain/money/money.ts';
import type { ContractId, InvoiceLineId, PersonId, SystemId, TaskId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { billedMinutes, wholeMinutes } from './billed-minutes.ts';
import type { BillingPolicy } from './billed-minutes.ts';
import type { InvoiceLine, LineGrouping } from './invoice.ts';
import { largestQuantity } from './quantity.ts';
import { lineNet } from './totals.ts';

/**
 * How an hour, or the part of it on one side of a contract's limit, comes onto a draft. `minutes` are those that the
 * contract's ledger counts; null: they are rounded with the others of the line.
 */
export type BilledPart = {
  /** Null: charged by the hour. */
  readonly coverage: NonNullable<InvoiceLine['coverage']> | null;
  readonly contractId: ContractId | null;
  /** The first day of the contract's period that it belongs to: no line is of two, so that statements add up. */
  readonly period: PlainDate | null;
  readonly rate: HourlyRate;
  readonly minutes: number | null;
  readonly policy: BillingPolicy;
};

/** The entries that become one line: the same task, person or activity (by grouping), covered alike at the same rate. */
export type EntryGroup = Omit<BilledPart, 'minutes'> & {
  readonly grouping: LineGrouping;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
  readonly personId: PersonId;
  readonly activity: Activity;
  /** At least one, in order of work date, start and id. */
  readonly entries: readonly TimeEntry[];
  /** The ledger's minutes of each; null where the line's hours are rounded together. */
  readonly parts: NonNullable<InvoiceLine['parts']> | null;
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

type Piece = { readonly entry: TimeEntry; readonly part: BilledPart };

const keyOf = ({ entry, part }: Piece, grouping: LineGrouping): string => {
  const { coverage, contractId, period, rate, policy } = part;
  const { step, mode, minimum, scope } = policy;
  const rounding = `${step} ${mode} ${minimum} ${scope}`;
  const window = coverage === null || coverage === 'overage' ? (entry.rate.window?.name ?? '') : '';
  return [
    subjectOf[grouping](entry),
    coverage ?? '',
    contractId ?? '',
    period ?? '',
    rate,
    window,
    rounding,
  ].join('|');
};

const groupOf = (pieces: readonly Piece[], grouping: LineGrouping): readonly EntryGroup[] => {
  const [first] = pieces;
  if (!first) return [];
  const { systemId, taskId, personId, activity } = first.entry;
  const { minutes: _minutes, ...part } = first.part;
  const parts = pieces.flatMap(({ entry, part: { minutes } }) =>
    minutes === null ? [] : [{ timeEntryId: entry.id, minutes }],
  );
  return [
    {
      ...part,
      grouping,
      systemId,
      taskId,
      personId,
      activity,
      entries: pieces.map(({ entry }) => entry),
      parts: parts.length === 0 ? null : parts,
    },
  ];
};

/** Hours that no contract says anything of: at their own rate (R18). */
export const hourlyPart = (entry: TimeEntry, policy: BillingPolicy = wholeMinutes): BilledPart => ({
  coverage: null,
  contractId: null,
  period: null,
  rate: entry.rate.amount,
  minutes: null,
  policy,
});

const byTheHour = (entry: TimeEntry): readonly BilledPart[] => [hourlyPart(entry)];

/**
 * Every entry in one group for each of its parts; different rates are never merged, or no quantity × price would be true
 * (R3), nor what a contract covers with what it doesn't (R23).
 */
export const entryGroups = (
  entries: readonly TimeEntry[],
  { grouping, partsOf = byTheHour }: Pick<GroupingWish, 'grouping' | 'partsOf'>,
): readonly EntryGroup[] => {
  const groups = new Map<string, Piece[]>();
  for (const entry of entries.toSorted(byOrder)) {
    for (const part of partsOf(entry)) {
      const piece = { entry, part };
      const key = keyOf(piece, grouping);
      const group = groups.get(key);
      if (group) group.push(piece);
      else groups.set(key, [piece]);
    }
  }
  return [...groups.values()].flatMap((group) => groupOf(group, grouping));
};

export type GroupingWish = {
  readonly grouping: LineGrouping;
  /** How an entry is billed: at least one part, two where a contract splits it. Absent: each by the hour, at its rate. */
  readonly partsOf?: (entry: TimeEntry) => readonly BilledPart[];
  readonly vatRate: BasisPoints;
  /** The line's text, in the client's language: the caller knows titles, names and words. */
  readonly textOf: (group: EntryGroup) => string;
  readonly newLineId: () => InvoiceLineId;
};

const isWhole = ({ step, minimum }: BillingPolicy): boolean => step === 1 && minimum <= 1;

/** What a line says of its contract and its rounding; absent where there is nothing to say (R30). */
const termsOf = ({
  coverage,
  contractId,
  parts,
  policy,
}: EntryGroup): Pick<InvoiceLine, 'coverage' | 'contractId' | 'parts' | 'billingPolicy'> => ({
  ...(coverage === null ? {} : { coverage }),
  ...(contractId === null ? {} : { contractId }),
  ...(parts === null ? {} : { parts }),
  ...(isWhole(policy) ? {} : { billingPolicy: policy }),
});

const minutesOf = ({ parts, entries, policy }: EntryGroup): number =>
  parts === null
    ? billedMinutes(entries, policy)
    : parts.reduce((sum, { minutes }) => sum + minutes, 0);

const lineOf = (group: EntryGroup, wish: GroupingWish): Result<InvoiceLine, 'money-too-large'> => {
  const minutes = minutesOf(group);
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
    ...termsOf(group),
  });
};

/** Unbilled hours as invoice lines, in order of their first work. Under the default policy Σ entries = Σ lines in minutes. */
export const groupEntries = (
  entries: readonly TimeEntry[],
  wish: GroupingWish,
): Result<readonly InvoiceLine[], 'money-too-large'> => {
  const lines: InvoiceLine[] = [];
  for (const group of entryGroups(entries, wish)) {
    const line = lineOf(group, wish);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return ok(lines);
};

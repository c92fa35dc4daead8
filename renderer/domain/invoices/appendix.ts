import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import type { ExpenseId, TimeEntryId } from '#domain/record.ts';
import { toMinutes, toSeconds } from '#domain/time/duration.ts';
import type { Minutes, Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { billedMinutes, wholeMinutes } from './billed-minutes.ts';
import type { InvoiceLine } from './invoice.ts';

/** An hour behind a line, with the names of its time. */
export type AppendixHour = {
  readonly id: TimeEntryId;
  readonly workDate: PlainDate;
  readonly person: string;
  /** "Körplanen: Byte av databas". */
  readonly work: string;
  readonly note: string;
  readonly seconds: Seconds;
};

/** An outlay or a drive behind a line; `amount` is what the client pays for it, without VAT. */
export type AppendixOutlay = {
  readonly id: ExpenseId;
  readonly date: PlainDate;
  readonly person: string;
  readonly text: string;
  readonly amount: MinorUnits;
};

export type AppendixWork = {
  readonly hours: readonly AppendixHour[];
  readonly outlays: readonly AppendixOutlay[];
};

/** One row as printed; null where the row has no such figure. `kind` of what the line has and its rows don't: adjustment. */
export type AppendixRow = {
  readonly kind: 'hour' | 'outlay' | 'adjustment';
  readonly date: PlainDate | null;
  readonly person: string;
  readonly work: string;
  readonly text: string;
  readonly raw: Seconds | null;
  readonly billed: Minutes | null;
  readonly net: MinorUnits;
};

export type AppendixPart = { readonly line: InvoiceLine; readonly rows: readonly AppendixRow[] };

/** A whole shared out by weights, each part what the running sum adds: Σ parts = whole, however it rounds. */
export const shareOut = (whole: number, weights: readonly number[]): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map((_, index) => (index === weights.length - 1 ? whole : 0));
  let [weighed, given] = [0, 0];
  return weights.map((weight) => {
    weighed += weight;
    const upTo = scaled(whole, weighed, total);
    const part = upTo - given;
    given = upTo;
    return part + 0;
  });
};

const daysOf = (hours: readonly AppendixHour[]): readonly (readonly AppendixHour[])[] =>
  [...new Set(hours.map(({ workDate }) => workDate))].map((day) =>
    hours.filter(({ workDate }) => workDate === day),
  );

/** What each hour is billed as: the contract's split, else the line's policy, a shared rounding shared out (R10). */
const billedOf = (line: InvoiceLine, hours: readonly AppendixHour[]): readonly number[] => {
  const { parts, billingPolicy = wholeMinutes } = line;
  if (parts !== undefined) {
    const minutes = new Map(parts.map((part) => [part.timeEntryId, part.minutes]));
    return hours.map(({ id }) => minutes.get(id) ?? 0);
  }
  if (billingPolicy.scope === 'entry')
    return hours.map((hour) => billedMinutes([hour], billingPolicy));
  const scopes = billingPolicy.scope === 'line' ? [hours] : daysOf(hours);
  const shared = new Map(
    scopes.flatMap((scope) => {
      const whole = billedMinutes(scope, billingPolicy);
      const shares = shareOut(
        whole,
        scope.map(({ seconds }) => seconds),
      );
      return scope.map(({ id }, index) => [id, shares[index] ?? 0] as const);
    }),
  );
  return hours.map(({ id }) => shared.get(id) ?? 0);
};

const hourRow = (line: InvoiceLine, hour: AppendixHour, billed: number): AppendixRow => ({
  kind: 'hour',
  date: hour.workDate,
  person: hour.person,
  work: hour.work,
  text: hour.note,
  // Of an hour that a contract split, the line has only its own minutes.
  raw: line.parts === undefined ? hour.seconds : toSeconds(billed * 60),
  billed: toMinutes(billed),
  net: toMinorUnits(0),
});

const outlayRow = (outlay: AppendixOutlay): AppendixRow => ({
  kind: 'outlay',
  date: outlay.date,
  person: outlay.person,
  work: '',
  text: outlay.text,
  raw: null,
  billed: null,
  net: toMinorUnits(0),
});

/** What somebody wrote on the line besides what its hours come to. */
const adjustmentOf = (line: InvoiceLine, billed: readonly number[]): readonly AppendixRow[] => {
  const sum = billed.reduce((total, minutes) => total + minutes, 0);
  const rest = line.quantity.amount - sum;
  if (line.quantity.unit !== 'hour' || line.timeEntryIds.length === 0 || rest === 0) return [];
  return [
    {
      kind: 'adjustment',
      date: null,
      person: '',
      work: '',
      text: '',
      raw: null,
      billed: toMinutes(rest),
      net: toMinorUnits(0),
    },
  ];
};

const partOf = (line: InvoiceLine, work: AppendixWork): AppendixPart => {
  const ids = new Set<string>(line.timeEntryIds);
  const outlayIds = new Set<string>(line.expenseIds ?? []);
  const hours = work.hours.filter(({ id }) => ids.has(id));
  const outlays = work.outlays.filter(({ id }) => outlayIds.has(id));
  const billed = billedOf(line, hours);
  const rows = [
    ...hours.map((hour, index) => hourRow(line, hour, billed[index] ?? 0)),
    ...adjustmentOf(line, billed),
    ...outlays.map(outlayRow),
  ];
  const weights = [
    ...rows.flatMap((row) => (row.kind === 'outlay' ? [] : [row.billed ?? 0])),
    ...outlays.map(({ amount }) => amount),
  ];
  const nets = shareOut(line.net, weights);
  return {
    line,
    rows: rows.map((row, index) => ({ ...row, net: toMinorUnits(nets[index] ?? 0) })),
  };
};

/**
 * The hours and outlays behind each line that has any, in order of their days. Their amounts are shares of the line's own
 * net, so that the appendix and the invoice can't differ; what was written over by hand stands as an adjustment.
 */
export const appendixOf = (
  lines: readonly InvoiceLine[],
  work: AppendixWork,
): readonly AppendixPart[] =>
  lines
    .filter(({ timeEntryIds, expenseIds = [] }) => timeEntryIds.length + expenseIds.length > 0)
    .map((line) => partOf(line, work));

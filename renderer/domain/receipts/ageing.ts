import { addMoney, subtractMoney, zeroMoney } from '#domain/money/money.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import type { ClientId } from '#domain/record.ts';
import { daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { OpenInvoice } from './propose-allocation.ts';

/** How long past its due date a debt is. */
export const ages = ['not-due', '1-30', '31-60', '61-90', 'over-90'] as const;
export type Age = (typeof ages)[number];

/** The age on a day: due today is not late yet. */
export const ageOf = (dueDate: PlainDate, asOf: PlainDate): Age => {
  const late = daysBetween(dueDate, asOf);
  if (late <= 0) return 'not-due';
  if (late <= 30) return '1-30';
  if (late <= 60) return '31-60';
  return late <= 90 ? '61-90' : 'over-90';
};

/** What stands in a client's favour: a credit note's surplus, or money that pays nothing yet. */
export type InFavour = {
  readonly clientId: ClientId | null;
  readonly clientName: string;
  readonly currency: Currency;
  /** Above zero. */
  readonly amount: MinorUnits;
};

/** One client's debts in one currency. */
export type AgedClient = {
  readonly clientId: ClientId | null;
  readonly clientName: string;
  readonly currency: Currency;
  readonly ages: { readonly [Each in Age]: MinorUnits };
  /** Σ ages. */
  readonly owed: MinorUnits;
  readonly inFavour: MinorUnits;
  /** owed − inFavour. */
  readonly balance: MinorUnits;
  readonly invoices: readonly OpenInvoice[];
};

const keyOf = (row: { readonly clientId: ClientId | null; readonly currency: Currency }): string =>
  `${row.currency}|${row.clientId ?? ''}`;

type Group = {
  readonly head: Pick<AgedClient, 'clientId' | 'clientName' | 'currency'>;
  readonly invoices: OpenInvoice[];
  readonly favours: InFavour[];
};

const agedOf = ({ head, invoices, favours }: Group, asOf: PlainDate): AgedClient => {
  const sumOf = (age: Age): MinorUnits =>
    addMoney(
      ...invoices.filter(({ dueDate }) => ageOf(dueDate, asOf) === age).map(({ open }) => open),
    );
  const sums = ages.map((age) => [age, sumOf(age)] as const);
  const owed = addMoney(...sums.map(([, sum]) => sum));
  const inFavour = addMoney(zeroMoney, ...favours.map(({ amount }) => amount));
  return {
    ...head,
    // One sum for each age.
    ages: Object.fromEntries(sums) as AgedClient['ages'],
    owed,
    inFavour,
    balance: subtractMoney(owed, inFavour),
    invoices: invoices.toSorted((one, other) => one.dueDate.localeCompare(other.dueDate)),
  };
};

/** Who owes what since when, as of a day: a row for each client and currency, kronor first, then by name. */
export const ageing = (
  invoices: readonly OpenInvoice[],
  favours: readonly InFavour[],
  asOf: PlainDate,
): readonly AgedClient[] => {
  const groups = new Map<string, Group>();
  const groupOf = ({ clientId, clientName, currency }: Group['head']): Group => {
    const key = keyOf({ clientId, currency });
    const found = groups.get(key);
    if (found !== undefined) return found;
    const made = { head: { clientId, clientName, currency }, invoices: [], favours: [] };
    groups.set(key, made);
    return made;
  };
  for (const invoice of invoices) groupOf(invoice).invoices.push(invoice);
  for (const favour of favours) groupOf(favour).favours.push(favour);
  return [...groups.values()]
    .map((group) => agedOf(group, asOf))
    .toSorted(
      (one, other) =>
        Number(other.currency === 'SEK') - Number(one.currency === 'SEK') ||
        one.currency.localeCompare(other.currency) ||
        one.clientName.localeCompare(other.clientName, 'sv'),
    );
};

/** The sum of every age in one currency. */
export const sumAges = (rows: readonly AgedClient[], currency: Currency): AgedClient => {
  const own = rows.filter((row) => row.currency === currency);
  const sums = ages.map((age) => [age, addMoney(...own.map((row) => row.ages[age]))] as const);
  return {
    clientId: null,
    clientName: '',
    currency,
    ages: Object.fromEntries(sums) as AgedClient['ages'],
    owed: addMoney(...own.map(({ owed }) => owed)),
    inFavour: addMoney(...own.map(({ inFavour }) => inFavour)),
    balance: addMoney(...own.map(({ balance }) => balance)),
    invoices: own.flatMap(({ invoices }) => invoices),
  };
};

import { brandText } from '#domain/brand.ts';
import { firstOfMonth } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { paths } from '#components/paths.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { MonthClose } from '#state/month-close.ts';
import { useTimeZone } from '#state/session.ts';

/** One thing to mend: what it is, more of it, and where. */
export type CloseItem = {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly to: string;
};

export const closeLineNames = [
  'missing',
  'timers',
  'unapproved',
  'withoutContract',
  'overused',
  'unbilled',
  'expenses',
  'drafts',
  'overdue',
  'receipts',
] as const;
export type CloseLineName = (typeof closeLineNames)[number];

export type CloseLine = {
  readonly name: CloseLineName;
  /** What there is to do: days, hours, invoices. Zero: nothing. */
  readonly count: number;
  readonly items: readonly CloseItem[];
  /** All of them, where there is a screen for that. */
  readonly to: string;
};

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** The lines of a month's close, in the order in which one mends them. */
export const useCloseLines = (close: MonthClose): readonly CloseLine[] => {
  const t = useT('monthClose');
  const format = useFormat();
  const zone = useTimeZone();
  const first: PlainDate = firstOfMonth(brandText(`${close.month}-01`));
  const items: { readonly [Name in CloseLineName]: readonly CloseItem[] } = {
    missing: close.missing.map(({ personId, name, days, seconds, target }) => ({
      key: personId,
      title: name,
      detail: t('item.missing', {
        days: format.list(days.slice(0, 4).map(format.dayMonth)),
        more: days.length > 4 ? ` +${days.length - 4}` : '',
        hours: format.duration(seconds),
        target: format.duration(target),
      }),
      to: paths.hours({ view: 'day', day: days[0] ?? first, person: personId }),
    })),
    timers: close.timers.map(({ personId, name, startedAt }) => ({
      key: personId,
      title: name,
      detail: t('item.timer', { since: format.dateTime(startedAt, zone) }),
      to: paths.hours({ view: 'day', person: personId }),
    })),
    unapproved: close.unapproved.map(({ personId, name, open, submitted }) => ({
      key: personId,
      title: name,
      detail:
        open === 0
          ? t('item.submitted', { count: submitted })
          : t('item.unapproved', { open, submitted }),
      to: paths.hours({ view: 'month', day: first, person: personId }),
    })),
    withoutContract: close.withoutContract.map(({ clientId, name, entries, seconds }) => ({
      key: clientId,
      title: name,
      detail: t('item.hours', { count: entries, hours: format.duration(seconds) }),
      to: paths.contracts({ client: clientId }),
    })),
    overused: close.overused.map(({ contractId, name, title, minutes }) => ({
      key: contractId,
      title: name,
      detail: t('item.overused', { contract: title, over: format.duration(minutes * 60) }),
      to: paths.contract(contractId, { part: 'ledger' }),
    })),
    unbilled: close.unbilled.map(({ clientId, name, seconds, net, currency }) => ({
      key: clientId,
      title: name,
      detail: t('item.unbilled', {
        hours: format.duration(seconds),
        amount: format.wholeMoney(net, currency),
      }),
      to: paths.client(clientId),
    })),
    expenses: close.expenses.map(({ clientId, name, count, amount, currency }) => ({
      key: clientId,
      title: name,
      detail: t('item.expenses', { count, amount: format.money(amount, currency) }),
      to: paths.expenses({ state: 'unbilled' }),
    })),
    drafts: close.drafts.map(({ id, name }) => ({
      key: id,
      title: name,
      detail: t('item.draft'),
      to: paths.invoice(id),
    })),
    overdue: close.overdue.map(({ id, name, number, dueDate, open, currency }) => ({
      key: id,
      title: `${number} ${name}`,
      detail: t('item.overdue', {
        amount: format.money(open, currency),
        date: format.date(dueDate),
      }),
      to: paths.invoice(id),
    })),
    receipts: close.receipts.map(({ id, payer, date, left, currency }) => ({
      key: id,
      title: payer === '' ? t('item.unknownPayer') : payer,
      detail: t('item.receipt', { amount: format.money(left, currency), date: format.date(date) }),
      to: paths.payments(),
    })),
  };
  const counts: { readonly [Name in CloseLineName]?: number } = {
    missing: sum(close.missing.map(({ days }) => days.length)),
    unapproved: sum(close.unapproved.map(({ open, submitted }) => open + submitted)),
    withoutContract: sum(close.withoutContract.map(({ entries }) => entries)),
    unbilled: sum(close.unbilled.map(({ entries }) => entries)),
    expenses: sum(close.expenses.map(({ count }) => count)),
  };
  const everything: { readonly [Name in CloseLineName]: string } = {
    missing: paths.hours({ view: 'month', day: first }),
    timers: paths.hours(),
    unapproved: paths.hours({ view: 'month', day: first }),
    withoutContract: paths.contracts(),
    overused: paths.contracts(),
    unbilled: paths.clients(),
    expenses: paths.expenses({ state: 'unbilled' }),
    drafts: paths.invoices(),
    overdue: paths.receivables(),
    receipts: paths.payments(),
  };
  return closeLineNames.map((name) => ({
    name,
    count: counts[name] ?? items[name].length,
    items: items[name],
    to: everything[name],
  }));
};

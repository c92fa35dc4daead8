import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { addMoney, toMinorUnits } from '#domain/money/money.ts';
import type { ClientId } from '#domain/record.ts';
import { addSeconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { clientNames } from './client-names.ts';
import type { Database } from './database.ts';
import { groupBy } from './group-by.ts';
import { readLedger } from './ledger.ts';
import type { MonthClose } from './month-close-row.ts';
import type { Store } from './store.ts';
import { entryNet } from './summaries/hour-sums.ts';

type Span = { readonly from: PlainDate; readonly to: PlainDate };

export async function overusedOf(
  store: Store,
  { from, to }: Span,
): Promise<MonthClose['overused']> {
  const { database } = store;
  const contracts = await database.contracts
    .where('status')
    .anyOf('active', 'terminated')
    .toArray();
  const found = await Promise.all(
    contracts
      .filter(({ pricing }) => pricing === 'included')
      .map(async (contract) => {
        const ledger = await readLedger(store, contract.id);
        const overage = (ledger?.periods ?? [])
          .filter((period) => period.from <= to && period.to >= from)
          .reduce((sum, period) => sum + period.overage, 0);
        return { contract, overage };
      }),
  );
  const over = found.filter(({ overage }) => overage > 0);
  const ids = over.flatMap(({ contract }) => contract.clientId ?? []);
  const names = await clientNames(database, ids);
  return over.flatMap(({ contract: { id, clientId, title }, overage }) =>
    clientId === null
      ? []
      : [
          {
            contractId: id,
            clientId,
            title,
            name: names.get(clientId)?.name ?? '',
            minutes: overage,
          },
        ],
  );
}

export async function unbilledOf(
  database: Database,
  entries: readonly TimeEntry[],
): Promise<MonthClose['unbilled']> {
  const open = groupBy(
    entries.filter(({ billing }) => billing === 'open'),
    ({ clientId }) => clientId,
  );
  const names = await clientNames(database, [...open.keys()]);
  return [...open].map(([clientId, own]) => ({
    clientId,
    name: names.get(clientId)?.name ?? '',
    entries: own.length,
    seconds: addSeconds(...own.map(({ seconds }) => seconds)),
    net: addMoney(...own.map(entryNet)),
    currency: names.get(clientId)?.currency ?? 'SEK',
  }));
}

export async function expensesOf(
  database: Database,
  { from, to }: Span,
): Promise<MonthClose['expenses']> {
  const rows = await database.expenses.where('date').between(from, to, true, true).toArray();
  const open = rows.flatMap((row) =>
    row.billing === 'open' && row.rebilling !== null && row.clientId !== null
      ? [{ clientId: row.clientId, amount: row.rebilling.amount }]
      : [],
  );
  const byClient = groupBy(open, ({ clientId }) => clientId);
  const names = await clientNames(database, [...byClient.keys()]);
  return [...byClient].map(([clientId, own]) => ({
    clientId,
    name: names.get(clientId)?.name ?? '',
    count: own.length,
    amount: addMoney(...own.map(({ amount }) => amount)),
    currency: names.get(clientId)?.currency ?? 'SEK',
  }));
}

export async function invoicesOf(
  database: Database,
  today: PlainDate,
): Promise<Pick<MonthClose, 'drafts' | 'overdue'>> {
  const summaries = database.invoiceSummaries;
  const [drafts, overdue] = await Promise.all([
    summaries.where('[standing+number]').between(['draft', ''], ['draft', '\uffff']).toArray(),
    summaries.where('[standing+dueDate]').between(['unpaid', ''], ['unpaid', today]).toArray(),
  ]);
  const names = await clientNames(
    database,
    [...drafts, ...overdue].map(({ clientId }) => clientId),
  );
  const nameOf = (clientId: ClientId): string => names.get(clientId)?.name ?? '';
  return {
    drafts: drafts.map(({ id, clientId }) => ({ id, clientId, name: nameOf(clientId) })),
    overdue: overdue.map(({ id, clientId, number, dueDate, currency, payable, paid }) => ({
      id,
      clientId,
      name: nameOf(clientId),
      number,
      dueDate,
      currency,
      open: toMinorUnits(payable - paid),
    })),
  };
}

/** Money that came in and is used by nothing yet, from the kept standings. */
export async function receiptsOf(database: Database): Promise<MonthClose['receipts']> {
  const open = await database.receiptStandings.where('standing').equals('open').toArray();
  const receipts = await database.receipts.bulkGet(open.map(({ id }) => id));
  return open.flatMap(({ id, amount, used, currency }, place) => {
    const receipt = receipts[place];
    if (receipt === undefined) return [];
    const { payer, date } = receipt;
    return [{ id, payer, date, left: toMinorUnits(amount - used), currency }];
  });
}

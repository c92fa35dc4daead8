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

/** What ran over is settled once it is invoiced: left are the hours that nobody has asked the client to pay for yet. */
export async function overusedOf(
  store: Store,
  entries: readonly TimeEntry[],
): Promise<MonthClose['overused']> {
  const byContract = groupBy(
    entries.filter(({ billing }) => billing === 'open' || billing === 'drafted'),
    ({ contractId }) => contractId,
  );
  const found = await Promise.all(
    [...byContract].map(async ([contractId, own]) => {
      const ledger = contractId === null ? null : await readLedger(store, contractId);
      const over = own.reduce((sum, { id }) => sum + (ledger?.parts.get(id)?.overage ?? 0), 0);
      return over > 0 && contractId !== null ? [{ contractId, minutes: over }] : [];
    }),
  );
  const over = found.flat();
  const contracts = await store.database.contracts.bulkGet(over.map((each) => each.contractId));
  const names = await clientNames(
    store.database,
    contracts.flatMap((contract) => contract?.clientId ?? []),
  );
  return over.flatMap(({ contractId, minutes }, place) => {
    const { clientId = null, title = '' } = contracts[place] ?? {};
    if (clientId === null) return [];
    return [{ contractId, clientId, title, name: names.get(clientId)?.name ?? '', minutes }];
  });
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

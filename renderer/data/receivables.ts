import type { Payment } from '#domain/invoices/invoice.ts';
import { subtractMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { InvoiceId } from '#domain/record.ts';
import { ageing } from '#domain/receipts/ageing.ts';
import type { AgedClient, InFavour } from '#domain/receipts/ageing.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { toOpenInvoices } from './open-invoices.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';
import type { InvoiceStanding } from './summaries/summary-rows.ts';

/** What payments after a day have taken off each invoice, and given back to each note, since then. */
const since = (payments: readonly Payment[]): ReadonlyMap<InvoiceId, number> => {
  const sums = new Map<InvoiceId, number>();
  const add = (id: InvoiceId, amount: number) => sums.set(id, (sums.get(id) ?? 0) + amount);
  for (const { invoiceId, amount, credit } of payments) {
    add(invoiceId, amount);
    if (credit !== undefined) add(credit.noteId, credit.rounding - amount);
  }
  return sums;
};

/** Every invoice and credit note that was there on a day, with what was paid of it by then, if that left anything. */
async function standingsOn(
  database: Database,
  asOf: PlainDate,
): Promise<readonly InvoiceStanding[]> {
  const later = await database.payments.where('date').above(asOf).toArray();
  const undone = since(later);
  const [unpaid, notes, changed] = await Promise.all([
    database.invoiceSummaries
      .where('[standing+dueDate]')
      .between(['unpaid', ''], ['unpaid', '\uffff'])
      .toArray(),
    database.invoiceSummaries
      .where('[standing+dueDate]')
      .between(['credit', ''], ['credit', '\uffff'])
      .toArray(),
    rowsById(database.invoiceSummaries, [...undone.keys()]),
  ]);
  const all = new Map([...unpaid, ...notes, ...changed.values()].map((row) => [row.id, row]));
  return [...all.values()]
    .filter(({ standing, issueDate }) => standing !== 'draft' && issueDate <= asOf)
    .map((row) => ({ ...row, paid: toMinorUnits(row.paid - (undone.get(row.id) ?? 0)) }))
    .filter(({ payable, paid }) => payable !== paid);
}

/** Money that paid nothing yet on a day. */
async function surplusesOn(database: Database, asOf: PlainDate): Promise<readonly InFavour[]> {
  const [open, laterPayments, laterMoney] = await Promise.all([
    database.receiptStandings.where('standing').equals('open').toArray(),
    database.payments.where('date').above(asOf).toArray(),
    database.receipts.where('date').above(asOf).toArray(),
  ]);
  const sinceThen = new Map<string, number>();
  const add = (id: string, amount: number) => sinceThen.set(id, (sinceThen.get(id) ?? 0) + amount);
  for (const { receiptId, amount } of laterPayments)
    if (receiptId !== undefined) add(receiptId, amount);
  for (const { repays, amount } of laterMoney) if (repays !== undefined) add(repays, 0 - amount);
  const others = await rowsById(database.receiptStandings, [...sinceThen.keys()]);
  const all = new Map([...open, ...others.values()].map((row) => [row.id, row]));
  const receipts = await rowsById(database.receipts, [...all.keys()]);
  const clients = await rowsById(
    database.clients,
    [...all.values()].map(({ clientId }) => clientId),
  );
  return [...all.values()].flatMap((row) => {
    const receipt = receipts.get(row.id);
    if (receipt === undefined || receipt.date > asOf) return [];
    const amount = toMinorUnits(row.amount - row.used + (sinceThen.get(row.id) ?? 0));
    if (amount === 0) return [];
    const { clientId, currency } = receipt;
    return [{ clientId, currency, amount, clientName: clients.get(clientId ?? '')?.name ?? '' }];
  });
}

export type Receivables = {
  readonly asOf: PlainDate;
  readonly rows: readonly AgedClient[];
};

/** Who owes what since when, as of a day: its own invoices and money, not what came after (customer ledger). */
export async function getReceivables(
  { database }: Store,
  { asOf }: { readonly asOf: PlainDate },
): Promise<Receivables> {
  const [standings, surpluses] = await Promise.all([
    standingsOn(database, asOf),
    surplusesOn(database, asOf),
  ]);
  const invoices = await toOpenInvoices(
    database,
    standings.filter(({ standing }) => standing !== 'credit'),
  );
  const notes = await toOpenInvoices(
    database,
    standings.filter(({ standing }) => standing === 'credit'),
  );
  const owed = invoices.filter(({ open }) => open > 0);
  // Overpaid before there were receipts: as much in the client's favour as a note's surplus.
  const favours = [...notes, ...invoices.filter(({ open }) => open < 0)].map(
    ({ clientId, clientName, currency, open }): InFavour => ({
      clientId,
      clientName,
      currency,
      amount: subtractMoney(zeroMoney, open),
    }),
  );
  return { asOf, rows: ageing(owed, [...favours, ...surpluses], asOf) };
}

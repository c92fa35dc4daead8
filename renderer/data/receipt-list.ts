import type { Payment } from '#domain/invoices/invoice.ts';
import { subtractMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import type { Receipt } from '#domain/receipts/receipt.ts';
import type { ListPage } from './list-page.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

export type PaidInvoice = {
  readonly payment: Payment;
  readonly invoiceId: InvoiceId;
  readonly number: string;
};

/** Money as a list shows it: whose it is, what it pays, and what is left of it on the client's account. */
export type ReceiptRow = {
  readonly receipt: Receipt;
  readonly clientName: string;
  readonly pays: readonly PaidInvoice[];
  readonly left: MinorUnits;
};

export type ReceiptList = {
  /** Only money that isn't used up. */
  readonly isLeft?: boolean | undefined;
  readonly clientId?: ClientId | undefined;
  readonly limit: number;
};

async function toRows(
  { database }: Store,
  receipts: readonly Receipt[],
): Promise<readonly ReceiptRow[]> {
  const ids = receipts.map(({ id }) => id);
  const [standings, clients, payments] = await Promise.all([
    rowsById(database.receiptStandings, ids),
    rowsById(
      database.clients,
      receipts.map(({ clientId }) => clientId),
    ),
    database.payments.where('receiptId').anyOf(ids).toArray(),
  ]);
  const invoices = await rowsById(
    database.invoiceSummaries,
    payments.map(({ invoiceId }) => invoiceId),
  );
  return receipts.map((receipt) => ({
    receipt,
    clientName: clients.get(receipt.clientId ?? '')?.name ?? '',
    pays: payments
      .filter(({ receiptId }) => receiptId === receipt.id)
      .map((payment) => ({
        payment,
        invoiceId: payment.invoiceId,
        number: invoices.get(payment.invoiceId)?.number ?? '',
      })),
    left: subtractMoney(receipt.amount, standings.get(receipt.id)?.used ?? receipt.amount),
  }));
}

const newestFirst = (one: Receipt, other: Receipt): number =>
  other.date.localeCompare(one.date) || other.id.localeCompare(one.id);

/** Money that came in, newest first. */
export async function listReceipts(
  store: Store,
  { isLeft = false, clientId, limit }: ReceiptList,
): Promise<ListPage<ReceiptRow>> {
  const { receipts, receiptStandings } = store.database;
  if (isLeft) {
    const standings = await (
      clientId === undefined
        ? receiptStandings.where('standing').equals('open')
        : receiptStandings.where('[clientId+standing]').equals([clientId, 'open'])
    ).toArray();
    const found = await rowsById(
      receipts,
      standings.map(({ id }) => id),
    );
    const rows = [...found.values()].toSorted(newestFirst);
    return { rows: await toRows(store, rows.slice(0, limit)), total: rows.length };
  }
  const [rows, total] = await Promise.all([
    clientId === undefined
      ? receipts.orderBy('date').reverse().limit(limit).toArray()
      : receipts.where('clientId').equals(clientId).toArray(),
    receipts.count(),
  ]);
  const sorted = rows.toSorted(newestFirst);
  return {
    rows: await toRows(store, sorted.slice(0, limit)),
    total: clientId === undefined ? total : rows.length,
  };
}

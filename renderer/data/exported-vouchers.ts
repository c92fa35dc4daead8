import { isMadeWith } from '#domain/books/happening.ts';
import { sourceKey } from '#domain/books/voucher.ts';
import type { Payment } from '#domain/invoices/invoice.ts';
import type { Database } from './database.ts';
import type { Entry } from './tables.ts';

/** The row whose voucher tells of a payment: its receipt where they came together, else the payment itself. */
const keyOf = async (database: Database, payment: Payment): Promise<string> => {
  const { receiptId, id } = payment;
  const own = sourceKey({ table: 'payments', id });
  if (receiptId === undefined) return own;
  const receipt =
    (await database.receipts.get(receiptId)) ??
    (await database.removed.get(['receipts', receiptId]))?.row;
  return receipt !== undefined && 'date' in receipt && isMadeWith(payment, receipt as never)
    ? sourceKey({ table: 'receipts', id: receiptId })
    : own;
};

/** Whether the entries change or remove money whose voucher stands in the ledger already (BFL 5:5). */
export async function changesExported(
  database: Database,
  entries: readonly Entry[],
): Promise<boolean> {
  const keys: string[] = [];
  for (const { table, before, id } of entries) {
    if (before === null || before.deletedAt !== null) continue;
    if (table === 'receipts') keys.push(sourceKey({ table, id }));
    if (table === 'payments' && 'invoiceId' in before)
      keys.push(await keyOf(database, before as Payment));
  }
  if (keys.length === 0) return false;
  return (await database.voucherExports.where('sources').anyOf(keys).count()) > 0;
}

import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { subtractMoney } from '#domain/money/money.ts';
import type { ClientId } from '#domain/record.ts';
import type { OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import type { Database } from './database.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';
import type { InvoiceStanding } from './summaries/summary-rows.ts';

/** Standings as invoices to pay, with their references and whose they are. */
export async function toOpenInvoices(
  database: Database,
  standings: readonly InvoiceStanding[],
): Promise<readonly OpenInvoice[]> {
  const [invoices, clients] = await Promise.all([
    rowsById(
      database.invoices,
      standings.map(({ id }) => id),
    ),
    rowsById(
      database.clients,
      standings.map(({ clientId }) => clientId),
    ),
  ]);
  return standings.map((standing) => {
    const { id, clientId, number, issueDate, dueDate, currency, payable, paid } = standing;
    const invoice = invoices.get(id);
    const issued: IssuedInvoice | undefined = invoice?.status === 'issued' ? invoice : undefined;
    return {
      id,
      clientId,
      clientName: clients.get(clientId)?.name ?? '',
      number,
      paymentReference: issued?.paymentReference ?? '',
      issueDate,
      dueDate,
      currency,
      payable,
      open: subtractMoney(payable, paid),
    };
  });
}

/** Every invoice with something left to pay, oldest due date first; of one client where one is named. */
export async function listOpenInvoices(
  { database }: Store,
  { clientId }: { readonly clientId?: ClientId | undefined },
): Promise<readonly OpenInvoice[]> {
  const unpaid = await database.invoiceSummaries
    .where('[standing+dueDate]')
    .between(['unpaid', ''], ['unpaid', '\uffff'])
    .toArray();
  const own = clientId === undefined ? unpaid : unpaid.filter((row) => row.clientId === clientId);
  return toOpenInvoices(database, own);
}

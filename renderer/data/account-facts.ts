import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { ClientId } from '#domain/record.ts';
import type { AccountFacts } from '#domain/receipts/account-statement.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

export type ClientAccount = {
  readonly client: Client;
  readonly firm: Firm;
  readonly facts: AccountFacts;
};

/** All that a client's account is made of: its own invoices and money, and no one else's. */
export async function readAccount(
  { database }: Store,
  clientId: ClientId,
): Promise<ClientAccount | null> {
  const [client, firm, standings, receipts] = await Promise.all([
    liveRow(database, 'clients', clientId),
    liveRow(database, 'firm', firmId),
    database.invoiceSummaries
      .where('[clientId+issueDate]')
      .between([clientId, ''], [clientId, '\uffff'])
      .toArray(),
    database.receipts.where('clientId').equals(clientId).toArray(),
  ]);
  if (client === null || firm === null) return null;
  const ids = standings.map(({ id }) => id);
  const [invoices, payments] = await Promise.all([
    database.invoices.bulkGet(ids),
    database.payments.where('invoiceId').anyOf(ids).toArray(),
  ]);
  const issued = invoices.filter((each): each is IssuedInvoice => each?.status === 'issued');
  return { client, firm, facts: { invoices: issued, receipts, payments } };
}

import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import type { Database } from './database.ts';
import { compareTexts } from './order.ts';

/** An invoice's credit notes in the order in which they were issued, by index. */
export const creditNotesOf = async (
  database: Database,
  id: InvoiceId,
): Promise<readonly IssuedInvoice[]> => {
  const rows = await database.invoices.where('credits.invoiceId').equals(id).toArray();
  return rows
    .flatMap((row) => (row.status === 'issued' ? [row] : []))
    .toSorted((one, other) => compareTexts(one.issuedAt, other.issuedAt));
};

import type { CommandProblem } from '#data/command-problem.ts';
import { broken, missing } from '#data/command-problem.ts';
import { getInvoice } from '#data/invoices.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Dependencies } from './dependencies.ts';

/** An invoice that was issued; a draft has no paper and no file to send. */
export async function findIssued(
  { store }: Dependencies,
  id: InvoiceId,
): Promise<Result<IssuedInvoice, CommandProblem>> {
  const invoice = await getInvoice(store, id);
  if (invoice === null) return missing();
  return invoice.status === 'issued' ? ok(invoice) : broken('invoice-is-not-issued');
}

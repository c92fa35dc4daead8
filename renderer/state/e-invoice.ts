import { getClient } from '#data/clients.ts';
import type { CommandProblem } from '#data/command-problem.ts';
import { getFirm } from '#data/firm.ts';
import { getInvoice } from '#data/invoices.ts';
import type { Store } from '#data/store.ts';
import { paymentTermsOf } from '#documents/payment-terms.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { InvoiceContent } from '#domain/invoices/invoice.ts';
import { snapshotOf } from '#domain/invoices/issue-invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { toUbl } from '#formats/ubl/to-ubl.ts';
import type { UblProblem } from '#formats/ubl/ubl-problem.ts';
import { writeUblInvoice } from '#formats/ubl/write-ubl-invoice.ts';
import type { Dependencies } from './dependencies.ts';
import { fileName } from './file-name.ts';
import { findIssued } from './find-issued.ts';
import { notSaved } from './not-saved.ts';
import type { SavedFile } from './saved-file.ts';

export type { UblProblem } from '#formats/ubl/ubl-problem.ts';

/** The file, or the rules that it would break: then nothing was saved. */
export type EInvoice =
  | ({ readonly status: 'made' } & SavedFile)
  | { readonly status: 'refused'; readonly problems: readonly UblProblem[] };

/** Saves an issued invoice as a Peppol BIS Billing 3.0 file where the user says, if it keeps every rule. */
export async function saveEInvoice(
  all: Dependencies,
  { id }: { readonly id: InvoiceId },
): Promise<Result<EInvoice, CommandProblem>> {
  const invoice = await findIssued(all, id);
  if (!invoice.ok) return invoice;
  const document = toUbl(invoice.value, paymentTermsOf(invoice.value.snapshot.content));
  if (!document.ok) return ok({ status: 'refused', problems: document.error });
  const answer = await all.desktop['file:save']({
    name: fileName(invoice.value.number, 'xml'),
    filters: [{ name: 'XML', extensions: ['xml'] }],
    bytes: new TextEncoder().encode(writeUblInvoice(document.value)),
  });
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ status: 'made', path: answer.status === 'saved' ? answer.path : null });
}

/** What would keep a draft from being an e-invoice, while it can still be mended: it has no number yet. */
export const eInvoiceProblems = (
  draft: InvoiceContent,
  firm: Firm,
  client: Client,
  issueDate: PlainDate,
): readonly UblProblem[] => {
  const snapshot = snapshotOf(draft, firm, client, { number: '1', issueDate });
  const document = toUbl({ snapshot });
  return document.ok ? [] : document.error;
};

/** The rules that keep a draft from being the e-invoice which its client, a public body, must get (lag 2018:1277). */
export async function lackingForPublicBody(
  store: Store,
  id: InvoiceId,
): Promise<readonly string[]> {
  const invoice = await getInvoice(store, id);
  if (invoice?.status !== 'draft') return [];
  const [firm, client] = await Promise.all([getFirm(store), getClient(store, invoice.clientId)]);
  if (firm === null || client?.isPublicBody !== true) return [];
  return eInvoiceProblems(invoice, firm, client, store.world.today()).map(({ rule }) => rule);
}

/** An issued invoice as Peppol's XML, or the rules that it would break: without asking where to save it. */
export async function eInvoiceOf(
  all: Dependencies,
  id: InvoiceId,
): Promise<{ readonly xml: string | null; readonly problems: readonly string[] }> {
  const invoice = await findIssued(all, id);
  if (!invoice.ok) return { xml: null, problems: [invoice.error.kind] };
  const document = toUbl(invoice.value, paymentTermsOf(invoice.value.snapshot.content));
  return document.ok
    ? { xml: writeUblInvoice(document.value), problems: [] }
    : { xml: null, problems: document.error.map(({ rule }) => rule) };
}

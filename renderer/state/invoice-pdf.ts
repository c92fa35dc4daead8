import type { CommandProblem } from '#data/command-problem.ts';
import type { InvoiceId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Dependencies } from './dependencies.ts';
import { findIssued } from './find-issued.ts';
import { notSaved } from './not-saved.ts';
import { pdfName } from './pdf-name.ts';
import type { SavedFile } from './saved-file.ts';

type Asked = { readonly id: InvoiceId };

/** Shows the archived paper, the very bytes that were issued, in the system's own program. */
export async function openInvoicePdf(
  all: Dependencies,
  { id }: Asked,
): Promise<Result<null, CommandProblem>> {
  const invoice = await findIssued(all, id);
  if (!invoice.ok) return invoice;
  const { sha256 } = invoice.value.pdf;
  const answer = await all.desktop['archive:open']({ sha256, name: pdfName(invoice.value) });
  return answer.status === 'failed' ? notSaved(answer.problem) : ok(null);
}

/** Saves a copy of the archived paper where the user says; `path` is null when the user thought better of it. */
export async function exportInvoicePdf(
  all: Dependencies,
  { id }: Asked,
): Promise<Result<SavedFile, CommandProblem>> {
  const invoice = await findIssued(all, id);
  if (!invoice.ok) return invoice;
  const { sha256 } = invoice.value.pdf;
  const answer = await all.desktop['archive:export']({ sha256, name: pdfName(invoice.value) });
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}

import type { Outcome } from '#data/commit.ts';
import { ok } from '#domain/result.ts';
import type { Dependencies } from './dependencies.ts';
import { fileName } from './file-name.ts';
import { notSaved } from './not-saved.ts';
import { onPaper } from './on-paper.ts';
import type { SavedFile } from './saved-file.ts';

/** Makes what the window shows a PDF, and saves it under the screen's title where the user says. */
export async function savePdf(
  { desktop }: Dependencies,
  { title }: { readonly title: string },
): Promise<Outcome<SavedFile>> {
  const made = await onPaper(() => desktop['window:pdf'](undefined));
  if (made.status === 'failed') return notSaved(made.problem);
  const answer = await desktop['file:save']({
    name: fileName(title, 'pdf'),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    bytes: new Uint8Array(made.bytes),
  });
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}

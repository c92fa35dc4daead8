import type { CommandProblem } from '#data/command-problem.ts';
import { missing } from '#data/command-problem.ts';
import { liveRow } from '#data/live-row.ts';
import { receivables } from '#i18n/sv/receivables.ts';
import type { ReminderId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Dependencies } from './dependencies.ts';
import { fileName } from './file-name.ts';
import { notSaved } from './not-saved.ts';
import type { SavedFile } from './saved-file.ts';

type Asked = { readonly id: ReminderId };

async function findPaper({ store }: Dependencies, id: ReminderId) {
  const reminder = await liveRow(store.database, 'reminders', id);
  if (reminder === null) return null;
  const invoice = await liveRow(store.database, 'invoices', reminder.invoiceId);
  const number = invoice?.status === 'issued' ? invoice.number : '';
  const name = fileName(`${receivables.paper.reminder} ${number} ${reminder.level}`, 'pdf');
  return { sha256: reminder.pdf.sha256, name };
}

/** Shows a reminder's archived paper in the system's own program. */
export async function openReminderPdf(
  all: Dependencies,
  { id }: Asked,
): Promise<Result<null, CommandProblem>> {
  const paper = await findPaper(all, id);
  if (paper === null) return missing();
  const answer = await all.desktop['archive:open'](paper);
  return answer.status === 'failed' ? notSaved(answer.problem) : ok(null);
}

/** Saves a copy of a reminder's archived paper where the user says. */
export async function exportReminderPdf(
  all: Dependencies,
  { id }: Asked,
): Promise<Result<SavedFile, CommandProblem>> {
  const paper = await findPaper(all, id);
  if (paper === null) return missing();
  const answer = await all.desktop['archive:export'](paper);
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}

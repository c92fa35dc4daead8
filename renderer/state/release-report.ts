import type { CommandProblem } from '#data/command-problem.ts';
import { missing } from '#data/command-problem.ts';
import { readReleaseReport } from '#data/release-report.ts';
import { releasePaper } from '#documents/release-paper.ts';
import type { TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Dependencies } from './dependencies.ts';
import { fileName } from './file-name.ts';
import { notSaved } from './not-saved.ts';
import type { SavedFile } from './saved-file.ts';

/** Typesets a release's report in its client's language and saves it where the user says; `path` is null without. */
export async function exportReleaseReport(
  { desktop, store }: Dependencies,
  { id }: { readonly id: TaskId },
): Promise<Result<SavedFile, CommandProblem>> {
  const found = await readReleaseReport(store, id);
  if (found === null) return missing();
  const { record, client, firm, ...read } = found;
  const data = releasePaper({
    ...read,
    client,
    release: record.release,
    defects: record.facts.defects,
    documents: record.documents,
    related: record.related,
    language: client?.language ?? firm?.language ?? 'sv',
    systemName: record.system?.name ?? '',
    firmName: firm?.name ?? '',
  });
  const made = await desktop['paper:archive']({
    template: 'report',
    data,
    logo: null,
    at: found.at,
  });
  if (made.status === 'failed') throw new Error(made.message);
  const name = fileName(data.title, 'pdf');
  const answer = await desktop['archive:export']({ sha256: made.sha256, name });
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}

import {
  listAttachments,
  listFilesByHash,
  removeAttachment,
  renameAttachment,
} from '#data/attachments.ts';
import type { CommandProblem } from '#data/command-problem.ts';
import type { Attachment } from '#domain/documents/attachment.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { dataApi } from './data-api.ts';
import type { Dependencies } from './dependencies.ts';
import { act, live, write } from './live.ts';
import { notSaved } from './not-saved.ts';
import type { SavedFile } from './saved-file.ts';

export type { AttachmentRow, HeldBy } from '#data/attachments.ts';

type Stored = Pick<Attachment, 'sha256' | 'name'>;

/** Shows a read-only copy in the system's own program. */
async function openAttachment(
  { desktop }: Dependencies,
  { sha256, name }: Stored,
): Promise<Result<null, CommandProblem>> {
  const answer = await desktop['archive:open']({ sha256, name });
  return answer.status === 'failed' ? notSaved(answer.problem) : ok(null);
}

/** Saves a copy where the user says; `path` is null when the user thought better of it. */
async function exportAttachment(
  { desktop }: Dependencies,
  { sha256, name }: Stored,
): Promise<Result<SavedFile, CommandProblem>> {
  const answer = await desktop['archive:export']({ sha256, name });
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}

export const {
  useListAttachmentsQuery,
  useListFilesByHashQuery,
  useRenameAttachmentMutation,
  useRemoveAttachmentMutation,
  useOpenAttachmentMutation,
  useExportAttachmentMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listAttachments: build.query(live(listAttachments)),
    listFilesByHash: build.query(live(listFilesByHash)),
    renameAttachment: build.mutation(write(renameAttachment)),
    removeAttachment: build.mutation(write(removeAttachment)),
    openAttachment: build.mutation(act(openAttachment)),
    exportAttachment: build.mutation(act(exportAttachment)),
  }),
});

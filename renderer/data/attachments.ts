import { freeName, keepEnding, parseAttachmentName } from '#domain/documents/attachment-name.ts';
import type { Attachment, AttachmentTable } from '#domain/documents/attachment.ts';
import type { Person } from '#domain/people/person.ts';
import type { AttachmentId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { byName } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** A file of a record as lists show it: with the person who put it there. */
export type AttachmentRow = Attachment & { readonly by: Person | null };

export type HeldBy = { readonly table: AttachmentTable; readonly recordId: string };

const heldBy = async (
  database: Database,
  { table, recordId }: HeldBy,
): Promise<readonly Attachment[]> => {
  const rows = await database.attachments.where('recordId').equals(recordId).toArray();
  return rows.filter((row) => row.table === table);
};

/** The files of a record, by name. */
export async function listAttachments(
  { database }: Store,
  record: HeldBy,
): Promise<readonly AttachmentRow[]> {
  const rows = (await heldBy(database, record)).toSorted(byName);
  const people = await rowsById(
    database.people,
    rows.map(({ createdBy }) => createdBy),
  );
  return rows.map((row) => ({
    ...row,
    by: people.get(row.createdBy ?? '') ?? null,
  }));
}

export type StoredFile = Pick<Attachment, 'sha256' | 'size'>;

/** Every stored file that a record in sight holds, once: what there is to check. */
export async function listStoredFiles({ database }: Store): Promise<readonly StoredFile[]> {
  const files = new Map<string, StoredFile>();
  await database.attachments.each(({ sha256, size }) => files.set(sha256, { sha256, size }));
  return [...files.values()];
}

/** The files that records in sight hold under some hashes. */
export const listFilesByHash = (
  { database }: Store,
  hashes: readonly string[],
): Promise<readonly Attachment[]> =>
  database.attachments
    .where('sha256')
    .anyOf([...hashes])
    .toArray();

export type AttachFile = HeldBy & StoredFile & { readonly name: string };

/**
 * Gives a record a file that lies in the archive already. The same content under the same name is the same file; a
 * name that is taken by other content gets a number.
 */
export function attachFile(store: Store, wish: AttachFile): Promise<Outcome<Attachment>> {
  const { table, recordId, size, sha256 } = wish;
  return commit(store, 'attach-file', async (draft, database) => {
    const name = parseAttachmentName(wish.name);
    if (!name.ok) return invalid({ name: name.error });
    if ((await liveRow(database, table, recordId)) === null) return missing();
    const beside = await heldBy(database, wish);
    const same = beside.find((each) => each.sha256 === sha256 && each.name === name.value);
    if (same !== undefined) return ok(same);
    const taken = beside.map((each) => each.name);
    const fields = { table, recordId, size, sha256, name: freeName(name.value, taken) };
    return ok(draft.create('attachments', store.world.newId(), fields));
  });
}

export type RenameAttachment = { readonly id: AttachmentId; readonly name: string };

export function renameAttachment(
  store: Store,
  { id, name }: RenameAttachment,
): Promise<Outcome<string>> {
  return commit(store, 'rename-attachment', async (draft, database) => {
    const before = await liveRow(database, 'attachments', id);
    if (before === null) return missing();
    const parsed = parseAttachmentName(name);
    if (!parsed.ok) return invalid({ name: parsed.error });
    const beside = (await heldBy(database, before)).filter((each) => each.id !== id);
    const wanted = keepEnding(parsed.value, before.name);
    const taken = beside.map((each) => each.name);
    return ok(draft.change('attachments', before, { name: freeName(wanted, taken) }).name);
  });
}

/** Whether a version of a document is this file. */
async function isVersion(
  database: Database,
  { id, table, recordId }: Attachment,
): Promise<boolean> {
  if (table !== 'documents') return false;
  const document = await liveRow(database, 'documents', recordId);
  return (document?.versions ?? []).some(
    ({ content }) => content.kind === 'file' && content.attachmentId === id,
  );
}

/** Takes a file off its record; its bytes stay in the archive, so that it can be taken back. */
export function removeAttachment(
  store: Store,
  { id }: { readonly id: AttachmentId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-attachment', async (draft, database) => {
    const before = await liveRow(database, 'attachments', id);
    if (before === null) return missing();
    if (await isVersion(database, before)) return broken('file-is-version');
    draft.remove('attachments', before);
    return ok(null);
  });
}

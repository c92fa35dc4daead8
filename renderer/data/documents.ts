import type { DocumentForm, VersionForm } from '#domain/documents/document-form.ts';
import {
  approve,
  canMarkReviewed,
  documentMoves,
  nextReviewFrom,
  type DocumentFacts,
} from '#domain/documents/document-moves.ts';
import { approvedVersion, newestVersion } from '#domain/documents/document-state.ts';
import type { Document, DocumentStatus } from '#domain/documents/document.ts';
import { parseDocument, parseVersion } from '#domain/documents/parse-document.ts';
import type { DocumentId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { takeWished, type MoveWish } from './courses.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { removeAlong } from './remove-along.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export const getDocument = ({ database }: Store, id: DocumentId): Promise<Document | null> =>
  liveRow(database, 'documents', id);

export type SaveDocument = { readonly id: DocumentId | null; readonly form: DocumentForm };

/** Makes (id null) a document without versions, or changes what is known of one. */
export function saveDocument(
  store: Store,
  { id, form }: SaveDocument,
): Promise<Outcome<DocumentId>> {
  return commit(store, 'save-document', async (draft, database) => {
    const parsed = parseDocument(form);
    if (!parsed.ok) return invalid(parsed.error);
    const fields = parsed.value;
    if (id === null) return ok(createDocument(store, draft, fields));
    const before = await liveRow(database, 'documents', id);
    if (before === null) return missing();
    const approvedOn = approvedVersion(before)?.approvedOn ?? null;
    // Another type ages otherwise: what holds is counted anew from its approval.
    const isRetyped = before.type !== fields.type && approvedOn !== null;
    const review = isRetyped ? { nextReview: nextReviewFrom(fields.type, approvedOn) } : {};
    return ok(draft.change('documents', before, { ...fields, ...review }).id);
  });
}

function createDocument(
  { world }: Store,
  draft: Draft,
  fields: Pick<Document, 'title' | 'type' | 'systemId' | 'ownerId'>,
): DocumentId {
  const empty = { releaseId: null, integrationId: null, nextReview: null, versions: [] };
  const { id } = draft.create('documents', world.newId(), { ...fields, ...empty, status: 'draft' });
  recordStatus(draft, world, {
    table: 'documents',
    recordId: id,
    from: null,
    to: 'draft',
    reason: '',
  });
  return id;
}

export type AddVersion = { readonly id: DocumentId; readonly form: VersionForm };

/** Whether a file belongs to the document, as a version must. */
async function isOwnFile(database: Database, id: DocumentId, attachmentId: string) {
  const file = await liveRow(database, 'attachments', attachmentId);
  return file?.table === 'documents' && file.recordId === id;
}

/**
 * Adds a version, which makes the document a draft again. What was approved before goes on holding until the new one is
 * approved. A version that was neither reviewed nor approved is kept too: the register shows what was written when.
 */
export function addVersion(store: Store, { id, form }: AddVersion): Promise<Outcome<null>> {
  return commit(store, 'add-document-version', async (draft, database) => {
    const { world } = store;
    const parsed = parseVersion(form);
    if (!parsed.ok) return invalid(parsed.error);
    const before = await liveRow(database, 'documents', id);
    if (before === null) return missing();
    const { status, versions } = before;
    if (status === 'superseded' || status === 'retired') return broken('status-not-allowed');
    const { content } = parsed.value;
    if (content.kind === 'file' && !(await isOwnFile(database, id, content.attachmentId))) {
      return invalid({ attachmentId: 'not-a-choice' });
    }
    const unapproved = { approvedBy: null, approvedOn: null };
    const version = { ...parsed.value, ...unapproved, id: world.newId(), date: world.today() };
    draft.change('documents', before, { status: 'draft', versions: [...versions, version] });
    if (status !== 'draft') {
      recordStatus(draft, world, {
        table: 'documents',
        recordId: id,
        from: status,
        to: 'draft',
        reason: version.changeNote,
      });
    }
    return ok(null);
  });
}

/** What a document's guards need from elsewhere. */
export async function readDocumentFacts(
  { world }: Pick<Store, 'world'>,
  database: Database,
  { id, systemId, type }: Document,
): Promise<DocumentFacts> {
  const beside = await database.documents.where('systemId').equals(systemId).toArray();
  return {
    approverId: world.me(),
    hasSuccessor: beside.some(
      (each) => each.id !== id && each.type === type && approvedVersion(each) !== null,
    ),
  };
}

export type MoveDocument = Omit<MoveWish<DocumentStatus>, 'id'> & { readonly id: DocumentId };

/** Takes a document one step. Approving signs the newest version with who did it, and sets the next review. */
export function moveDocument(store: Store, wish: MoveDocument): Promise<Outcome<null>> {
  return commit(store, 'move-document', async (draft, database) => {
    const { world } = store;
    const before = await liveRow(database, 'documents', wish.id);
    if (before === null) return missing();
    const facts = await readDocumentFacts(store, database, before);
    const words = { reason: wish.reason ?? '', overrides: wish.overrides ?? [] };
    const move = takeWished(documentMoves(before, facts), wish.to, words);
    if (!move.ok) return move;
    const signed = wish.to === 'approved' ? approve(before, facts.approverId, world.today()) : {};
    draft.change('documents', before, { ...signed, status: wish.to });
    const passed = move.value.lacks.map(({ code }) => code);
    recordStatus(draft, world, {
      table: 'documents',
      recordId: wish.id,
      from: before.status,
      to: wish.to,
      reason: words.reason.trim(),
      ...(passed.length > 0 && { overrides: passed }),
    });
    return ok(null);
  });
}

export type MarkReviewed = { readonly id: DocumentId; readonly note?: string | undefined };

/** Says that an approved document was looked at and needs no change: the next review is counted from today. */
export function markReviewed(
  store: Store,
  { id, note = '' }: MarkReviewed,
): Promise<Outcome<null>> {
  return commit(store, 'mark-document-reviewed', async (draft, database) => {
    const { world } = store;
    const before = await liveRow(database, 'documents', id);
    if (before === null) return missing();
    if (!canMarkReviewed(before)) return broken('status-not-allowed');
    draft.change('documents', before, { nextReview: nextReviewFrom(before.type, world.today()) });
    recordStatus(draft, world, {
      table: 'documents',
      recordId: id,
      from: 'approved',
      to: 'approved',
      reason: note.trim() === '' ? (newestVersion(before)?.version ?? '') : note.trim(),
    });
    return ok(null);
  });
}

/** Takes a document out of sight with its files; its bytes stay in the archive. */
export function removeDocument(
  store: Store,
  { id }: { readonly id: DocumentId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-document', async (draft, database) => {
    const before = await liveRow(database, 'documents', id);
    if (before === null) return missing();
    await removeAlong(draft, database, 'attachments', 'recordId', id);
    draft.remove('documents', before);
    recordStatus(draft, store.world, {
      table: 'documents',
      recordId: id,
      from: before.status,
      to: 'removed',
      reason: '',
    });
    return ok(null);
  });
}

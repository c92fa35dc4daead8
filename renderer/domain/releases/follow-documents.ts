import type { Document } from '#domain/documents/document.ts';
import { approvedVersion } from '#domain/documents/document-state.ts';
import type { Deliverable } from './release.ts';

/** How far a document has come, as a deliverable says it: approved as long as an approved version holds. */
const standing = (document: Document): Deliverable['status'] => {
  if (approvedVersion(document) !== null) return 'approved';
  return document.status === 'retired' ? 'missing' : 'draft';
};

/**
 * Deliverables that follow their documents: a waived one stays waived, one without a document is taken by the release's
 * own newest document of its type. One whose document is out of sight owes it again.
 */
export const followDocuments = (
  deliverables: readonly Deliverable[],
  documents: readonly Document[],
): readonly Deliverable[] =>
  deliverables.map((deliverable) => {
    if (deliverable.waiver !== '') return { ...deliverable, status: 'waived' };
    const document =
      deliverable.documentId === null
        ? documents.findLast(
            ({ type, releaseId }) => type === deliverable.documentType && releaseId !== null,
          )
        : documents.find(({ id }) => id === deliverable.documentId);
    if (document === undefined) return { ...deliverable, status: 'missing' };
    return { ...deliverable, documentId: document.id, status: standing(document) };
  });

import { unless, type Move } from '#domain/lifecycle/move.ts';
import type { PersonId } from '#domain/record.ts';
import { addMonths, type PlainDate } from '#domain/time/plain-date.ts';
import { documentRules } from './document-rules.ts';
import { approvedVersion, newestVersion } from './document-state.ts';
import type { Document, DocumentStatus, DocumentType } from './document.ts';

/** What a document's guards need from elsewhere. */
export type DocumentFacts = {
  /** Who would approve: the person at the laptop, or null when nobody has said who that is. */
  readonly approverId: PersonId | null;
  /** Whether another document of the same system and type holds in its place. */
  readonly hasSuccessor: boolean;
};

export type DocumentLackCode =
  'version-missing' | 'note-missing' | 'approver-unknown' | 'approver-is-author' | 'no-successor';

export type DocumentMove = Move<DocumentStatus, DocumentLackCode>;

const versions = 'document-versions';
const facts = 'document-facts';

const move = (
  to: DocumentStatus,
  lacks: DocumentMove['lacks'] = [],
  needsReason = false,
): DocumentMove => ({ to, lacks, needsReason });

const back = move('draft', [], true);
const retire = move('retired', [], true);

const toReview = (document: Document): DocumentMove =>
  move('in-review', unless(newestVersion(document) !== null, 'version-missing', versions));

/** Approved by somebody else than who wrote it; in a firm of one, a written reason may stand in for that. */
const toApproved = (document: Document, { approverId }: DocumentFacts): DocumentMove => {
  const newest = newestVersion(document);
  if (newest === null) return move('approved', unless(false, 'version-missing', versions));
  const isByAnother = approverId === null || approverId !== newest.authorId;
  return move('approved', [
    ...unless(newest.changeNote !== '', 'note-missing', versions),
    ...unless(approverId !== null, 'approver-unknown', facts),
    ...unless(isByAnother, 'approver-is-author', versions, { mayOverride: true }),
  ]);
};

const toSuperseded = ({ hasSuccessor }: DocumentFacts): DocumentMove =>
  move('superseded', unless(hasSuccessor, 'no-successor', facts, { mayOverride: true }));

/**
 * Where a document may go from where it stands (itsm.md 2.9). Approved goes back to draft only by a new version, which
 * has its own command; `review-due` is no step: the day makes it.
 */
export const documentMoves = (
  document: Document,
  known: DocumentFacts,
): readonly DocumentMove[] => {
  switch (document.status) {
    case 'draft':
      return [toReview(document), retire];
    case 'in-review':
      return [toApproved(document, known), back, retire];
    case 'approved':
      return [toSuperseded(known), retire];
    case 'superseded':
    case 'retired':
      return [back];
  }
};

/** When a version approved or looked at on a day must be looked at again; null for a type that never ages. */
export const nextReviewFrom = (type: DocumentType, on: PlainDate): PlainDate | null => {
  const { reviewMonths } = documentRules[type];
  return reviewMonths === null ? null : addMonths(on, reviewMonths);
};

/** The fields that an approval sets: who and when on the newest version, and the next review. */
export const approve = (
  { type, versions: all }: Document,
  approvedBy: PersonId | null,
  today: PlainDate,
): Pick<Document, 'versions' | 'nextReview'> => ({
  versions: all.map((version, index) =>
    index === all.length - 1 ? { ...version, approvedBy, approvedOn: today } : version,
  ),
  nextReview: nextReviewFrom(type, today),
});

/** Whether one may say "looked at, nothing to change": of an approved version that ages. */
export const canMarkReviewed = (document: Document): boolean =>
  document.status === 'approved' &&
  approvedVersion(document) !== null &&
  documentRules[document.type].reviewMonths !== null;

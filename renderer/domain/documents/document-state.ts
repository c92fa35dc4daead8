import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Document, DocumentStatus, DocumentVersion } from './document.ts';

/** How a document stands on a day: its status, but `review-due` where it is read off the day (itsm.md 2.9). */
export type DocumentState = DocumentStatus | 'review-due';

/** The newest version, approved or not. */
export const newestVersion = ({ versions }: Pick<Document, 'versions'>): DocumentVersion | null =>
  versions.at(-1) ?? null;

/**
 * The version that holds: the newest approved one. It goes on holding while a newer one is being written or reviewed;
 * a document that was superseded or retired has none.
 */
export const approvedVersion = ({
  status,
  versions,
}: Pick<Document, 'status' | 'versions'>): DocumentVersion | null =>
  status === 'superseded' || status === 'retired'
    ? null
    : (versions.findLast(({ approvedOn }) => approvedOn !== null) ?? null);

/** Whether the version that holds should have been looked at by that day. */
export const isReviewDue = (
  document: Pick<Document, 'status' | 'versions' | 'nextReview'>,
  today: PlainDate,
): boolean =>
  approvedVersion(document) !== null && document.nextReview !== null && document.nextReview < today;

/** The document's status on a day. */
export const documentState = (
  document: Pick<Document, 'status' | 'versions' | 'nextReview'>,
  today: PlainDate,
): DocumentState =>
  document.status === 'approved' && isReviewDue(document, today) ? 'review-due' : document.status;

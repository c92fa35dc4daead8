import type {
  AttachmentId,
  DocumentId,
  Envelope,
  IntegrationId,
  PersonId,
  SystemId,
  TaskId,
} from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** The types of document that a system or a release owes (itsm.md 2.2, 2.9). */
export const documentTypes = [
  'release-plan',
  'installation-manual',
  'training-material',
  'release-notes',
  'test-report',
  'defect-report',
  'operations-manual',
  'backout-plan',
  'architecture',
  'user-guide',
  'data-protection',
  'contact-sheet',
  'management-plan',
  'integration-sheet',
  'retirement-plan',
  'other',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** The course of a document (itsm.md 2.9); `review-due` is read off the day, never stored. */
export const documentStatuses = [
  'draft',
  'in-review',
  'approved',
  'superseded',
  'retired',
] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** Where a version lies: a stored file, an address, or its own text. */
export type DocumentContent =
  | { readonly kind: 'file'; readonly attachmentId: AttachmentId }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string };

export type DocumentVersion = {
  readonly id: string;
  readonly version: string;
  readonly date: PlainDate;
  readonly authorId: PersonId | null;
  readonly approvedBy: PersonId | null;
  readonly approvedOn: PlainDate | null;
  readonly changeNote: string;
  readonly content: DocumentContent;
};

/** A document of a system, or of a release or integration on it. The newest version is the last. */
export type Document = Envelope<DocumentId> & {
  readonly systemId: SystemId;
  readonly releaseId: TaskId | null;
  readonly integrationId: IntegrationId | null;
  readonly type: DocumentType;
  readonly title: string;
  readonly ownerId: PersonId | null;
  readonly status: DocumentStatus;
  readonly nextReview: PlainDate | null;
  readonly versions: readonly DocumentVersion[];
};

import type { AttachmentId, Envelope } from '#domain/record.ts';

/** The tables whose records can hold files. */
export const attachmentTables = [
  'systems',
  'tasks',
  'documents',
  'integrations',
  'handovers',
  'certifications',
  'trainings',
  'memberships',
  'expenses',
  'contracts',
] as const;
export type AttachmentTable = (typeof attachmentTables)[number];

/** A file of a record: its bytes lie in the archive under their SHA-256. */
export type Attachment = Envelope<AttachmentId> & {
  readonly table: AttachmentTable;
  readonly recordId: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
};

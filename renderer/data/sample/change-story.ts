import type { ChangeReason, ChangeStatus, ChangeType, CloseCode } from '#domain/changes/change.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { TemplateKey } from './sample-templates.ts';

/** A change as the firm tells of it, still without its number. */
export type ChangeStory = {
  readonly type: ChangeType;
  readonly system: string;
  readonly subject: string;
  /** The day on which it was taken up. */
  readonly start: PlainDate;
  /** The day of its window. */
  readonly on: PlainDate;
  readonly status: ChangeStatus;
  readonly code: CloseCode | null;
  readonly reason: ChangeReason;
  readonly template: TemplateKey | null;
  /** The problem that it mends, by number. */
  readonly mends: string | null;
  readonly note: string;
};

import type { DocumentId, Envelope, HandoverId, PersonId, SystemId } from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

export type HandoverItem = {
  readonly id: string;
  readonly text: string;
  readonly isDone: boolean;
  readonly documentId: DocumentId | null;
};

export const handoverStatuses = ['planned', 'done', 'cancelled'] as const;
export type HandoverStatus = (typeof handoverStatuses)[number];

export const handoverReasons = ['handover', 'leave', 'left', 'client-wish'] as const;

/** The lead of a system passing from one person to another (itsm.md 2.8). */
export type Handover = Envelope<HandoverId> & {
  readonly systemId: SystemId;
  readonly fromPersonId: PersonId | null;
  readonly toPersonId: PersonId;
  readonly status: HandoverStatus;
  readonly reason: (typeof handoverReasons)[number];
  readonly plannedOn: PlainDate;
  /** The first day of the new lead. */
  readonly doneOn: PlainDate | null;
  readonly items: readonly HandoverItem[];
  /** Time that the successor worked beside the predecessor. */
  readonly shadow: Seconds;
  readonly clientInformedOn: PlainDate | null;
  readonly note: string;
};

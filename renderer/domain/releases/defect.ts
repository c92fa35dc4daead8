import type { DefectId, Envelope, PersonId, SystemId, TaskId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** The course of a defect (itsm.md 2.3). */
export const defectStatuses = [
  'new',
  'triaged',
  'in-fix',
  'fixed',
  'verified',
  'closed',
  'deferred',
  'known-error',
  'rejected',
  'duplicate',
  'reopened',
] as const;
export type DefectStatus = (typeof defectStatuses)[number];

export const severities = ['critical', 'major', 'minor', 'cosmetic'] as const;
export type Severity = (typeof severities)[number];

export const foundPlaces = ['test', 'pilot', 'production'] as const;
export type FoundPlace = (typeof foundPlaces)[number];

/** A fault found in a release: how to see it, what was expected, what came instead. */
export type Defect = Envelope<DefectId> & {
  readonly number: string;
  readonly releaseId: TaskId;
  readonly systemId: SystemId;
  readonly title: string;
  readonly severity: Severity;
  readonly status: DefectStatus;
  readonly foundIn: FoundPlace;
  readonly foundOn: PlainDate;
  readonly foundBy: PersonId | null;
  readonly steps: string;
  readonly expected: string;
  readonly actual: string;
  readonly fixedBy: PersonId | null;
  readonly verifiedBy: PersonId | null;
  /** The release in which it is mended: a later one when it was deferred. */
  readonly fixedInReleaseId: TaskId | null;
  readonly problemId: TaskId | null;
  /** The client's consent to put off a major one, as written. */
  readonly consent: string;
};

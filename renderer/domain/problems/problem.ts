import type { ContactId, DefectId, Envelope, TaskId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** The course of a problem (itsm.md 2.5). */
export const problemStatuses = [
  'new',
  'assessed',
  'rca',
  'known-error',
  'fix-in-progress',
  'resolved',
  'closed',
  'risk-accepted',
  'duplicate',
  'cancelled',
] as const;
export type ProblemStatus = (typeof problemStatuses)[number];

export const problemSources = ['case', 'defect', 'trend', 'vendor', 'release'] as const;
export type ProblemSource = (typeof problemSources)[number];

export const causeClasses = [
  'code',
  'configuration',
  'data',
  'capacity',
  'third-party',
  'infrastructure',
  'process',
  'unknown',
] as const;
export type CauseClass = (typeof causeClasses)[number];

/** 1 is the greatest. */
export type Impact = 1 | 2 | 3;
export type Urgency = 1 | 2 | 3 | 4;
export type Priority = 1 | 2 | 3 | 4;

export const hypothesisVerdicts = ['open', 'confirmed', 'ruled-out'] as const;
export type Hypothesis = {
  readonly id: string;
  readonly text: string;
  readonly verdict: (typeof hypothesisVerdicts)[number];
  readonly note: string;
};

/** A fault whose cause is known or well supposed and that can be lived with meanwhile; published means told to the client. */
export type KnownError = {
  readonly symptom: string;
  readonly errorCode: string;
  readonly clientText: string;
  readonly isPublished: boolean;
  readonly since: PlainDate;
  readonly until: PlainDate | null;
};

export type AcceptedRisk = {
  readonly reason: string;
  readonly contactId: ContactId | null;
  readonly acceptedBy: string;
  readonly reviewOn: PlainDate;
};

/** The course of a problem; title, system and owner stand on the task of the same id. */
export type Problem = Envelope<TaskId> & {
  readonly status: ProblemStatus;
  readonly source: ProblemSource;
  readonly detectedOn: PlainDate;
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly hypotheses: readonly Hypothesis[];
  /** Five answers to "why?", as far as they go. */
  readonly whys: readonly string[];
  readonly rootCause: string;
  readonly causeClass: CauseClass | null;
  readonly workaround: string;
  readonly workaroundSince: PlainDate | null;
  readonly knownError: KnownError | null;
  readonly fixChangeIds: readonly TaskId[];
  readonly caseIds: readonly TaskId[];
  readonly defectIds: readonly DefectId[];
  readonly vendorTicket: string;
  readonly duplicateOfId: TaskId | null;
  readonly acceptedRisk: AcceptedRisk | null;
  readonly resolvedOn: PlainDate | null;
  /** Days without a new case before it may be closed. */
  readonly observationDays: number;
};

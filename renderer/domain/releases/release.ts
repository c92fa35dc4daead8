import type {
  AttachmentId,
  ContactId,
  DocumentId,
  EnvironmentId,
  Envelope,
  PersonId,
  TaskId,
} from '#domain/record.ts';
import type { DocumentType } from '#domain/documents/document.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** The course of a release (itsm.md 2.2). */
export const releaseStatuses = [
  'draft',
  'planned',
  'building',
  'testing',
  'ready',
  'go',
  'rolling-out',
  'hypercare',
  'signed-off',
  'closed',
  'backed-out',
  'failed',
  'cancelled',
] as const;
export type ReleaseStatus = (typeof releaseStatuses)[number];

export const releaseTypes = ['first', 'major', 'minor', 'patch', 'upgrade'] as const;
export type ReleaseType = (typeof releaseTypes)[number];

export const scopeKinds = [
  'feature',
  'change',
  'problem-fix',
  'integration',
  'defect-fix',
] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What the release brings; `recordId` is the task (or defect) that it carries out, where there is one. */
export type ScopeItem = {
  readonly id: string;
  readonly kind: ScopeKind;
  readonly text: string;
  readonly recordId: string | null;
  /** Testing begins when all of it is. */
  readonly isBuilt: boolean;
};

export const stageStatuses = [
  'pending',
  'running',
  'done',
  'failed',
  'rolled-back',
  'skipped',
] as const;
export type StageStatus = (typeof stageStatuses)[number];

export type Check = {
  readonly id: string;
  readonly text: string;
  readonly doneAt: Instant | null;
  readonly doneBy: PersonId | null;
};

/** A step of the roll-out; the array's order is the order in which stages run. */
export type RolloutStage = {
  readonly id: string;
  readonly name: string;
  readonly environmentId: EnvironmentId | null;
  readonly audience: string;
  readonly plannedAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly status: StageStatus;
  /** Why it was skipped or failed. */
  readonly note: string;
  readonly checks: readonly Check[];
};

/** What is asked before most roll-outs; i18n has the words. */
export const standardCriteria = [
  'tested',
  'no-severe-defects',
  'backout-ready',
  'people-ready',
  'client-informed',
  'documents-ready',
] as const;
export type StandardCriterion = (typeof standardCriteria)[number];

export type GoCriterion = {
  readonly id: string;
  /** '' for one of the standard ones in its own words. */
  readonly text: string;
  readonly standard?: StandardCriterion;
  /** null until it is answered. */
  readonly isMet: boolean | null;
  readonly note: string;
};

export const goDecisions = ['go', 'go-with-conditions', 'no-go'] as const;
export type GoDecision = {
  readonly result: (typeof goDecisions)[number];
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly contactId: ContactId | null;
  /** Who else was in the room, as written. */
  readonly present: string;
  /** The conditions, or why not. */
  readonly reason: string;
  /** The criteria as they were answered when it was decided. */
  readonly criteria: readonly GoCriterion[];
};

export type BackoutPlan = {
  readonly steps: readonly Check[];
  /** The last moment at which one can still turn back in time. */
  readonly decisionPoint: Instant | null;
  /** How long backing out takes at most. */
  readonly longest: Seconds | null;
  readonly isTested: boolean;
};

/** How backing out went, when it came to that. */
export type Backout = {
  readonly decidedAt: Instant;
  readonly restoredAt: Instant | null;
  readonly reason: string;
};

export const deliverableStatuses = ['missing', 'draft', 'approved', 'waived'] as const;
/** A document that the release owes; its status follows the document's newest version unless it is waived. */
export type Deliverable = {
  readonly id: string;
  readonly documentType: DocumentType;
  readonly isRequired: boolean;
  readonly documentId: DocumentId | null;
  readonly status: (typeof deliverableStatuses)[number];
  readonly waiver: string;
};

export const signOffMethods = ['in-person', 'email', 'pdf'] as const;
export type SignOff = {
  readonly at: Instant;
  readonly contactId: ContactId | null;
  /** The signatory's name as written, for one who is no contact. */
  readonly name: string;
  readonly method: (typeof signOffMethods)[number];
  readonly attachmentId: AttachmentId | null;
  readonly remarks: string;
};

export const releaseOutcomes = ['successful', 'with-issues', 'backed-out', 'failed'] as const;
export type ReleaseOutcome = (typeof releaseOutcomes)[number];

/** The course of a release; title, system, lead and planned days stand on the task of the same id. */
export type Release = Envelope<TaskId> & {
  readonly status: ReleaseStatus;
  readonly version: string;
  readonly type: ReleaseType;
  readonly scope: readonly ScopeItem[];
  readonly risks: string;
  readonly orderedBy: string;
  readonly freezeAt: PlainDate | null;
  /** The roll-out's window. */
  readonly windowFrom: Instant | null;
  readonly windowTo: Instant | null;
  readonly downtime: string;
  readonly communication: string;
  readonly isClientInformed: boolean;
  readonly stages: readonly RolloutStage[];
  readonly backoutPlan: BackoutPlan;
  readonly backout: Backout | null;
  readonly goCriteria: readonly GoCriterion[];
  /** Every decision in order; the newest counts. */
  readonly decisions: readonly GoDecision[];
  readonly deliverables: readonly Deliverable[];
  readonly hypercareUntil: PlainDate | null;
  readonly signOff: SignOff | null;
  readonly outcome: ReleaseOutcome | null;
  readonly lessons: string;
  /** The problem that a backed-out release demands. */
  readonly problemId: TaskId | null;
};

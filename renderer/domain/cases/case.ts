import type { ContactId, Envelope, IntegrationId, ServiceLevelId, TaskId } from '#domain/record.ts';
import type { Impact, Urgency } from '#domain/problems/problem.ts';
import type { Instant } from '#domain/time/instant.ts';

export const caseKinds = ['incident', 'request', 'question'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** The course of a case (itsm.md 2.6). */
export const caseStatuses = [
  'registered',
  'open',
  'in-progress',
  'waiting',
  'resolved',
  'closed',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export const waitReasons = ['client', 'supplier', 'agreed', 'resolved'] as const;
/** A stretch in which the clocks stand still, and why; `resolved` is the time between a resolution and a reopening. */
export type Pause = {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly reason: (typeof waitReasons)[number];
  readonly note: string;
};

/** What brought the case about; at most one. */
export type CausedBy = {
  readonly kind: 'release' | 'change' | 'integration';
  readonly id: TaskId | IntegrationId;
};

/** The course of a case; title, system and assignee stand on the task of the same id. */
export type Case = Envelope<TaskId> & {
  readonly status: CaseStatus;
  readonly kind: CaseKind;
  readonly reportedAt: Instant;
  readonly reporterId: ContactId | null;
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly serviceLevelId: ServiceLevelId | null;
  readonly pauses: readonly Pause[];
  readonly respondedAt: Instant | null;
  readonly restoredAt: Instant | null;
  readonly resolution: string;
  readonly causedBy: CausedBy | null;
  readonly problemId: TaskId | null;
};

import type {
  ChangeTemplateId,
  Envelope,
  FreezePeriodId,
  PersonId,
  SystemId,
  TaskId,
} from '#domain/record.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

export const changeTypes = ['standard', 'normal', 'emergency'] as const;
export type ChangeType = (typeof changeTypes)[number];

/** The course of a change (itsm.md 2.4); each type has its own way through them. */
export const changeStatuses = [
  'draft',
  'assessed',
  'awaiting-approval',
  'approved',
  'scheduled',
  'implementing',
  'backed-out',
  'review',
  'closed',
  'rejected',
  'cancelled',
] as const;
export type ChangeStatus = (typeof changeStatuses)[number];

export const changeReasons = ['correct', 'prevent', 'adapt', 'improve', 'remove'] as const;
export type ChangeReason = (typeof changeReasons)[number];

export const closeCodes = ['successful', 'with-issues', 'unsuccessful'] as const;
export type CloseCode = (typeof closeCodes)[number];

export const approvalStatuses = ['pending', 'approved', 'declined', 'withdrawn'] as const;
/** One yes or no, to exactly this content: it lapses when plan, window or price change. */
export type Approval = {
  readonly id: string;
  readonly scope: 'internal' | 'client';
  /** Who, as written: a colleague or the client's contact. */
  readonly name: string;
  readonly personId: PersonId | null;
  readonly status: (typeof approvalStatuses)[number];
  /** SHA-256 of the content that was approved. */
  readonly contentHash: string;
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly isVerbal: boolean;
  readonly comment: string;
};

/** The review after a change (PIR). */
export type ChangeReview = {
  readonly on: PlainDate;
  readonly isAchieved: boolean;
  readonly lessons: string;
  readonly followUp: string;
};

/** The course of a change; title, system, assignee stand on the task of the same id. */
export type Change = Envelope<TaskId> & {
  readonly status: ChangeStatus;
  readonly type: ChangeType;
  readonly reason: ChangeReason;
  readonly templateId: ChangeTemplateId | null;
  /** The case, problem or integration task that it comes from; the client's wish as text. */
  readonly originId: TaskId | null;
  readonly clientWish: string;
  readonly plan: string;
  readonly testPlan: string;
  readonly backoutPlan: string;
  readonly hasOutage: boolean;
  readonly outage: string;
  readonly windowFrom: Instant | null;
  readonly windowTo: Instant | null;
  /** 1 (rare, slight) to 5; risk is their product. null until it is assessed. */
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly areLinksChecked: boolean;
  readonly estimate: Seconds | null;
  readonly isBillable: boolean;
  readonly quote: MinorUnits | null;
  readonly approvals: readonly Approval[];
  readonly actualFrom: Instant | null;
  readonly actualTo: Instant | null;
  readonly closeCode: CloseCode | null;
  readonly review: ChangeReview | null;
};

export const templateStatuses = ['draft', 'approved', 'suspended', 'retired'] as const;
/** A kind of change that was agreed beforehand: low risk, known steps. Two failures in a row suspend it. */
export type ChangeTemplate = Envelope<ChangeTemplateId> & {
  readonly name: string;
  readonly systemId: SystemId | null;
  readonly status: (typeof templateStatuses)[number];
  readonly approvedBy: PersonId | null;
  readonly approvedOn: PlainDate | null;
  readonly plan: string;
  readonly testPlan: string;
  readonly backoutPlan: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly estimate: Seconds | null;
};

/** Days in which nothing is changed at a client's (null: anywhere). */
export type FreezePeriod = Envelope<FreezePeriodId> & {
  readonly name: string;
  readonly systemId: SystemId | null;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

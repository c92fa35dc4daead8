import { unless } from '#domain/lifecycle/move.ts';
import type { Lack, Move } from '#domain/lifecycle/move.ts';
import type { PersonId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import { approvalState, hasClientApproval, lacksWriting } from './approvals.ts';
import type { Change, ChangeStatus, ChangeTemplate, ChangeType } from './change.ts';
import { riskOf } from './risk.ts';

export const changeLacks = [
  'description',
  'risk',
  'links',
  'estimate',
  'plan',
  'backout-plan',
  'window',
  'outage',
  'quote',
  'approvals-not-asked',
  'approvals-pending',
  'approvals-declined',
  'client-approval',
  'template',
  'template-suspended',
  'risk-not-low',
  'assignee',
  'collisions',
  'outside-window',
  'close-code',
  'backed-out-not-successful',
  'actual-times',
  'review',
  'written-approval',
] as const;
export type ChangeLack = (typeof changeLacks)[number];

/** What the guards need to know beside the change itself. */
export type ChangeFacts = {
  /** What is to be changed and why, as the task says it. */
  readonly description: string;
  readonly assigneeId: PersonId | null;
  readonly templateStatus: ChangeTemplate['status'] | null;
  /** SHA-256 of the present content (`contentText`). */
  readonly contentHash: string;
  readonly collisions: number;
  /** Incidents that it caused. */
  readonly incidents: number;
  readonly wasBackedOut: boolean;
  readonly now: Instant;
};

type Step = { readonly to: ChangeStatus; readonly needsReason?: boolean };
type Ways = Readonly<Record<ChangeStatus, readonly Step[]>>;

const cancel: Step = { to: 'cancelled', needsReason: true };
const replan: Step = { to: 'draft', needsReason: true };

// What has begun can't be cancelled: it is finished or backed out, and looked back on.
const underWay = {
  implementing: [{ to: 'review' }, { to: 'backed-out', needsReason: true }],
  'backed-out': [{ to: 'review' }],
  review: [{ to: 'closed' }],
  closed: [],
  cancelled: [],
} as const satisfies Partial<Ways>;

/** The three ways through the statuses (itsm.md 2.4). */
const ways: Readonly<Record<ChangeType, Ways>> = {
  standard: {
    ...underWay,
    draft: [{ to: 'scheduled' }, cancel],
    assessed: [replan, cancel],
    'awaiting-approval': [replan, cancel],
    approved: [replan, cancel],
    scheduled: [{ to: 'implementing' }, replan, cancel],
    rejected: [{ to: 'draft' }, cancel],
  },
  normal: {
    ...underWay,
    draft: [{ to: 'assessed' }, cancel],
    assessed: [{ to: 'awaiting-approval' }, replan, cancel],
    'awaiting-approval': [
      { to: 'approved' },
      { to: 'rejected', needsReason: true },
      replan,
      cancel,
    ],
    approved: [{ to: 'scheduled' }, replan, cancel],
    scheduled: [{ to: 'implementing' }, replan, cancel],
    rejected: [{ to: 'draft' }, cancel],
  },
  emergency: {
    ...underWay,
    draft: [{ to: 'awaiting-approval' }, cancel],
    assessed: [replan, cancel],
    'awaiting-approval': [
      { to: 'implementing' },
      { to: 'rejected', needsReason: true },
      replan,
      cancel,
    ],
    approved: [replan, cancel],
    scheduled: [replan, cancel],
    rejected: [{ to: 'draft' }, cancel],
  },
};

export type MovedChange = Omit<Change, 'id' | 'originId' | 'clientWish' | 'reason'>;
type Lacks = readonly Lack<ChangeLack>[];

const hasWindow = ({ windowFrom, windowTo }: MovedChange): boolean =>
  windowFrom !== null && windowTo !== null;

const isInsideWindow = ({ windowFrom, windowTo }: MovedChange, now: Instant): boolean =>
  windowFrom !== null && windowTo !== null && windowFrom <= now && now <= windowTo;

const assessedLacks = (change: MovedChange, facts: ChangeFacts): Lacks => [
  ...unless(facts.description !== '', 'description', 'description'),
  ...unless(riskOf(change) !== null, 'risk', 'risk'),
  ...unless(change.areLinksChecked, 'links', 'risk'),
  ...unless(change.estimate !== null, 'estimate', 'plan'),
];

const askingLacks = (change: MovedChange, facts: ChangeFacts): Lacks => {
  const isEmergency = change.type === 'emergency';
  return [
    ...(isEmergency ? unless(facts.description !== '', 'description', 'description') : []),
    ...(isEmergency ? unless(riskOf(change) !== null, 'risk', 'risk') : []),
    ...unless(change.plan !== '', 'plan', 'plan'),
    // Where it burns, the way back may have to be found on the way.
    ...unless(change.backoutPlan !== '', 'backout-plan', 'plan', { mayOverride: isEmergency }),
    ...(isEmergency ? [] : unless(hasWindow(change), 'window', 'window')),
    ...unless(!change.hasOutage || change.outage !== '', 'outage', 'window'),
    ...unless(!change.isBillable || change.quote !== null || isEmergency, 'quote', 'plan'),
  ];
};

const approvalLacks = (change: MovedChange, facts: ChangeFacts, mayOverride = false): Lacks => {
  const { approvals, isBillable, type } = change;
  const state = approvalState(approvals, facts.contentHash);
  const by = { mayOverride };
  const needsClient = isBillable && type === 'normal' && state === 'approved';
  return [
    ...unless(state !== 'none', 'approvals-not-asked', 'approvals', by),
    ...unless(state !== 'pending', 'approvals-pending', 'approvals', by),
    ...unless(state !== 'declined', 'approvals-declined', 'approvals', by),
    ...unless(
      !needsClient || hasClientApproval(approvals, facts.contentHash),
      'client-approval',
      'approvals',
      { mayOverride: true },
    ),
  ];
};

const templateLacks = (change: MovedChange, { templateStatus }: ChangeFacts): Lacks => {
  if (change.type !== 'standard') return [];
  return [
    ...unless(templateStatus !== null, 'template', 'why'),
    ...unless(
      templateStatus === null || templateStatus === 'approved',
      'template-suspended',
      'why',
    ),
    ...unless(riskOf(change)?.band === 'low', 'risk-not-low', 'risk'),
  ];
};

const scheduledLacks = (change: MovedChange, facts: ChangeFacts): Lacks => [
  ...templateLacks(change, facts),
  ...(change.type === 'standard'
    ? [
        ...unless(change.plan !== '', 'plan', 'plan'),
        ...unless(change.backoutPlan !== '', 'backout-plan', 'plan'),
      ]
    : []),
  ...unless(hasWindow(change), 'window', 'window'),
  ...unless(facts.assigneeId !== null, 'assignee', 'assignee'),
  ...unless(facts.collisions === 0, 'collisions', 'window', {
    mayOverride: true,
    count: facts.collisions,
  }),
];

const implementingLacks = (change: MovedChange, facts: ChangeFacts): Lacks => {
  const { type } = change;
  if (type === 'emergency') return approvalLacks(change, facts, true);
  return [
    ...(type === 'standard' ? templateLacks(change, facts) : approvalLacks(change, facts, true)),
    ...unless(isInsideWindow(change, facts.now), 'outside-window', 'window', {
      mayOverride: true,
    }),
  ];
};

const needsReview = ({ type, closeCode }: MovedChange, incidents: number): boolean =>
  type !== 'standard' || closeCode !== 'successful' || incidents > 0;

const closedLacks = (change: MovedChange, facts: ChangeFacts): Lacks => {
  const { closeCode, actualFrom, actualTo, review } = change;
  return [
    ...unless(closeCode !== null, 'close-code', 'review'),
    ...unless(
      !facts.wasBackedOut || closeCode !== 'successful',
      'backed-out-not-successful',
      'review',
    ),
    ...unless(actualFrom !== null && actualTo !== null, 'actual-times', 'review'),
    ...unless(review !== null || !needsReview(change, facts.incidents), 'review', 'review'),
    ...unless(!change.approvals.some(lacksWriting), 'written-approval', 'approvals', {
      mayOverride: true,
    }),
  ];
};

const lacksOf = (to: ChangeStatus, change: MovedChange, facts: ChangeFacts): Lacks => {
  switch (to) {
    case 'assessed':
      return assessedLacks(change, facts);
    case 'awaiting-approval':
      return askingLacks(change, facts);
    case 'approved':
      return approvalLacks(change, facts);
    case 'scheduled':
      return scheduledLacks(change, facts);
    case 'implementing':
      return implementingLacks(change, facts);
    case 'closed':
      return closedLacks(change, facts);
    case 'draft':
    case 'backed-out':
    case 'review':
    case 'rejected':
    case 'cancelled':
      return [];
  }
};

/** The steps that a change may take by its type, and what each still lacks. */
export const changeMoves = (
  change: MovedChange,
  facts: ChangeFacts,
): readonly Move<ChangeStatus, ChangeLack>[] =>
  ways[change.type][change.status].map(({ to, needsReason = false }) => ({
    to,
    needsReason,
    lacks: lacksOf(to, change, facts),
  }));

/** Whether plan, window and price may still be edited: what is under way is carried out as it was approved. */
export const isPlanOpen = (status: ChangeStatus): boolean =>
  status === 'draft' ||
  status === 'assessed' ||
  status === 'awaiting-approval' ||
  status === 'approved' ||
  status === 'scheduled' ||
  status === 'rejected';

/** Whether outcome and review may be written. */
export const isOutcomeOpen = (status: ChangeStatus): boolean =>
  status === 'implementing' || status === 'backed-out' || status === 'review';

/** Where an edit of the content leaves a change: one that was approved waits for approval anew. */
export const statusAfterEdit = ({ type, status }: Pick<Change, 'type' | 'status'>): ChangeStatus =>
  type === 'normal' && (status === 'approved' || status === 'scheduled')
    ? 'awaiting-approval'
    : status;

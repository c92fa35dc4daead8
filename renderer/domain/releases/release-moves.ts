import { unless } from '#domain/lifecycle/move.ts';
import type { Lack, Move } from '#domain/lifecycle/move.ts';
import type { PersonId } from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { hasFailedStage, openChecks, stageInTurn } from './advance-stage.ts';
import type { Defect } from './defect.ts';
import { isLoose, isOpenDefect } from './defect-moves.ts';
import { beforeRollout } from './owed-documents.ts';
import type { Backout, Deliverable, GoDecision, Release, ReleaseStatus } from './release.ts';

export const releaseLacks = [
  'scope',
  'version',
  'lead',
  'dates',
  'stages',
  'risks',
  'order',
  'build',
  'test-environment',
  'test-plan',
  'critical-defects',
  'major-defects',
  'deliverables-begun',
  'backout-steps',
  'backout-longest',
  'backout-decision-point',
  'criteria',
  'decision',
  'no-go',
  'deliverables-before',
  'window',
  'collision',
  'window-not-open',
  'person-here',
  'client-informed',
  'stages-open',
  'stage-failed',
  'backout-reason',
  'backout-ticks',
  'backout-restored',
  'hypercare',
  'open-defects',
  'loose-defects',
  'sign-off',
  'deliverables-after',
  'lessons',
  'outcome',
  'hours',
  'problem',
] as const;
export type ReleaseLack = (typeof releaseLacks)[number];

/** What the guards need from elsewhere. The release's deliverables say how their documents stand now. */
export type ReleaseFacts = {
  readonly leadId: PersonId | null;
  readonly plannedStart: PlainDate | null;
  readonly plannedEnd: PlainDate | null;
  readonly hasTestEnvironment: boolean;
  readonly defects: readonly Defect[];
  /** Other windows, freezes and red days that the roll-out's window meets. */
  readonly collisions: number;
  /** When it last became ready: a decision that is older was about another plan. */
  readonly readySince: Instant | null;
  /** Hours on it that no invoice has locked yet. */
  readonly unlocked: Seconds;
  readonly personHere: PersonId | null;
  readonly now: Instant;
  readonly today: PlainDate;
};

type Step = { readonly to: ReleaseStatus; readonly needsReason?: boolean };
const cancelled = { to: 'cancelled', needsReason: true } as const satisfies Step;

/**
 * Where a release may go (itsm.md 2.2). Beyond it: what testing shows to be unfinished goes back to building, and a go
 * can be taken back by a later no-go as long as nothing is rolled out.
 */
const steps: Readonly<Record<ReleaseStatus, readonly Step[]>> = {
  draft: [{ to: 'planned' }, cancelled],
  planned: [{ to: 'building' }, cancelled],
  building: [{ to: 'testing' }, cancelled],
  testing: [{ to: 'ready' }, { to: 'building', needsReason: true }],
  ready: [{ to: 'go' }, { to: 'planned' }],
  go: [{ to: 'rolling-out' }, { to: 'planned' }],
  'rolling-out': [{ to: 'hypercare' }, { to: 'backed-out' }],
  hypercare: [{ to: 'signed-off' }],
  'signed-off': [{ to: 'closed' }],
  closed: [],
  'backed-out': [
    { to: 'planned', needsReason: true },
    { to: 'failed', needsReason: true },
  ],
  failed: [],
  cancelled: [],
};

/** The newest decision, if it is about the release as it became ready this time. */
export const standingDecision = (
  { decisions }: Pick<Release, 'decisions'>,
  readySince: Instant | null,
): GoDecision | null => {
  const newest = decisions.at(-1);
  if (newest === undefined) return null;
  return readySince !== null && newest.at < readySince ? null : newest;
};

/** The back-out of this roll-out; an earlier attempt's is history. */
export const backoutOfNow = ({
  backout,
  stages,
}: Pick<Release, 'backout' | 'stages'>): Backout | null => {
  const [began] = stages
    .flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt]))
    .toSorted();
  return backout !== null && began !== undefined && backout.decidedAt >= began ? backout : null;
};

const isBegun = ({ status }: Deliverable): boolean => status !== 'missing';
const isDone = ({ status }: Deliverable): boolean => status === 'approved' || status === 'waived';

const counted = <Code extends ReleaseLack>(
  count: number,
  code: Code,
  section: string,
  more: { readonly mayOverride?: boolean } = {},
): readonly Lack<Code>[] => unless(count === 0, code, section, { count, ...more });

const owed = ({ deliverables }: Release, isGood: (deliverable: Deliverable) => boolean): number =>
  deliverables.filter((each) => each.isRequired && !isGood(each)).length;

const openOf = (defects: readonly Defect[], severity: Defect['severity']): number =>
  defects.filter((defect) => defect.severity === severity && isOpenDefect(defect)).length;

/** Major ones that are neither mended nor put off with the client's consent. */
const unsettledMajors = (defects: readonly Defect[]): number =>
  defects.filter(
    (defect) =>
      defect.severity === 'major' &&
      ((isOpenDefect(defect) && defect.status !== 'fixed') ||
        (defect.status === 'deferred' && defect.consent === '')),
  ).length;

const planned = (release: Release, facts: ReleaseFacts): readonly Lack<ReleaseLack>[] => {
  const { plannedStart, plannedEnd } = facts;
  const hasDates = plannedStart !== null && plannedEnd !== null && plannedStart <= plannedEnd;
  return [
    ...unless(release.scope.length > 0, 'scope', 'release-scope'),
    ...unless(release.version !== '', 'version', 'release-plan'),
    ...unless(facts.leadId !== null, 'lead', 'task-edit'),
    ...unless(hasDates, 'dates', 'task-edit'),
    ...unless(release.stages.length > 0, 'stages', 'release-stages'),
    ...unless(release.risks !== '', 'risks', 'release-risks'),
  ];
};

const testing = (release: Release, facts: ReleaseFacts): readonly Lack<ReleaseLack>[] => {
  const unbuilt = release.scope.filter(({ isBuilt }) => !isBuilt).length;
  // The test report begins as the plan for the tests: what is to be tested, before what came of it.
  const plan = release.deliverables.find(({ documentType }) => documentType === 'test-report');
  const hasPlan = plan === undefined || !plan.isRequired || isBegun(plan);
  return [
    ...counted(unbuilt, 'build', 'release-scope'),
    ...unless(facts.hasTestEnvironment, 'test-environment', 'system'),
    ...unless(hasPlan, 'test-plan', 'release-deliverables'),
  ];
};

const ready = (release: Release, { defects }: ReleaseFacts): readonly Lack<ReleaseLack>[] => {
  const { steps: backout, longest, decisionPoint } = release.backoutPlan;
  return [
    ...counted(openOf(defects, 'critical'), 'critical-defects', 'release-defects'),
    ...counted(unsettledMajors(defects), 'major-defects', 'release-defects'),
    ...counted(owed(release, isBegun), 'deliverables-begun', 'release-deliverables'),
    ...unless(backout.length > 0, 'backout-steps', 'release-backout'),
    ...unless(longest !== null, 'backout-longest', 'release-backout'),
    ...unless(decisionPoint !== null, 'backout-decision-point', 'release-backout'),
  ];
};

const go = (release: Release, facts: ReleaseFacts): readonly Lack<ReleaseLack>[] => {
  const { goCriteria, windowFrom, windowTo } = release;
  const unanswered = goCriteria.filter(({ isMet }) => isMet === null).length;
  const decision = standingDecision(release, facts.readySince);
  const isGo = decision !== null && decision.result !== 'no-go';
  const early = (each: Deliverable) => isDone(each) || !beforeRollout.includes(each.documentType);
  return [
    ...counted(unanswered, 'criteria', 'release-criteria'),
    ...unless(isGo, 'decision', 'release-decision'),
    ...counted(owed(release, early), 'deliverables-before', 'release-deliverables'),
    ...unless(windowFrom !== null && windowTo !== null, 'window', 'release-plan'),
    ...counted(facts.collisions, 'collision', 'release-collisions', { mayOverride: true }),
  ];
};

const rollingOut = (release: Release, facts: ReleaseFacts): readonly Lack<ReleaseLack>[] => {
  const { windowFrom } = release;
  const isOpen = windowFrom !== null && facts.now >= windowFrom;
  return [
    ...unless(isOpen, 'window-not-open', 'release-plan'),
    ...unless(facts.personHere !== null, 'person-here', 'person'),
    ...unless(release.isClientInformed, 'client-informed', 'release-communication'),
  ];
};

const backedOut = (release: Release): readonly Lack<ReleaseLack>[] => {
  const backout = backoutOfNow(release);
  const isRestored = backout !== null && backout.restoredAt !== null;
  return [
    ...unless(hasFailedStage(release.stages), 'stage-failed', 'release-stages'),
    ...unless(backout !== null && backout.reason !== '', 'backout-reason', 'release-turning-back'),
    ...counted(openChecks(release.backoutPlan.steps), 'backout-ticks', 'release-turning-back'),
    ...unless(isRestored, 'backout-restored', 'release-turning-back'),
  ];
};

const signedOff = (
  release: Release,
  { defects, today }: ReleaseFacts,
): readonly Lack<ReleaseLack>[] => {
  const { hypercareUntil, signOff } = release;
  const isOver = hypercareUntil !== null && today > hypercareUntil;
  const signatory = signOff === null ? '' : signOff.name;
  return [
    // Waived where a reason is written (O).
    ...unless(isOver, 'hypercare', 'release-hypercare', { mayOverride: true }),
    ...counted(openOf(defects, 'critical'), 'critical-defects', 'release-defects'),
    ...counted(defects.filter(isOpenDefect).length, 'open-defects', 'release-defects'),
    ...counted(defects.filter(isLoose).length, 'loose-defects', 'release-defects'),
    ...unless(
      signOff !== null && (signOff.contactId !== null || signatory !== ''),
      'sign-off',
      'release-sign-off',
    ),
  ];
};

const closed = (release: Release, facts: ReleaseFacts): readonly Lack<ReleaseLack>[] => [
  ...counted(owed(release, isDone), 'deliverables-after', 'release-deliverables'),
  ...unless(release.outcome !== null, 'outcome', 'release-lessons'),
  ...unless(release.lessons !== '', 'lessons', 'release-lessons'),
  // Hours are locked by their invoice, which often comes at the month's end: a reason may stand in for it.
  ...unless(facts.unlocked === 0, 'hours', 'task-hours', { mayOverride: true }),
];

const lacksOf = (
  to: ReleaseStatus,
  release: Release,
  facts: ReleaseFacts,
): readonly Lack<ReleaseLack>[] => {
  const hasNoGo = standingDecision(release, facts.readySince)?.result === 'no-go';
  const hasProblem = unless(release.problemId !== null, 'problem', 'release-problem');
  switch (to) {
    case 'planned':
      if (release.status === 'draft') return planned(release, facts);
      if (release.status === 'backed-out') return hasProblem;
      return unless(hasNoGo, 'no-go', 'release-decision');
    case 'building': {
      if (release.status !== 'planned') return [];
      const needsOrder = release.type === 'first' || release.type === 'major';
      const isOrdered = !needsOrder || release.orderedBy !== '';
      return unless(isOrdered, 'order', 'release-plan', { mayOverride: true });
    }
    case 'testing':
      return testing(release, facts);
    case 'ready':
      return ready(release, facts);
    case 'go':
      return go(release, facts);
    case 'rolling-out':
      return rollingOut(release, facts);
    case 'hypercare': {
      const isThrough = release.stages.length > 0 && stageInTurn(release.stages) === null;
      return unless(isThrough, 'stages-open', 'release-stages');
    }
    case 'backed-out':
      return backedOut(release);
    case 'signed-off':
      return signedOff(release, facts);
    case 'closed':
      return closed(release, facts);
    case 'failed':
      return hasProblem;
    case 'draft':
    case 'cancelled':
      return [];
  }
};

/** The steps that a release may take, and what each still lacks. */
export const releaseMoves = (
  release: Release,
  facts: ReleaseFacts,
): readonly Move<ReleaseStatus, ReleaseLack>[] =>
  steps[release.status].map(({ to, needsReason = false }) => ({
    to,
    needsReason,
    lacks: lacksOf(to, release, facts),
  }));

import type { PersonId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Check, Release, RolloutStage, StageStatus } from './release.ts';

export const stageSteps = ['start', 'finish', 'fail', 'skip'] as const;
export type StageStep = (typeof stageSteps)[number];

export type StageProblem =
  | 'not-rolling-out'
  | 'stage-out-of-order'
  | 'checks-open'
  | 'status-not-allowed'
  | 'reason-required';

/** What a stage must be for the step, and what it becomes. */
const steps = {
  start: { from: 'pending', to: 'running', needsReason: false },
  finish: { from: 'running', to: 'done', needsReason: false },
  fail: { from: 'running', to: 'failed', needsReason: true },
  skip: { from: 'pending', to: 'skipped', needsReason: true },
} as const satisfies Record<
  StageStep,
  { readonly from: StageStatus; readonly to: StageStatus; readonly needsReason: boolean }
>;

const isBehind = ({ status }: RolloutStage): boolean => status === 'done' || status === 'skipped';

export const openChecks = (checks: readonly Check[]): number =>
  checks.filter(({ doneAt }) => doneAt === null).length;

/** Whether a stage stopped the roll-out: what comes after it doesn't start. */
export const hasFailedStage = (stages: readonly RolloutStage[]): boolean =>
  stages.some(({ status }) => status === 'failed' || status === 'rolled-back');

/** The stage whose turn it is: the first that is neither done nor skipped; null when none is left. */
export const stageInTurn = (stages: readonly RolloutStage[]): RolloutStage | null =>
  stages.find((stage) => !isBehind(stage)) ?? null;

type Rolling = Pick<Release, 'status' | 'stages'>;

/** Why a stage can't take the step, its reason aside; null when it can. Only the stage in turn takes any. */
const stageObstacle = (
  { status, stages }: Rolling,
  stage: RolloutStage,
  step: StageStep,
): StageProblem | null => {
  if (status !== 'rolling-out') return 'not-rolling-out';
  if (steps[step].from !== stage.status) return 'status-not-allowed';
  if (stageInTurn(stages) !== stage) return 'stage-out-of-order';
  return step === 'finish' && openChecks(stage.checks) > 0 ? 'checks-open' : null;
};

/** The steps that a stage may take now; `finish` is among them while checks are open, so that one sees why it waits. */
export const stepsOfStage = (release: Rolling, stage: RolloutStage): readonly StageStep[] =>
  stageSteps.filter((step) => {
    const obstacle = stageObstacle(release, stage, step);
    return obstacle === null || obstacle === 'checks-open';
  });

export const stepNeedsReason = (step: StageStep): boolean => steps[step].needsReason;

export type StageWish = {
  readonly stageId: string;
  readonly step: StageStep;
  readonly reason: string;
};

/**
 * Takes a stage one step, with its real time: in order, one at a time, none after one that failed. Failing and skipping
 * need a reason.
 */
export const advanceStage = (
  release: Rolling,
  { stageId, step, reason }: StageWish,
  now: Instant,
): Result<readonly RolloutStage[], StageProblem> => {
  const stage = release.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return fail('status-not-allowed');
  const obstacle = stageObstacle(release, stage, step);
  if (obstacle !== null) return fail(obstacle);
  const note = reason.trim();
  if (steps[step].needsReason && note === '') return fail('reason-required');
  const next: RolloutStage = {
    ...stage,
    status: steps[step].to,
    startedAt: step === 'start' ? now : stage.startedAt,
    endedAt: step === 'start' ? null : now,
    note: note === '' ? stage.note : note,
  };
  return ok(release.stages.map((each) => (each === stage ? next : each)));
};

/** A list of checks with one ticked, by whom and when, or no longer ticked. */
export const tickCheck = (
  checks: readonly Check[],
  checkId: string,
  tick: { readonly at: Instant; readonly by: PersonId | null } | null,
): readonly Check[] =>
  checks.map((check) =>
    check.id === checkId ? { ...check, doneAt: tick?.at ?? null, doneBy: tick?.by ?? null } : check,
  );

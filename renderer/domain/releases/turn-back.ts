import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { hasFailedStage } from './advance-stage.ts';
import { backoutOfNow } from './release-moves.ts';
import type { Backout, Release, RolloutStage } from './release.ts';

export type TurnBackProblem = 'not-rolling-out' | 'stage-not-begun' | 'reason-required';

type TurnedBack = { readonly stages: readonly RolloutStage[]; readonly backout: Backout };

const failed = (stage: RolloutStage, reason: string, now: Instant): RolloutStage =>
  stage.status === 'running' ? { ...stage, status: 'failed', endedAt: now, note: reason } : stage;

/** The last stage that was done, when it is only afterwards seen that it wasn't well. */
const lastDone = (stages: readonly RolloutStage[]): RolloutStage | null =>
  stages.findLast(({ status }) => status === 'done') ?? null;

/**
 * Decides to turn back, or, when that was decided, corrects why and says that all is as it was. The running stage has
 * then failed; where none runs and none has failed, the one that was done last has: something made one turn back.
 */
export const turnBack = (
  release: Release,
  { reason, isRestored }: { readonly reason: string; readonly isRestored: boolean },
  now: Instant,
): Result<TurnedBack, TurnBackProblem> => {
  if (release.status !== 'rolling-out') return fail('not-rolling-out');
  if (reason === '') return fail('reason-required');
  const began = release.stages.some(({ startedAt }) => startedAt !== null);
  if (!began) return fail('stage-not-begun');
  const stopped = release.stages.map((stage) => failed(stage, reason, now));
  const last = lastDone(stopped);
  const stages = hasFailedStage(stopped)
    ? stopped
    : stopped.map((stage) =>
        stage === last ? { ...stage, status: 'failed' as const, note: reason } : stage,
      );
  const decided = backoutOfNow(release);
  return ok({
    stages,
    backout: {
      decidedAt: decided?.decidedAt ?? now,
      restoredAt: isRestored ? (decided?.restoredAt ?? now) : null,
      reason,
    },
  });
};

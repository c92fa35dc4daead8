import {
  advanceStage as nextStages,
  tickCheck as nextChecks,
} from '#domain/releases/advance-stage.ts';
import type { StageWish } from '#domain/releases/advance-stage.ts';
import type { Release } from '#domain/releases/release.ts';
import { turnBack } from '#domain/releases/turn-back.ts';
import type { TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export type AdvanceStage = StageWish & { readonly id: TaskId };

/** Starts, finishes, fails or skips a stage of the roll-out, with the real time. */
export function advanceStage(store: Store, { id, ...wish }: AdvanceStage): Promise<Outcome<null>> {
  return commit(store, 'advance-stage', async (draft, database) => {
    const before = await liveRow(database, 'releases', id);
    if (before === null) return missing();
    const reason = parseText(wish.reason, textLimits.line);
    if (!reason.ok) return invalid({ reason: reason.error });
    const next = nextStages(before, { ...wish, reason: reason.value }, draft.at);
    if (!next.ok) return broken(next.error);
    draft.change('releases', before, { stages: next.value });
    return ok(null);
  });
}

export type TickCheck = {
  readonly id: TaskId;
  /** The stage whose check it is; null for a step of backing out. */
  readonly stageId: string | null;
  readonly checkId: string;
  readonly isDone: boolean;
};

/** Stages are checked while they run; the steps of backing out while one turns back. */
const mayTick = ({ status, stages, backout }: Release, stageId: string | null): boolean => {
  if (status !== 'rolling-out') return false;
  const stage = stages.find(({ id }) => id === stageId);
  return stage === undefined ? stageId === null && backout !== null : stage.status === 'running';
};

/** Ticks a check of the running stage or a step of backing out, by whom and when; or takes the tick away. */
export function tickCheck(store: Store, wish: TickCheck): Promise<Outcome<null>> {
  const { id, stageId, checkId, isDone } = wish;
  return commit(store, 'tick-check', async (draft, database) => {
    const before = await liveRow(database, 'releases', id);
    if (before === null) return missing();
    if (!mayTick(before, stageId)) return broken('check-not-running');
    const tick = isDone ? { at: draft.at, by: store.world.me() } : null;
    const { backoutPlan, stages } = before;
    draft.change(
      'releases',
      before,
      stageId === null
        ? { backoutPlan: { ...backoutPlan, steps: nextChecks(backoutPlan.steps, checkId, tick) } }
        : {
            stages: stages.map((stage) =>
              stage.id === stageId
                ? { ...stage, checks: nextChecks(stage.checks, checkId, tick) }
                : stage,
            ),
          },
    );
    return ok(null);
  });
}

export type BackOut = {
  readonly id: TaskId;
  readonly reason: string;
  /** Whether all is as it was before the roll-out. */
  readonly isRestored: boolean;
};

/** Decides to turn back (the running stage has then failed), and says when all is as it was before. */
export function backOut(store: Store, wish: BackOut): Promise<Outcome<null>> {
  return commit(store, 'back-out', async (draft, database) => {
    const before = await liveRow(database, 'releases', wish.id);
    if (before === null) return missing();
    const reason = parseText(wish.reason, textLimits.line);
    if (!reason.ok) return invalid({ reason: reason.error });
    const next = turnBack(before, { reason: reason.value, isRestored: wish.isRestored }, draft.at);
    if (!next.ok) return broken(next.error);
    const had = before.backout;
    draft.change('releases', before, next.value);
    if (next.value.backout?.decidedAt !== had?.decidedAt) {
      recordStatus(draft, store.world, {
        table: 'releases',
        recordId: wish.id,
        from: before.status,
        to: 'backing-out',
        reason: reason.value,
      });
    }
    return ok(null);
  });
}

import type { ChangeStatus } from '#domain/changes/change.ts';
import { changeMoves } from '#domain/changes/change-moves.ts';
import type { MoveWords, OfferedMove } from '#components/moves/offered-move.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useMoveChangeMutation, type ChangeRecord } from '#state/changes.ts';
import { useTicking } from '#state/session.ts';

const tones: Partial<Record<ChangeStatus, 'danger'>> = { 'backed-out': 'danger' };

/** The steps that a change may take now, in words, and the way to take one. */
export const useChangeMoves = (
  change: ChangeRecord,
): {
  readonly moves: readonly OfferedMove<ChangeStatus>[];
  readonly move: (to: ChangeStatus, words: MoveWords) => void;
} => {
  const t = useT('changes');
  // The window opens and closes by the clock.
  const now = useTicking();
  const [moveChange] = useMoveChangeMutation();
  const moves = changeMoves(change, { ...change.facts, now }).map((move, place) => ({
    ...move,
    label: t(`move.${move.to}`),
    lacks: move.lacks.map((lack) => ({ ...lack, text: t(`lack.${lack.code}`) })),
    tone: tones[move.to] ?? (place === 0 ? ('primary' as const) : undefined),
  }));
  const move = (to: ChangeStatus, words: MoveWords): void => {
    void runCommand(moveChange({ id: change.id, to, ...words }).unwrap(), () =>
      notify.done(t('moved', { status: t(`status.${to}`) }), { undo: true }),
    );
  };
  return { moves, move };
};

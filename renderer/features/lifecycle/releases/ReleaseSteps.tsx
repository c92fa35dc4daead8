import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import type { OfferedMove } from '#components/moves/offered-move.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { ReleaseLack } from '#domain/releases/release-moves.ts';
import type { Lack, Move } from '#domain/lifecycle/move.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { ReleaseStatus } from '#domain/releases/release.ts';
import { useT } from '#i18n/t.ts';
import { useMoveReleaseMutation, type ReleaseRecord } from '#state/releases.ts';

const dangerous: readonly ReleaseStatus[] = ['cancelled', 'failed', 'backed-out'];

/** A release's lacks in words, with how many where that is more than one. */
export const useLackText = () => {
  const t = useT('releases');
  return ({ code, count }: Lack<ReleaseLack>): string =>
    count !== undefined && count > 0
      ? t('lackCounted', { text: t(`lack.${code}`), count })
      : t(`lack.${code}`);
};

type StepsProps = {
  readonly task: LifecycleTask;
  readonly record: ReleaseRecord;
  readonly onShow: (section: string) => void;
};

/** The steps that a release may take from where it stands. */
export const ReleaseSteps = ({ task, record, onShow }: StepsProps) => {
  const t = useT('releases');
  const lackText = useLackText();
  const [move] = useMoveReleaseMutation();
  const { status } = record.release;
  const labelOf = (to: ReleaseStatus): string => {
    if (to === 'planned' && status !== 'draft') return t('planAgain');
    return to === 'building' && status === 'testing' ? t('buildAgain') : t(`move.${to}`);
  };
  const offered = record.moves.map(
    (
      { to, needsReason, lacks }: Move<ReleaseStatus, ReleaseLack>,
      index,
    ): OfferedMove<ReleaseStatus> => ({
      to,
      needsReason,
      label: labelOf(to),
      lacks: lacks.map((lack) => ({ ...lack, text: lackText(lack) })),
      tone: dangerous.includes(to) ? undefined : index === 0 ? 'primary' : undefined,
    }),
  );
  return (
    <MoveButtons
      moves={offered}
      onShow={onShow}
      onMove={(to, words) =>
        void runCommand(move({ id: task.id, to, ...words }).unwrap(), () =>
          notify.done(t('moved', { number: task.number, status: t(`status.${to}`) }), {
            undo: true,
          }),
        )
      }
    />
  );
};

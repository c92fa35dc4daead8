import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { problemMoves } from '#domain/problems/problem-moves.ts';
import type { ProblemStatus } from '#domain/problems/problem.ts';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import type { OfferedMove } from '#components/moves/offered-move.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { showSection } from '#components/show-section.ts';
import { useT } from '#i18n/t.ts';
import { useMoveProblemMutation, type ProblemRecord } from '#state/problem-records.ts';

type ProblemStepsProps = { readonly task: LifecycleTask; readonly record: ProblemRecord };

const onward: readonly ProblemStatus[] = ['assessed', 'fix-in-progress', 'resolved', 'closed'];

/** The steps that the problem may take from where it is. */
export const ProblemSteps = ({ task, record: { problem, facts } }: ProblemStepsProps) => {
  const t = useT('problemRecords');
  const [move] = useMoveProblemMutation();
  const offered = problemMoves(problem, facts).map((each): OfferedMove<ProblemStatus> => {
    const isAgain = each.to === 'rca' && problem.status !== 'assessed';
    return {
      ...each,
      label: isAgain ? t('reanalyse') : t(`move.${each.to}`),
      lacks: each.lacks.map((lack) => ({ ...lack, text: t(`lack.${lack.code}`) })),
      tone: onward.includes(each.to) && each.lacks.length === 0 ? 'primary' : undefined,
    };
  });
  return (
    <MoveButtons
      moves={offered}
      onShow={showSection}
      onMove={(to, words) =>
        void runCommand(move({ id: task.id, to, ...words }).unwrap(), () =>
          notify.done(t('moved', { title: task.title, status: t(`status.${to}`) }), { undo: true }),
        )
      }
    />
  );
};

import { useState } from 'react';
import { caseMoves } from '#domain/cases/case-moves.ts';
import type { Case, CaseStatus } from '#domain/cases/case.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import type { OfferedMove } from '#components/moves/offered-move.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { showSection } from '#components/show-section.ts';
import { useT } from '#i18n/t.ts';
import { useMoveCaseMutation } from '#state/cases.ts';
import { ResolveDialog } from './ResolveDialog.tsx';
import { WaitDialog } from './WaitDialog.tsx';

type CaseStepsProps = { readonly task: LifecycleTask; readonly the: Case };

/** The steps that the case may take. Waiting and resolving ask what they need in their own dialogs. */
export const CaseSteps = ({ task, the }: CaseStepsProps) => {
  const t = useT('cases');
  const [move] = useMoveCaseMutation();
  const [asked, setAsked] = useState<'waiting' | 'resolved' | null>(null);
  const labelOf = (to: CaseStatus): string => {
    if (to === 'open' && the.status === 'resolved') return t('moveFrom.reopen');
    if (to === 'closed' && the.status !== 'resolved') return t('moveFrom.noCase');
    if (to === 'in-progress' && the.status === 'waiting') return t('moveFrom.waiting');
    return t(`move.${to}`);
  };
  const offered = caseMoves(the, { assigneeId: task.responsibleId }).map(
    (each): OfferedMove<CaseStatus> => {
      const hasDialog = each.to === 'waiting' || each.to === 'resolved';
      return {
        to: each.to,
        label: labelOf(each.to),
        needsReason: each.needsReason && !hasDialog,
        lacks: hasDialog
          ? []
          : each.lacks.map((lack) => ({ ...lack, text: t(`lack.${lack.code}`) })),
        tone: each.to === 'resolved' ? 'primary' : undefined,
      };
    },
  );
  const done = (to: CaseStatus): void => {
    setAsked(null);
    notify.done(t('moved', { title: task.title, status: t(`status.${to}`) }), { undo: true });
  };
  const close = (): void => setAsked(null);
  return (
    <>
      <MoveButtons
        moves={offered}
        onShow={showSection}
        onMove={(to, words) => {
          if (to === 'waiting' || to === 'resolved') setAsked(to);
          else void runCommand(move({ id: task.id, to, ...words }).unwrap(), () => done(to));
        }}
      />
      {asked === 'waiting' ? (
        <WaitDialog id={task.id} onDone={() => done('waiting')} onClose={close} />
      ) : null}
      {asked === 'resolved' ? (
        <ResolveDialog task={task} the={the} onDone={() => done('resolved')} onClose={close} />
      ) : null}
    </>
  );
};

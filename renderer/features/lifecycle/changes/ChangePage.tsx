import { useState } from 'react';
import { changeToForm } from '#domain/changes/change-form.ts';
import { isPlanOpen } from '#domain/changes/change-moves.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { Button } from '#components/Button.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { showSection } from '#components/show-section.ts';
import { Checklist } from '#features/lifecycle/Checklist.tsx';
import { PlainTask } from '#features/lifecycle/PlainTask.tsx';
import { TaskFrame } from '#features/lifecycle/TaskFrame.tsx';
import { TaskHours } from '#features/lifecycle/TaskHours.tsx';
import { Trace } from '#components/trace/Trace.tsx';
import { useT } from '#i18n/t.ts';
import { useGetChangeQuery, useSaveChangeMutation, type ChangeRecord } from '#state/changes.ts';
import { usePlace } from '#state/session.ts';
import { Approvals } from './Approvals.tsx';
import { ChangeEditor } from './ChangeEditor.tsx';
import { ChangePlan, ChangeWindow } from './ChangePlan.tsx';
import { ChangeReview } from './ChangeReview.tsx';
import { ChangeStatusBadge } from './ChangeStatusBadge.tsx';
import { ChangeWhy } from './ChangeWhy.tsx';
import styles from './changes.module.css';
import { Part } from './Part.tsx';
import { RiskMatrix, RiskScore } from './RiskMatrix.tsx';
import { useChangeMoves } from './use-change-moves.ts';

type ViewProps = { readonly change: ChangeRecord; readonly task: LifecycleTask };

/** The risk, assessed by a click where the plan is still open. */
const ChangeRisk = ({ change }: Pick<ViewProps, 'change'>) => {
  const t = useT('changes');
  const place = usePlace();
  const [save] = useSaveChangeMutation();
  const { id, likelihood, impact } = change;
  const pick = (up: number, right: number): void => {
    const form = {
      ...changeToForm(change, place),
      likelihood: String(up),
      impact: String(right),
    };
    void runCommand(save({ id, form }).unwrap(), () =>
      notify.done(t('risk.saved'), { undo: true }),
    );
  };
  return (
    <Part id="risk" title={t('section.risk')}>
      <RiskMatrix
        likelihood={likelihood}
        impact={impact}
        onPick={isPlanOpen(change.status) ? pick : undefined}
      />
      <div>
        <RiskScore likelihood={likelihood} impact={impact} />
      </div>
    </Part>
  );
};

const ChangeView = ({ change, task }: ViewProps) => (
  <>
    <ChangeWhy change={change} />
    <div className={styles['side']}>
      <ChangeRisk change={change} />
      <ChangeWindow change={change} systemId={task.systemId} />
    </div>
    <ChangePlan change={change} />
  </>
);

const editedParts: readonly string[] = ['why', 'risk', 'window', 'plan'];

const ChangeScreen = ({ change, task }: ViewProps) => {
  const t = useT('changes');
  const [isEditing, setEditing] = useState(false);
  const [isTaskEdited, setTaskEdited] = useState(false);
  const { moves, move } = useChangeMoves(change);
  const canEdit = isPlanOpen(change.status);
  const show = (section: string): void => {
    if (section === 'description' || section === 'assignee') setTaskEdited(true);
    if (editedParts.includes(section) && canEdit) setEditing(true);
    // The part is drawn by then, as a form where it may be edited.
    requestAnimationFrame(() => showSection(section));
  };
  const hadApprovals = change.approvals.some(
    ({ status }) => status === 'approved' || status === 'pending',
  );
  return (
    <TaskFrame
      task={task}
      editing={[isTaskEdited, setTaskEdited]}
      badge={<ChangeStatusBadge status={change.status} />}
      toolbar={<MoveButtons moves={moves} onMove={move} onShow={show} />}
      actions={
        canEdit && !isEditing ? <Button onClick={() => setEditing(true)}>{t('edit')}</Button> : null
      }
    >
      {isEditing && canEdit ? (
        <ChangeEditor
          change={change}
          task={task}
          onSaved={() => {
            setEditing(false);
            notify.done(hadApprovals ? t('savedPerhaps') : t('saved'), { undo: true });
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <ChangeView change={change} task={task} />
      )}
      <Approvals change={change} />
      <ChangeReview change={change} />
      <Checklist taskId={task.id} />
      <Trace kind="change" id={task.id} />
      <TaskHours task={task} />
    </TaskFrame>
  );
};

/** A change: why, at what risk, when, how, with whose yes, and how it went. */
export const ChangePage = ({ task }: { readonly task: LifecycleTask }) => (
  <Loaded query={useGetChangeQuery(task.id)} skeleton="record" empty={<PlainTask task={task} />}>
    {(change) => <ChangeScreen change={change} task={task} />}
  </Loaded>
);

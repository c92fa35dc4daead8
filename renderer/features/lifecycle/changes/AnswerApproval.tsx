import { useState } from 'react';
import type { Approval } from '#domain/changes/change.ts';
import type { TaskId } from '#domain/record.ts';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { useT } from '#i18n/t.ts';
import { useAnswerApprovalMutation } from '#state/changes.ts';
import styles from './changes.module.css';
import { DialogForm } from './DialogForm.tsx';

type AnswerApprovalProps = {
  readonly id: TaskId;
  readonly approval: Approval;
  readonly onClose: () => void;
};

/** The answer to what was asked, as it was given. */
export const AnswerApproval = ({ id, approval, onClose }: AnswerApprovalProps) => {
  const t = useT('changes');
  const [save] = useAnswerApprovalMutation();
  const [answer, setAnswer] = useState<'approved' | 'declined'>('approved');
  const [isVerbal, setVerbal] = useState(false);
  const [comment, setComment] = useState('');

  const send = async (): Promise<void> => {
    const wish = { id, approvalId: approval.id, answer, isVerbal, comment };
    await runCommand(save(wish).unwrap(), () => {
      notify.done(t('approval.answerDone'), { undo: true });
      onClose();
    });
  };

  return (
    <DialogForm
      title={t('approval.answerTitle', { name: approval.name })}
      submit={t('approval.saveAnswer')}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <SegmentedFilter
        label={t('approval.answer')}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: 'approved', label: t('approval.status.approved') },
          { value: 'declined', label: t('approval.status.declined') },
        ]}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={isVerbal}
          onChange={(event) => setVerbal(event.currentTarget.checked)}
        />
        {t('approval.isVerbal')}
      </label>
      <TextInput label={t('approval.comment')} value={comment} onChange={setComment} />
    </DialogForm>
  );
};

import { useState } from 'react';
import type { Approval } from '#domain/changes/change.ts';
import type { TaskId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { useT } from '#i18n/t.ts';
import { useAnswerApprovalMutation } from '#state/changes.ts';
import styles from './changes.module.css';

type AnswerApprovalProps = {
  readonly id: TaskId;
  readonly approval: Approval;
  readonly onClose: () => void;
};

/** The answer to what was asked, as it was given. */
export const AnswerApproval = ({ id, approval, onClose }: AnswerApprovalProps) => {
  const t = useT('changes');
  const shell = useT('shell');
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
    <Modal
      title={t('approval.answerTitle', { name: approval.name })}
      isOpen
      onClose={onClose}
      size="small"
    >
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
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
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('approval.saveAnswer')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

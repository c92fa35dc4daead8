import { useState } from 'react';
import type { TaskStatus } from '#domain/lifecycle/task.ts';
import { Button } from '#components/Button.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { useT } from '#i18n/t.ts';
import styles from './TaskPage.module.css';

type ReasonDialogProps = {
  readonly to: TaskStatus;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Waiting, giving up and taking up again want a reason: it is what the client will ask about. */
export const ReasonDialog = ({ to, onReason, onCancel }: ReasonDialogProps) => {
  const t = useT('tasks');
  const words = useT('fields');
  const shell = useT('shell');
  const problems = useT('problems');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const status = words(`taskStatus.${to}`);
  const isMissing = reason.trim() === '';
  return (
    <Modal title={t('reasonTitle')} isOpen onClose={onCancel} size="small">
      <form
        className={styles['reason']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isMissing) onReason(reason.trim());
        }}
      >
        <p className={styles['soft']}>{t('reasonText', { status })}</p>
        <TextInput
          label={t('field.reason')}
          value={reason}
          onChange={setReason}
          isRequired
          hasAutoFocus
          problem={isTried && isMissing ? problems('field.required') : undefined}
        />
        <div className={styles['buttons']}>
          <Button onClick={onCancel}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('reasonAction', { status })}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

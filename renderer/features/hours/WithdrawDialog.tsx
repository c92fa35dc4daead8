import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { useT } from '#i18n/t.ts';
import styles from './review.module.css';

type WithdrawDialogProps = {
  readonly count: number;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Approved hours are opened again for a reason, which stays in the history (R25). */
export const WithdrawDialog = ({ count, onReason, onCancel }: WithdrawDialogProps) => {
  const t = useT('hours');
  const shell = useT('shell');
  const problems = useT('problems');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <Modal title={t('review.withdrawTitle')} isOpen onClose={onCancel} size="small">
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isMissing) onReason(reason.trim());
        }}
      >
        <p>{t('review.withdrawText', { count })}</p>
        <TextInput
          label={t('review.reason')}
          value={reason}
          onChange={setReason}
          isRequired
          hasAutoFocus
          problem={isTried && isMissing ? problems('field.required') : undefined}
        />
        <div className={styles['buttons']}>
          <Button onClick={onCancel}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('review.withdrawAction')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

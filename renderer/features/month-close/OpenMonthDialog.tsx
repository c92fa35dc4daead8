import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { useT } from '#i18n/t.ts';
import styles from './month-close.module.css';

type OpenMonthDialogProps = {
  readonly month: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
};

/** A closed month is opened again for a reason, which stays in the history (R26). */
export const OpenMonthDialog = ({ month, onReason, onCancel }: OpenMonthDialogProps) => {
  const t = useT('monthClose');
  const shell = useT('shell');
  const problems = useT('problems');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <Modal title={t('open.title', { month })} isOpen onClose={onCancel} size="small">
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isMissing) onReason(reason.trim());
        }}
      >
        <p>{t('open.text')}</p>
        <TextInput
          label={t('open.reason')}
          value={reason}
          onChange={setReason}
          isRequired
          hasAutoFocus
          problem={isTried && isMissing ? problems('field.required') : undefined}
        />
        <div className={styles['buttons']}>
          <Button onClick={onCancel}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('open.action')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

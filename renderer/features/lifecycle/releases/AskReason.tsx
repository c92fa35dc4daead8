import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { useT } from '#i18n/t.ts';
import styles from './releases.module.css';

type AskReasonProps = {
  readonly title: string;
  readonly question: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks why, before something that isn't done without a reason. */
export const AskReason = ({ title, question, onReason, onCancel }: AskReasonProps) => {
  const shell = useT('shell');
  const problems = useT('problems');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <Modal title={title} isOpen onClose={onCancel} size="medium">
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isMissing) onReason(reason.trim());
        }}
      >
        <TextInput
          label={question}
          value={reason}
          onChange={setReason}
          isRequired
          hasAutoFocus
          problem={isTried && isMissing ? problems('field.required') : undefined}
        />
        <div className={styles['buttons']}>
          <Button onClick={onCancel}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {title}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

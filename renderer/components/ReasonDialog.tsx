import { useState } from 'react';
import { useT } from '#i18n/t.ts';
import { Button } from './Button.tsx';
import { TextInput } from './inputs/TextInput.tsx';
import { Modal } from './Modal.tsx';
import styles from './ReasonDialog.module.css';

type ReasonDialogProps = {
  readonly title: string;
  /** What will happen, in a sentence, where the title doesn't say it all. */
  readonly text?: string;
  readonly label: string;
  /** What the button says that does it. */
  readonly action: string;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
};

/** A step that wants a reason in words, which stays in the history. */
export const ReasonDialog = (props: ReasonDialogProps) => {
  const { title, text, label, action, onReason, onCancel } = props;
  const shell = useT('shell');
  const problems = useT('problems');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <Modal title={title} isOpen onClose={onCancel} size="small">
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!isMissing) onReason(reason.trim());
        }}
      >
        {text === undefined ? null : <p>{text}</p>}
        <TextInput
          label={label}
          value={reason}
          onChange={setReason}
          isRequired
          hasAutoFocus
          problem={isTried && isMissing ? problems('field.required') : undefined}
        />
        <div className={styles['buttons']}>
          <Button onClick={onCancel}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

import type { ReactNode } from 'react';
import { Button } from '#components/Button.tsx';
import { Modal } from '#components/Modal.tsx';
import { useT } from '#i18n/t.ts';
import styles from './changes.module.css';

type DialogFormProps = {
  readonly title: string;
  /** What the button that does it says. */
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A few questions in a small window, and the button that does what they are about. */
export const DialogForm = ({ title, submit, onSubmit, onClose, children }: DialogFormProps) => {
  const shell = useT('shell');
  return (
    <Modal title={title} isOpen onClose={onClose} size="small">
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

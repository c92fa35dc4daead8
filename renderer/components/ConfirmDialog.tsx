import { useState, useSyncExternalStore } from 'react';
import { useT } from '#i18n/t.ts';
import { Button } from './Button.tsx';
import { questions, type Question } from './confirm.ts';
import { Modal } from './Modal.tsx';

const nothing: Question = { title: '', text: '', action: '' };

/** Where the questions of `confirm` appear; mounted once, in the shell. */
export const ConfirmDialog = () => {
  const t = useT('shell');
  const asked = useSyncExternalStore(questions.subscribe, questions.newest);
  const [last, setLast] = useState(nothing);
  // The words stay while the dialog fades.
  if (asked !== null && asked.question !== last) setLast(asked.question);
  const no = (): void => asked?.answer(false);
  return (
    <Modal
      title={last.title}
      size="small"
      isOpen={asked !== null}
      onClose={no}
      footer={
        <>
          <Button onClick={no} hasAutoFocus={last.tone === 'danger'}>
            {t('action.cancel')}
          </Button>
          <Button
            tone={last.tone ?? 'primary'}
            hasAutoFocus={last.tone !== 'danger'}
            onClick={() => asked?.answer(true)}
          >
            {last.action}
          </Button>
        </>
      }
    >
      {last.text}
    </Modal>
  );
};

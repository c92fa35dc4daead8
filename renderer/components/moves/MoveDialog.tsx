import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { useT } from '#i18n/t.ts';
import type { MoveWords, OfferedMove, WordedLack } from './offered-move.ts';
import styles from './moves.module.css';

type LackListProps = {
  readonly lacks: readonly WordedLack[];
  readonly onShow: (section: string) => void;
};

const LackList = ({ lacks, onShow }: LackListProps) => {
  const t = useT('moves');
  return (
    <ul className={styles['lacks']}>
      {lacks.map(({ code, section, text, mayOverride }) => (
        <li key={code} className={styles['lack']}>
          <span>
            {text}
            {mayOverride ? <span className={styles['soft']}> {t('mayOverride')}</span> : null}
          </span>
          <Button tone="quiet" onClick={() => onShow(section)}>
            {t('show')}
            <span className="visually-hidden">: {text}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
};

type MoveDialogProps = {
  readonly move: OfferedMove;
  readonly onMove: (words: MoveWords) => void;
  readonly onShow: (section: string) => void;
  readonly onCancel: () => void;
};

/** What a step still lacks, with the way to each; a written reason where one is needed, or may stand in for the rest. */
export const MoveDialog = ({ move, onMove, onShow, onCancel }: MoveDialogProps) => {
  const t = useT('moves');
  const shell = useT('shell');
  const problems = useT('problems');
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { lacks, label } = move;
  const isBlocked = lacks.some(({ mayOverride }) => !mayOverride);
  const isMissing = reason.trim() === '';
  return (
    <Modal title={label} isOpen onClose={onCancel} size="medium">
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isMissing || isBlocked) return;
          onMove({ reason: reason.trim(), overrides: lacks.map(({ code }) => code) });
        }}
      >
        {lacks.length === 0 ? null : (
          <>
            <p className={styles['lead']}>{isBlocked ? t('lacking') : t('lackingMayOverride')}</p>
            <LackList lacks={lacks} onShow={onShow} />
          </>
        )}
        {isBlocked ? null : (
          <TextInput
            label={t('reason')}
            value={reason}
            onChange={setReason}
            isRequired
            hasAutoFocus
            problem={isTried && isMissing ? problems('field.required') : undefined}
          />
        )}
        <div className={styles['buttons']}>
          <Button onClick={onCancel}>{shell('action.cancel')}</Button>
          {isBlocked ? null : (
            <Button tone="primary" type="submit">
              {lacks.length > 0 ? t('goOnAnyway') : label}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
};

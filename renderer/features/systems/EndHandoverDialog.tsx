import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { DateInput } from '#components/inputs/DateInput.tsx';
import { Modal } from '#components/Modal.tsx';
import type { MoveWords } from '#components/moves/offered-move.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useProblemText } from '#components/use-problem-text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useEndHandoverMutation, type HandoverRow } from '#state/handovers.ts';
import { useToday } from '#state/session.ts';
import styles from './handovers.module.css';

type EndHandoverProps = {
  readonly handover: HandoverRow;
  readonly words: MoveWords;
  readonly onClose: () => void;
};

/** Asks for the successor's first day, and passes the lead on. */
export const EndHandoverDialog = ({ handover, words, onClose }: EndHandoverProps) => {
  const t = useT('continuity');
  const shell = useT('shell');
  const problemText = useProblemText();
  const today = useToday();
  const [end] = useEndHandoverMutation();
  const [on, setOn] = useState<string>(handover.plannedOn > today ? handover.plannedOn : today);
  const day = parsePlainDate(on, today);
  const name = handover.to?.name ?? '';
  return (
    <Modal title={t('handover.doneTitle', { name })} isOpen onClose={onClose} size="small">
      <form
        className={styles['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          if (!day.ok) return;
          const wish = { id: handover.id, to: 'done' as const, on: day.value, ...words };
          void runCommand(end(wish).unwrap(), () => {
            notify.done(t('handover.done', { name }), { undo: true });
            onClose();
          });
        }}
      >
        <p>{t('handover.doneText', { name })}</p>
        <DateInput
          label={t('handover.firstDay')}
          value={on}
          onChange={setOn}
          problem={day.ok ? undefined : problemText(day.error)}
        />
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{shell('action.cancel')}</Button>
          <Button tone="primary" type="submit">
            {t('handover.move.done')}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

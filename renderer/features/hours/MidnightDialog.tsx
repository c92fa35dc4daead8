import type { Timer } from '#domain/hours/time-entry.ts';
import { Button } from '#components/Button.tsx';
import { Modal } from '#components/Modal.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useZoneRules } from '#state/session.ts';

type MidnightDialogProps = {
  readonly timer: Timer;
  readonly isOpen: boolean;
  readonly onAnswer: (splits: boolean) => void;
  readonly onCancel: () => void;
};

/** A run that passed midnight: one entry on the day it began, or one on each day (R12)? Esc lets it run on. */
export const MidnightDialog = ({ timer, isOpen, onAnswer, onCancel }: MidnightDialogProps) => {
  const t = useT('hours');
  const format = useFormat();
  const rules = useZoneRules();
  const { date } = rules.toLocal(timer.startedAt, timer.zone);
  const day = format.longDate(date);
  return (
    <Modal
      title={t('timer.midnightTitle')}
      size="medium"
      isOpen={isOpen}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('timer.midnightCancel')}</Button>
          <Button onClick={() => onAnswer(false)}>{t('timer.midnightWhole')}</Button>
          <Button tone="primary" hasAutoFocus onClick={() => onAnswer(true)}>
            {t('timer.midnightSplit')}
          </Button>
        </>
      }
    >
      {t('timer.midnightText', { day, time: format.time(timer.startedAt, timer.zone) })}
    </Modal>
  );
};

import type { Timer } from '#domain/hours/time-entry.ts';
import { Button } from '#components/Button.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useRemembered } from '#state/session.ts';
import type { TimerWarning } from './timer-length.ts';
import styles from './TimerBar.module.css';

type TimerAlarmProps = {
  readonly timer: Timer;
  readonly warning: TimerWarning | null;
  /** How long it has run, in words. */
  readonly length: string;
  readonly onStop: () => void;
};

/** Asks once a run and warning whether the timer is meant to go on (R15); the bar keeps the warning in sight. */
export const TimerAlarm = ({ timer, warning, length, onStop }: TimerAlarmProps) => {
  const t = useT('hours');
  const format = useFormat();
  const [answered, answer] = useRemembered<string>('timer.answered', '');
  // A passed midnight is asked about when the run is stopped (R12).
  if (warning !== 'long' && warning !== 'dayEnd') return null;
  const question = `${timer.startedAt} ${warning}`;
  if (answered === question) return null;
  const title = t(`timer.alarm.${warning}Title`);
  return (
    <div className={styles['away']} role="alertdialog" aria-label={title}>
      <strong>{title}</strong>
      <p>
        {t('timer.alarm.text', {
          time: format.time(timer.startedAt, timer.zone),
          duration: length,
        })}
      </p>
      <div className={styles['answers']}>
        <Button
          onClick={() => {
            answer(question);
            onStop();
          }}
        >
          {t('timer.alarm.stop')}
        </Button>
        <Button tone="primary" onClick={() => answer(question)}>
          {t('timer.alarm.goOn')}
        </Button>
      </div>
    </div>
  );
};

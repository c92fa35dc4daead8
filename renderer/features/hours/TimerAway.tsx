import type { Timer } from '#domain/hours/time-entry.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import { Button } from '#components/Button.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { AwayGap } from '#state/away.ts';
import type { useTimerCommands } from './use-timer-commands.ts';
import styles from './TimerBar.module.css';

type TimerAwayProps = {
  readonly timer: Timer;
  readonly gap: AwayGap;
  readonly commands: ReturnType<typeof useTimerCommands>;
  readonly onAnswer: () => void;
};

const workOf = (timer: Timer): WeekRowKey | null => {
  const { clientId, systemId, taskId, activity } = timer;
  return clientId === null ? null : { clientId, systemId, taskId, activity };
};

/** What shall be with the time while nobody was there? No answer: it is not counted (R14). */
export const TimerAway = ({ timer, gap, commands, onAnswer }: TimerAwayProps) => {
  const t = useT('hours');
  const format = useFormat();
  const from = format.time(gap.from, timer.zone);
  const to = format.time(gap.to, timer.zone);
  const duration = formatDuration(secondsBetween(gap.from, gap.to));
  const work = workOf(timer);

  const stop = async (): Promise<void> => {
    if (await commands.stop(gap)) onAnswer();
  };
  const goOn = async (): Promise<void> => {
    if (!(await commands.stop(gap))) return;
    onAnswer();
    await commands.start(work);
  };

  return (
    <div className={styles['away']} role="alertdialog" aria-label={t('timer.awayTitle')}>
      <strong>{t('timer.awayTitle')}</strong>
      <p>{t('timer.awayText', { from, to, duration })}</p>
      <div className={styles['answers']}>
        <Button onClick={() => void stop()} isDisabled={work === null}>
          {t('timer.awayDiscard')}
        </Button>
        <Button onClick={onAnswer}>{t('timer.awayKeep')}</Button>
        <Button tone="primary" onClick={() => void goOn()} isDisabled={work === null}>
          {t('timer.awayContinue')}
        </Button>
      </div>
    </div>
  );
};

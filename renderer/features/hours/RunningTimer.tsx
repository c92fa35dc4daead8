import { IconAlertTriangle, IconPlayerStopFilled, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Timer } from '#domain/hours/time-entry.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { IconButton } from '#components/IconButton.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useAwayWatch } from '#state/away.ts';
import { useTicking, useZoneRules } from '#state/session.ts';
import { MidnightDialog } from './MidnightDialog.tsx';
import { TimerAlarm } from './TimerAlarm.tsx';
import { TimerAway } from './TimerAway.tsx';
import { clockFace, timerWarning } from './timer-length.ts';
import { TimerCover } from './TimerCover.tsx';
import { useTimerCommands } from './use-timer-commands.ts';
import { useTimerEnd } from './use-timer-end.ts';
import { useWorkNames } from './use-work-names.ts';
import { choiceName } from './work-choice.ts';
import { WorkSearch } from './WorkSearch.tsx';
import styles from './TimerBar.module.css';

const whole = (seconds: number): string => formatDuration(toSeconds(seconds - (seconds % 60)));

/** The clock that runs: how long, on what, and what may be wrong with it. */
export const RunningTimer = ({ timer }: { readonly timer: Timer }) => {
  const t = useT('hours');
  const format = useFormat();
  const rules = useZoneRules();
  const now = useTicking();
  const commands = useTimerCommands(timer.personId);
  const { gaps, away, count, leaveOut } = useAwayWatch(timer);
  const name = choiceName(useWorkNames(timer));
  const [isChanging, setChanging] = useState(timer.clientId === null);
  const seconds = secondsBetween(timer.startedAt, now);
  const start = rules.toLocal(timer.startedAt, timer.zone);
  const warning = timerWarning(seconds, start, rules.toLocal(now, timer.zone));

  const ending = useTimerEnd(timer, away, warning === 'midnight', commands);

  const stop = (): void => {
    if (timer.clientId === null) setChanging(true);
    else ending.end('stop');
  };
  useShortcut('mod+t', stop);
  const discard = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('timer.discardTitle'),
      text: t('timer.discardText', { duration: whole(seconds) }),
      action: t('timer.discard'),
      tone: 'danger',
    });
    if (isSure) await commands.discard();
  };

  return (
    <>
      <TimerAway
        timer={timer}
        gaps={gaps}
        onCount={count}
        onAssigned={leaveOut}
        onEnd={ending.end}
      />
      {gaps.length > 0 ? null : (
        <TimerAlarm timer={timer} warning={warning} length={whole(seconds)} onStop={stop} />
      )}
      <MidnightDialog
        timer={timer}
        isOpen={ending.asked !== null}
        onAnswer={ending.answer}
        onCancel={ending.cancel}
      />
      <span className={styles['dot']} aria-hidden="true" />
      <span className={styles['face']} role="timer" aria-label={t('timer.running')}>
        {clockFace(seconds)}
      </span>
      <span className={styles['since']}>
        {t('timer.since', { time: format.time(timer.startedAt, timer.zone) })}
      </span>
      {isChanging ? (
        <div className={styles['search']}>
          <WorkSearch
            label={timer.clientId === null ? t('timer.needsClient') : t('timer.what')}
            opens="up"
            hasAutoFocus
            onCancel={() => setChanging(false)}
            onChoose={({ work }) => {
              setChanging(false);
              void commands.change(work, timer.note);
            }}
          />
        </div>
      ) : (
        <button
          type="button"
          className={styles['work']}
          title={t('timer.change')}
          onClick={() => setChanging(true)}
        >
          {name === '' ? t('timer.unknown') : name}
        </button>
      )}
      {warning === null ? null : (
        <output className={styles['warning']} data-tone="careful">
          <IconAlertTriangle size={14} aria-hidden="true" />
          {t(`timer.${warning}`)}
        </output>
      )}
      {warning === null ? (
        <span className={styles['cover']}>
          <TimerCover timer={timer} seconds={seconds} />
        </span>
      ) : null}
      <div className={styles['actions']}>
        <IconButton
          label={t('timer.discard')}
          icon={<IconTrash size={15} aria-hidden="true" />}
          onClick={() => void discard()}
        />
        <Button
          tone="primary"
          icon={<IconPlayerStopFilled size={14} aria-hidden="true" />}
          onClick={stop}
          keys="mod+t"
        >
          {t('timer.stop')}
        </Button>
      </div>
    </>
  );
};

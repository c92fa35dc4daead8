import { useState } from 'react';
import type { Away } from '#domain/hours/away.ts';
import type { Timer } from '#domain/hours/time-entry.ts';
import { formatDuration, toSeconds } from '#domain/time/duration.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import { Button } from '#components/Button.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useAssignAway } from './use-assign-away.ts';
import { WorkSearch } from './WorkSearch.tsx';
import styles from './TimerBar.module.css';

type TimerAwayProps = {
  readonly timer: Timer;
  readonly gaps: readonly Away[];
  /** The gap was work. */
  readonly onCount: (gap: Away) => void;
  /** The gap was other work, and is written there. */
  readonly onAssigned: (gap: Away) => void;
  /** Ends the run, without any of the gaps. */
  readonly onEnd: (ending: 'stop' | 'goOn') => void;
};

/** What shall be with the time while nobody was there? No answer: it is not counted (R14). Asked one by one. */
export const TimerAway = ({ timer, gaps, onCount, onAssigned, onEnd }: TimerAwayProps) => {
  const t = useT('hours');
  const format = useFormat();
  const [isAssigning, setAssigning] = useState(false);
  const assign = useAssignAway(timer);
  const [gap, ...others] = gaps;
  if (gap === undefined) return null;
  const from = format.time(gap.from, timer.zone);
  const to = format.time(gap.to, timer.zone);
  const minutes = Math.round(secondsBetween(gap.from, gap.to) / 60);
  const duration = formatDuration(toSeconds(minutes * 60));
  const hasWork = timer.clientId !== null;
  return (
    <div className={styles['away']} role="alertdialog" aria-label={t('timer.awayTitle')}>
      <strong>{t('timer.awayTitle')}</strong>
      <p>
        {t('timer.awayText', { from, to, duration })}
        {others.length === 0 ? null : ` ${t('timer.awayMore', { count: others.length })}`}
      </p>
      {isAssigning ? (
        <WorkSearch
          label={t('timer.awayWhat')}
          opens="up"
          hasAutoFocus
          onCancel={() => setAssigning(false)}
          onChoose={({ work }) => {
            setAssigning(false);
            void assign(gap, work, () => onAssigned(gap));
          }}
        />
      ) : null}
      <div className={styles['answers']}>
        <Button tone="quiet" onClick={() => setAssigning(true)}>
          {t('timer.awayAssign')}
        </Button>
        <Button onClick={() => onEnd('stop')} isDisabled={!hasWork}>
          {t('timer.awayDiscard')}
        </Button>
        <Button onClick={() => onCount(gap)}>{t('timer.awayKeep')}</Button>
        <Button tone="primary" onClick={() => onEnd('goOn')} isDisabled={!hasWork}>
          {t('timer.awayContinue')}
        </Button>
      </div>
    </div>
  );
};

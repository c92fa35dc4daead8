import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { ReasonDialog } from '#components/ReasonDialog.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { toSeconds } from '#domain/time/duration.ts';
import { backoutClock } from '#domain/releases/backout-clock.ts';
import { backoutOfNow } from '#domain/releases/release-moves.ts';
import type { Release } from '#domain/releases/release.ts';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useBackOutMutation, useTickCheckMutation } from '#state/releases.ts';
import { useTicking, useTimeZone } from '#state/session.ts';
import styles from './releases.module.css';

const tones = { unknown: 'quiet', ahead: 'good', near: 'careful', passed: 'bad' } as const;

const clockText = (seconds: number): string => {
  const size = Math.abs(seconds);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${Math.floor(size / 3600)}:${two((size % 3600) / 60)}:${two(size % 60)}`;
};

/** How long one can still turn back, second by second. */
const RunningClock = ({ release }: { readonly release: Release }) => {
  const t = useT('releases');
  const format = useFormat();
  const zone = useTimeZone();
  const clock = backoutClock(release, useTicking());
  if (clock.turnBy === null) return <p className={styles['soft']}>{t('clock.unknown')}</p>;
  return (
    <div className={styles['clock']} data-tone={tones[clock.state]} role="timer">
      <span>{clock.state === 'passed' ? t('clock.passed') : t('clock.left')}</span>
      <span className={styles['clockTime']}>{clockText(clock.left ?? toSeconds(0))}</span>
      <span>
        {t('clock.turnBy')} {format.time(clock.turnBy, zone)}
        {clock.latest === null
          ? null
          : ` · ${t('clock.latest')} ${format.time(clock.latest, zone)}`}
      </span>
    </div>
  );
};

const TurningBack = ({ release }: { readonly release: Release }) => {
  const t = useT('releases');
  const format = useFormat();
  const zone = useTimeZone();
  const [tick] = useTickCheckMutation();
  const [backOut] = useBackOutMutation();
  const backout = backoutOfNow(release);
  if (backout === null) return null;
  const restore = (): void =>
    void runCommand(
      backOut({ id: release.id, reason: backout.reason, isRestored: true }).unwrap(),
      () => undefined,
    );
  return (
    <Section title={t('backout.turningBack')}>
      <p className={styles['times']}>
        <span>
          {t('clock.decidedAt')} {format.dateTime(backout.decidedAt, zone)}
        </span>
        <span>{backout.reason}</span>
        {backout.restoredAt === null ? null : (
          <span>
            {t('clock.restoredAt')} {format.dateTime(backout.restoredAt, zone)}
          </span>
        )}
      </p>
      {release.backoutPlan.steps.map((step) => (
        <label key={step.id} className={styles['check']}>
          <input
            type="checkbox"
            checked={step.doneAt !== null}
            disabled={release.status !== 'rolling-out'}
            onChange={(event) =>
              void runCommand(
                tick({
                  id: release.id,
                  stageId: null,
                  checkId: step.id,
                  isDone: event.currentTarget.checked,
                }).unwrap(),
                () => undefined,
              )
            }
          />
          {step.text}
          {step.doneAt === null ? null : (
            <span className={styles['soft']}>{format.time(step.doneAt, zone)}</span>
          )}
        </label>
      ))}
      {release.status === 'rolling-out' && backout.restoredAt === null ? (
        <Button onClick={restore}>{t('clock.restored')}</Button>
      ) : null}
    </Section>
  );
};

/** While a release is rolled out: the clock, the way back, and how backing out goes. */
export const BackoutWatch = ({ release }: { readonly release: Release }) => {
  const t = useT('releases');
  const [isAsked, setAsked] = useState(false);
  const [backOut] = useBackOutMutation();
  const isRolling = release.status === 'rolling-out';
  const turnBack = (reason: string): void => {
    setAsked(false);
    void runCommand(
      backOut({ id: release.id, reason, isRestored: false }).unwrap(),
      () => undefined,
    );
  };
  return (
    <Anchor id="release-turning-back">
      {isRolling && backoutOfNow(release) === null ? (
        <Section
          title={t('clock.title')}
          actions={<Button onClick={() => setAsked(true)}>{t('clock.turnBack')}</Button>}
        >
          <RunningClock release={release} />
        </Section>
      ) : null}
      <TurningBack release={release} />
      {isAsked ? (
        <ReasonDialog
          title={t('clock.confirm')}
          action={t('clock.confirm')}
          label={t('clock.reason')}
          onReason={turnBack}
          onCancel={() => setAsked(false)}
        />
      ) : null}
    </Anchor>
  );
};

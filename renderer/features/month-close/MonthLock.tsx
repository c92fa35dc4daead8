import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { brandText } from '#domain/brand.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { notify } from '#components/notify.tsx';
import { ReasonDialog } from '#components/ReasonDialog.tsx';
import { runCommand } from '#components/run-command.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { MonthClose } from '#state/month-close.ts';
import { useLockMonthMutation, useOpenMonthMutation } from '#state/reviews.ts';
import { useToday } from '#state/session.ts';
import styles from './month-close.module.css';

type MonthLockProps = {
  readonly close: MonthClose;
  /** How many lines still have something on them. */
  readonly left: number;
  /** The month stays in sight when it is no more the one that a close begins with. */
  readonly onKeep: () => void;
};

/** The last step: the month is locked, or opened again with a reason (R26). */
export const MonthLock = ({ close, left, onKeep }: MonthLockProps) => {
  const t = useT('monthClose');
  const format = useFormat();
  const today = useToday();
  const [isOpening, setOpening] = useState(false);
  const [lock] = useLockMonthMutation();
  const [open] = useOpenMonthMutation();
  const { month, standing } = close;
  const name = format.month(brandText(`${month}-01`));
  const isLocked = standing.state === 'by-hand' || standing.state === 'by-itself';
  const isToCome = month > monthOf(today);

  const lockNow = async (): Promise<void> => {
    const text = month === monthOf(today) ? t('lock.running') : t('lock.left', { count: left });
    const isSure =
      (left === 0 && month !== monthOf(today)) ||
      (await confirm({ title: t('lock.title', { month: name }), text, action: t('lock.anyway') }));
    if (!isSure) return;
    onKeep();
    await runCommand(lock({ month }).unwrap(), () =>
      notify.done(t('lock.done', { month: name }), { undo: true }),
    );
  };

  return (
    <section className={styles['lock']} data-tone={isLocked ? 'good' : 'quiet'} aria-label={name}>
      {isLocked ? (
        <IconLock size={20} aria-hidden="true" />
      ) : (
        <IconLockOpen size={20} aria-hidden="true" />
      )}
      <div className={styles['lock-text']}>
        <strong>{t(`state.${standing.state}`, { month: name })}</strong>
        <span>
          {standing.state === 'reopened'
            ? t('reason', { reason: standing.reason })
            : t(`stateText.${standing.state}`)}
        </span>
      </div>
      {isLocked ? (
        <Button onClick={() => setOpening(true)}>{t('open.button')}</Button>
      ) : (
        <Button
          tone={left === 0 ? 'primary' : 'plain'}
          isDisabled={isToCome}
          onClick={() => void lockNow()}
        >
          {t('lock.action')}
        </Button>
      )}
      {isOpening ? (
        <ReasonDialog
          title={t('open.title', { month: name })}
          text={t('open.text')}
          label={t('open.reason')}
          action={t('open.action')}
          onCancel={() => setOpening(false)}
          onReason={(reason) => {
            setOpening(false);
            void runCommand(open({ month, reason }).unwrap(), () =>
              notify.done(t('open.done', { month: name })),
            );
          }}
        />
      ) : null}
    </section>
  );
};

import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { brandText } from '#domain/brand.ts';
import { reviewStates } from '#domain/hours/time-entry.ts';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useGetReviewStandingQuery, type ReviewStanding } from '#state/reviews.ts';
import { reviewTones } from './review-tones.ts';
import { useReviewSteps, type ReviewedPeriod } from './use-review-steps.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import styles from './review.module.css';

const Counts = ({ standing }: { readonly standing: ReviewStanding }) => {
  const t = useT('hours');
  const words = useT('fields');
  const format = useFormat();
  const there = reviewStates.filter((state) => standing.counts[state] > 0);
  return (
    <div className={styles['counts']}>
      {there.length === 0 ? <span>{t('review.none')}</span> : null}
      {there.map((state) => (
        <span key={state} className={styles['count']}>
          <StatusBadge tone={reviewTones[state]} label={words(`review.${state}`)} />
          {standing.counts[state]}
        </span>
      ))}
      {standing.lockedMonths.map((month) => (
        <span key={month} className={styles['locked']}>
          <IconLock size={13} aria-hidden="true" />
          <RecordLink to={paths.monthClose(month)}>
            {t('review.locked', { month: format.month(brandText(`${month}-01`)) })}
          </RecordLink>
        </span>
      ))}
    </div>
  );
};

/** How far the shown hours have come, and the step that can be taken with all of them at once (R25). */
export const ReviewBar = (hours: ReviewedPeriod) => {
  const t = useT('hours');
  const { data: standing } = useGetReviewStandingQuery(hours);
  const steps = useReviewSteps(hours);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const open = standing?.open ?? { submit: 0, approve: 0, withdraw: 0 };
  const maySubmit = open.submit > 0 && standing?.isAlone === false;
  const mayApprove = open.approve > 0 && standing?.lack === null;
  useShortcut('mod+shift+l', () => void steps.submit(), { isOff: !maySubmit });
  useShortcut('mod+shift+g', () => void steps.approve(), { isOff: !mayApprove });
  if (standing === undefined) return null;
  return (
    <section className={styles['bar']} aria-label={t('review.label')} data-screen-only>
      <Counts standing={standing} />
      <div className={styles['actions']}>
        {standing.lack === 'approver-is-worker' && open.approve > 0 ? (
          <span className={styles['counts']}>{t('review.another')}</span>
        ) : null}
        {open.withdraw > 0 ? (
          <Button tone="quiet" onClick={() => setWithdrawing(true)}>
            {t('review.withdraw')}
          </Button>
        ) : null}
        {maySubmit ? (
          <Button onClick={() => void steps.submit()} keys="mod+shift+l">
            {t('review.submit')} ({open.submit})
          </Button>
        ) : null}
        {mayApprove ? (
          <Button onClick={() => void steps.approve()} keys="mod+shift+g">
            {t('review.approve')} ({open.approve})
          </Button>
        ) : null}
      </div>
      {isWithdrawing ? (
        <WithdrawDialog
          count={open.withdraw}
          onCancel={() => setWithdrawing(false)}
          onReason={(reason) => {
            setWithdrawing(false);
            void steps.withdraw(reason);
          }}
        />
      ) : null}
    </section>
  );
};

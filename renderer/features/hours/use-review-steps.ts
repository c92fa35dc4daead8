import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import {
  useApproveHoursMutation,
  useSubmitHoursMutation,
  useWithdrawHoursMutation,
} from '#state/reviews.ts';

export type ReviewedPeriod = {
  readonly personId: PersonId;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** The steps of the review of a period's hours (R25); what refuses one is said in words. */
export const useReviewSteps = (hours: ReviewedPeriod) => {
  const t = useT('hours');
  const [submit] = useSubmitHoursMutation();
  const [approve] = useApproveHoursMutation();
  const [withdraw] = useWithdrawHoursMutation();
  const say = (key: 'submitted' | 'approved' | 'withdrawn') => (count: number) =>
    notify.done(t(`review.${key}`, { count }), { undo: true });
  return {
    submit: () => runCommand(submit(hours).unwrap(), say('submitted')),
    approve: () => runCommand(approve(hours).unwrap(), say('approved')),
    withdraw: (reason: string) =>
      runCommand(withdraw({ ...hours, reason }).unwrap(), say('withdrawn')),
  };
};

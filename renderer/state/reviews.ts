import { saveHoursRules } from '#data/hours-rules.ts';
import { getReviewStanding, listMonthDays } from '#data/hours-month.ts';
import { getMonthStanding, lockMonth, openMonth } from '#data/period-locks.ts';
import { approveHours, submitHours, withdrawHours } from '#data/reviews.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { ReviewStanding } from '#data/hours-month.ts';

export const {
  useSubmitHoursMutation,
  useApproveHoursMutation,
  useWithdrawHoursMutation,
  useLockMonthMutation,
  useOpenMonthMutation,
  useGetMonthStandingQuery,
  useListMonthDaysQuery,
  useGetReviewStandingQuery,
  useSaveHoursRulesMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    submitHours: build.mutation(write(submitHours)),
    approveHours: build.mutation(write(approveHours)),
    withdrawHours: build.mutation(write(withdrawHours)),
    lockMonth: build.mutation(write(lockMonth)),
    openMonth: build.mutation(write(openMonth)),
    getMonthStanding: build.query(live(getMonthStanding)),
    listMonthDays: build.query(live(listMonthDays)),
    getReviewStanding: build.query(live(getReviewStanding)),
    saveHoursRules: build.mutation(write(saveHoursRules)),
  }),
});

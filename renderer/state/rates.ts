import { saveBillingPolicy } from '#data/billing-policies.ts';
import { listRateWindows, removeRateWindow, saveRateWindow } from '#data/rate-windows.ts';
import { listRates, previewRate, removeRate, saveRate } from '#data/rates.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { RateOwner } from '#data/rates.ts';

export const {
  useListRatesQuery,
  usePreviewRateQuery,
  useSaveRateMutation,
  useRemoveRateMutation,
  useListRateWindowsQuery,
  useSaveRateWindowMutation,
  useRemoveRateWindowMutation,
  useSaveBillingPolicyMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listRates: build.query(live(listRates)),
    previewRate: build.query(live(previewRate)),
    saveRate: build.mutation(write(saveRate)),
    removeRate: build.mutation(write(removeRate)),
    listRateWindows: build.query(live(listRateWindows)),
    saveRateWindow: build.mutation(write(saveRateWindow)),
    removeRateWindow: build.mutation(write(removeRateWindow)),
    saveBillingPolicy: build.mutation(write(saveBillingPolicy)),
  }),
});

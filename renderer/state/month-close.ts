import { getMonthClose } from '#data/month-close.ts';
import { dataApi } from './data-api.ts';
import { live } from './live.ts';

export type { MonthClose } from '#data/month-close-row.ts';

export const { useGetMonthCloseQuery } = dataApi.injectEndpoints({
  endpoints: (build) => ({ getMonthClose: build.query(live(getMonthClose)) }),
});

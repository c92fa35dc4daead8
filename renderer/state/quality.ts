import { getQuality } from '#data/quality.ts';
import { dataApi } from './data-api.ts';
import { live } from './live.ts';

export type { Quality } from '#data/quality.ts';

export const { useGetQualityQuery } = dataApi.injectEndpoints({
  endpoints: (build) => ({ getQuality: build.query(live(getQuality)) }),
});

import { explainCover } from '#data/explain-cover.ts';
import { dataApi } from './data-api.ts';
import { live } from './live.ts';

export type { ChangedCover, EntryCover } from '#data/explain-cover.ts';

export const { useExplainCoverQuery } = dataApi.injectEndpoints({
  endpoints: (build) => ({
    explainCover: build.query(live(explainCover)),
  }),
});

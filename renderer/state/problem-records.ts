import { linkProblem, mergeDuplicate, startFix } from '#data/problem-records-fixes.ts';
import { listTrace } from '#data/problem-records-links.ts';
import { listProblems } from '#data/problem-records-list.ts';
import { acceptRisk, getProblem, moveProblem, saveProblem } from '#data/problem-records.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { Traced, TraceLink } from '#data/problem-records-links.ts';
export type { ProblemRow, ProblemState } from '#data/problem-records-list.ts';
export type { ProblemRecord } from '#data/problem-records.ts';

export const {
  useGetProblemQuery,
  useListProblemsQuery,
  useListTraceQuery,
  useSaveProblemMutation,
  useMoveProblemMutation,
  useAcceptRiskMutation,
  useStartFixMutation,
  useLinkProblemMutation,
  useMergeDuplicateMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getProblem: build.query(live(getProblem)),
    listProblems: build.query(live(listProblems)),
    listTrace: build.query(live(listTrace)),
    saveProblem: build.mutation(write(saveProblem)),
    moveProblem: build.mutation(write(moveProblem)),
    acceptRisk: build.mutation(write(acceptRisk)),
    startFix: build.mutation(write(startFix)),
    linkProblem: build.mutation(write(linkProblem)),
    mergeDuplicate: build.mutation(write(mergeDuplicate)),
  }),
});

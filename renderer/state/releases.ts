import { getDefect, moveDefect, removeDefect, saveDefect } from '#data/defects.ts';
import {
  answerCriterion,
  nameReleaseProblem,
  recordDecision,
  signOff,
} from '#data/releases-decide.ts';
import { saveDeliverable, saveRelease } from '#data/releases-plan.ts';
import { advanceStage, backOut, tickCheck } from '#data/releases-rollout.ts';
import { getRelease, listSystemReleases, moveRelease } from '#data/releases.ts';
import { dataApi } from './data-api.ts';
import { act, live, write } from './live.ts';
import { exportReleaseReport } from './release-report.ts';

export type { Conversion } from '#data/defects-convert.ts';
export type { DefectRecord } from '#data/defects.ts';
export type { ReleaseRecord } from '#data/releases.ts';

export const {
  useGetReleaseQuery,
  useListSystemReleasesQuery,
  useGetDefectQuery,
  useSaveReleaseMutation,
  useSaveDeliverableMutation,
  useMoveReleaseMutation,
  useAdvanceStageMutation,
  useTickCheckMutation,
  useBackOutMutation,
  useAnswerCriterionMutation,
  useRecordDecisionMutation,
  useSignOffReleaseMutation,
  useNameReleaseProblemMutation,
  useSaveDefectMutation,
  useMoveDefectMutation,
  useRemoveDefectMutation,
  useExportReleaseReportMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getRelease: build.query(live(getRelease)),
    listSystemReleases: build.query(live(listSystemReleases)),
    getDefect: build.query(live(getDefect)),
    saveRelease: build.mutation(write(saveRelease)),
    saveDeliverable: build.mutation(write(saveDeliverable)),
    moveRelease: build.mutation(write(moveRelease)),
    advanceStage: build.mutation(write(advanceStage)),
    tickCheck: build.mutation(write(tickCheck)),
    backOut: build.mutation(write(backOut)),
    answerCriterion: build.mutation(write(answerCriterion)),
    recordDecision: build.mutation(write(recordDecision)),
    signOffRelease: build.mutation(write(signOff)),
    nameReleaseProblem: build.mutation(write(nameReleaseProblem)),
    saveDefect: build.mutation(write(saveDefect)),
    moveDefect: build.mutation(write(moveDefect)),
    removeDefect: build.mutation(write(removeDefect)),
    exportReleaseReport: build.mutation(act(exportReleaseReport)),
  }),
});

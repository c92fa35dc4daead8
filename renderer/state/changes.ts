import {
  answerApproval,
  askApproval,
  confirmApproval,
  withdrawApproval,
} from '#data/change-approvals.ts';
import { listCalendar, listCollisions } from '#data/change-slots.ts';
import {
  listChangeTemplates,
  moveChangeTemplate,
  removeChangeTemplate,
  saveChangeTemplate,
  startFromTemplate,
} from '#data/change-templates.ts';
import { getChangeTrace } from '#data/change-trace.ts';
import { getChange, moveChange, reviewChange, saveChange } from '#data/changes.ts';
import { removeFreezePeriod, saveFreezePeriod } from '#data/freeze-periods.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { ChangeRecord } from '#data/changes.ts';
export type { Calendar, WorkSlot } from '#data/change-slots.ts';
export type { TemplateRow } from '#data/change-templates.ts';
export type { TracedTask } from '#data/change-trace.ts';

export const {
  useGetChangeQuery,
  useGetChangeTraceQuery,
  useSaveChangeMutation,
  useMoveChangeMutation,
  useReviewChangeMutation,
  useAskApprovalMutation,
  useAnswerApprovalMutation,
  useConfirmApprovalMutation,
  useWithdrawApprovalMutation,
  useListCollisionsQuery,
  useListCalendarQuery,
  useListChangeTemplatesQuery,
  useSaveChangeTemplateMutation,
  useMoveChangeTemplateMutation,
  useRemoveChangeTemplateMutation,
  useStartFromTemplateMutation,
  useSaveFreezePeriodMutation,
  useRemoveFreezePeriodMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getChange: build.query(live(getChange)),
    getChangeTrace: build.query(live(getChangeTrace)),
    saveChange: build.mutation(write(saveChange)),
    moveChange: build.mutation(write(moveChange)),
    reviewChange: build.mutation(write(reviewChange)),
    askApproval: build.mutation(write(askApproval)),
    answerApproval: build.mutation(write(answerApproval)),
    confirmApproval: build.mutation(write(confirmApproval)),
    withdrawApproval: build.mutation(write(withdrawApproval)),
    listCollisions: build.query(live(listCollisions)),
    listCalendar: build.query(live(listCalendar)),
    listChangeTemplates: build.query(live(listChangeTemplates)),
    saveChangeTemplate: build.mutation(write(saveChangeTemplate)),
    moveChangeTemplate: build.mutation(write(moveChangeTemplate)),
    removeChangeTemplate: build.mutation(write(removeChangeTemplate)),
    startFromTemplate: build.mutation(write(startFromTemplate)),
    saveFreezePeriod: build.mutation(write(saveFreezePeriod)),
    removeFreezePeriod: build.mutation(write(removeFreezePeriod)),
  }),
});

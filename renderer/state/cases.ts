import {
  getCase,
  makeChangeFromCase,
  makeProblemFromCase,
  moveCase,
  registerCase,
  saveCase,
} from '#data/cases.ts';
import { listCases } from '#data/cases-list.ts';
import {
  getServiceLevel,
  listServiceLevels,
  removeServiceLevel,
  saveServiceLevel,
} from '#data/service-levels.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { CaseRow, CaseState } from '#data/cases-list.ts';
export { caseStates } from '#data/cases-list.ts';

export const {
  useGetCaseQuery,
  useListCasesQuery,
  useRegisterCaseMutation,
  useSaveCaseMutation,
  useMoveCaseMutation,
  useMakeProblemFromCaseMutation,
  useMakeChangeFromCaseMutation,
  useListServiceLevelsQuery,
  useGetServiceLevelQuery,
  useSaveServiceLevelMutation,
  useRemoveServiceLevelMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getCase: build.query(live(getCase)),
    listCases: build.query(live(listCases)),
    registerCase: build.mutation(write(registerCase)),
    saveCase: build.mutation(write(saveCase)),
    moveCase: build.mutation(write(moveCase)),
    makeProblemFromCase: build.mutation(write(makeProblemFromCase)),
    makeChangeFromCase: build.mutation(write(makeChangeFromCase)),
    listServiceLevels: build.query(live(listServiceLevels)),
    getServiceLevel: build.query(live(getServiceLevel)),
    saveServiceLevel: build.mutation(write(saveServiceLevel)),
    removeServiceLevel: build.mutation(write(removeServiceLevel)),
  }),
});

import { useEffect, useState } from 'react';
import { brandText } from '#domain/brand.ts';
import type { Instant } from '#domain/time/instant.ts';
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
import { useDependencies } from './hooks.ts';
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

/** The present minute: clocks of cases are counted by it, and drawn anew when the next begins. */
export function useMinute(): Instant {
  const { clock } = useDependencies();
  const minute = (): string => `${clock.ticking().slice(0, 16)}:00.000Z`;
  const [now, setNow] = useState(minute);
  useEffect(() => {
    const timer = setInterval(() => setNow(`${clock.ticking().slice(0, 16)}:00.000Z`), 5000);
    return () => clearInterval(timer);
  }, [clock]);
  return brandText(now);
}

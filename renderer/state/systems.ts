import { getLifeLine, listLifeLines } from '#data/life-line.ts';
import { listPortfolio } from '#data/portfolio.ts';
import { removeEnvironment, saveEnvironment, listEnvironments } from '#data/environments.ts';
import { getContinuity, listContinuity } from '#data/continuity.ts';
import { getSystemSteps } from '#data/system-facts.ts';
import { listNeighbours, removeSystemLink, saveSystemLink } from '#data/system-links.ts';
import { assignResponsibility, endResponsibility } from '#data/responsibilities.ts';
import { listSystems } from '#data/system-list.ts';
import {
  changeSystemPhase,
  getSystem,
  getSystemSummary,
  removeSystem,
  saveSystem,
} from '#data/systems.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { Continuity, ContinuityRow } from '#data/continuity.ts';
export type { SystemLifeLine } from '#data/life-line.ts';
export type { Portfolio, PortfolioSystem } from '#data/portfolio.ts';
export type { Neighbour } from '#data/system-links.ts';
export type { SystemRow } from '#data/systems.ts';

export const {
  useListSystemsQuery,
  useGetSystemQuery,
  useGetSystemSummaryQuery,
  useSaveSystemMutation,
  useChangeSystemPhaseMutation,
  useRemoveSystemMutation,
  useAssignResponsibilityMutation,
  useEndResponsibilityMutation,
  useGetLifeLineQuery,
  useListLifeLinesQuery,
  useListPortfolioQuery,
  useGetSystemStepsQuery,
  useListEnvironmentsQuery,
  useSaveEnvironmentMutation,
  useRemoveEnvironmentMutation,
  useListNeighboursQuery,
  useSaveSystemLinkMutation,
  useRemoveSystemLinkMutation,
  useListContinuityQuery,
  useGetContinuityQuery,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listSystems: build.query(live(listSystems)),
    getSystem: build.query(live(getSystem)),
    getSystemSummary: build.query(live(getSystemSummary)),
    saveSystem: build.mutation(write(saveSystem)),
    changeSystemPhase: build.mutation(write(changeSystemPhase)),
    removeSystem: build.mutation(write(removeSystem)),
    assignResponsibility: build.mutation(write(assignResponsibility)),
    endResponsibility: build.mutation(write(endResponsibility)),
    getLifeLine: build.query(live(getLifeLine)),
    listLifeLines: build.query(live(listLifeLines)),
    listPortfolio: build.query(live(listPortfolio)),
    getSystemSteps: build.query(live(getSystemSteps)),
    listEnvironments: build.query(live(listEnvironments)),
    saveEnvironment: build.mutation(write(saveEnvironment)),
    removeEnvironment: build.mutation(write(removeEnvironment)),
    listNeighbours: build.query(live(listNeighbours)),
    saveSystemLink: build.mutation(write(saveSystemLink)),
    removeSystemLink: build.mutation(write(removeSystemLink)),
    listContinuity: build.query(live(listContinuity)),
    getContinuity: build.query(live(getContinuity)),
  }),
});

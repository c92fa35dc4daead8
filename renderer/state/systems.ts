import { getLifeLine, listLifeLines } from '#data/life-line.ts';
import { listPortfolio } from '#data/portfolio.ts';
import { assignResponsibility, endResponsibility } from '#data/responsibilities.ts';
import { listSystemHours } from '#data/system-hours.ts';
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

export type { SystemLifeLine } from '#data/life-line.ts';
export type { Portfolio, PortfolioSystem } from '#data/portfolio.ts';
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
  useListSystemHoursQuery,
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
    listSystemHours: build.query(live(listSystemHours)),
  }),
});

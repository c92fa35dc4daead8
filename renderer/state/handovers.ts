import { endHandover, listHandovers, saveHandover } from '#data/handovers.ts';
import { simulateLeave } from '#data/leave.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { HandoverRow } from '#data/handovers.ts';
export type { LeaveEffects, LeaveSystem } from '#data/leave.ts';

export const {
  useListHandoversQuery,
  useSaveHandoverMutation,
  useEndHandoverMutation,
  useSimulateLeaveQuery,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listHandovers: build.query(live(listHandovers)),
    saveHandover: build.mutation(write(saveHandover)),
    endHandover: build.mutation(write(endHandover)),
    simulateLeave: build.query(live(simulateLeave)),
  }),
});

import { listDayTotals } from '#data/person-days.ts';
import { listTaskHours } from '#data/task-hours.ts';
import { dataApi } from './data-api.ts';
import { live } from './live.ts';

export type { TaskHoursRow } from '#data/task-hours.ts';

export const { useListDayTotalsQuery, useListTaskHoursQuery } = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listDayTotals: build.query(live(listDayTotals)),
    listTaskHours: build.query(live(listTaskHours)),
  }),
});

import { endEmployment, listLostSystems } from '#data/employment.ts';
import { getPerson, listPeople, removePerson, savePerson } from '#data/people.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { LostSystem } from '#data/employment.ts';

export const {
  useListPeopleQuery,
  useGetPersonQuery,
  useSavePersonMutation,
  useRemovePersonMutation,
  useListLostSystemsQuery,
  useEndEmploymentMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listPeople: build.query(live(listPeople)),
    getPerson: build.query(live(getPerson)),
    savePerson: build.mutation(write(savePerson)),
    removePerson: build.mutation(write(removePerson)),
    listLostSystems: build.query(live(listLostSystems)),
    endEmployment: build.mutation(write(endEmployment)),
  }),
});

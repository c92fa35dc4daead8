import { copyWeek } from '#data/copy-week.ts';
import { listEntries } from '#data/entry-list.ts';
import { explainPrice } from '#data/explain-price.ts';
import { listForgottenTime } from '#data/forgotten-time.ts';
import { listDay, listWeek, nameWork } from '#data/hours.ts';
import { removeTimeEntry, saveTimeEntry, setWeekCell, setWeekCells } from '#data/time-entries.ts';
import { discardTimer, getTimer, saveTimer, startTimer, stopTimer } from '#data/timers.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { PricePart } from '#data/explain-price.ts';
export type { ForgottenTime as ForgottenWork } from '#data/forgotten-time.ts';
export type { NamedWeekRow, NamedWork } from '#data/hours.ts';

export const {
  useListWeekQuery,
  useListDayQuery,
  useListForgottenTimeQuery,
  useNameWorkQuery,
  useListEntriesQuery,
  useExplainPriceQuery,
  useSaveTimeEntryMutation,
  useSetWeekCellMutation,
  useSetWeekCellsMutation,
  useRemoveTimeEntryMutation,
  useCopyWeekMutation,
  useGetTimerQuery,
  useStartTimerMutation,
  useSaveTimerMutation,
  useStopTimerMutation,
  useDiscardTimerMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listWeek: build.query(live(listWeek)),
    listDay: build.query(live(listDay)),
    listForgottenTime: build.query(live(listForgottenTime)),
    nameWork: build.query(live(nameWork)),
    listEntries: build.query(live(listEntries)),
    explainPrice: build.query(live(explainPrice)),
    saveTimeEntry: build.mutation(write(saveTimeEntry)),
    setWeekCell: build.mutation(write(setWeekCell)),
    setWeekCells: build.mutation(write(setWeekCells)),
    removeTimeEntry: build.mutation(write(removeTimeEntry)),
    copyWeek: build.mutation(write(copyWeek)),
    getTimer: build.query(live(getTimer)),
    startTimer: build.mutation(write(startTimer)),
    saveTimer: build.mutation(write(saveTimer)),
    stopTimer: build.mutation(write(stopTimer)),
    discardTimer: build.mutation(write(discardTimer)),
  }),
});

import { listChecklist, removeChecklistItem, saveChecklistItem } from '#data/checklist.ts';
import { listDecisions } from '#data/decisions.ts';
import { listTasks } from '#data/task-list.ts';
import { listTaskNames } from '#data/task-names.ts';
import { changeTaskStatus, getTask, removeTask, saveTask } from '#data/tasks.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { TaskRow } from '#data/task-list.ts';
export type { TaskName } from '#data/task-names.ts';

export const {
  useListTasksQuery,
  useListTaskNamesQuery,
  useListDecisionsQuery,
  useGetTaskQuery,
  useSaveTaskMutation,
  useChangeTaskStatusMutation,
  useRemoveTaskMutation,
  useListChecklistQuery,
  useSaveChecklistItemMutation,
  useRemoveChecklistItemMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listTasks: build.query(live(listTasks)),
    listTaskNames: build.query(live(listTaskNames)),
    listDecisions: build.query(live(listDecisions)),
    getTask: build.query(live(getTask)),
    saveTask: build.mutation(write(saveTask)),
    changeTaskStatus: build.mutation(write(changeTaskStatus)),
    removeTask: build.mutation(write(removeTask)),
    listChecklist: build.query(live(listChecklist)),
    saveChecklistItem: build.mutation(write(saveChecklistItem)),
    removeChecklistItem: build.mutation(write(removeChecklistItem)),
  }),
});

import { useState } from 'react';
import { newestOf, readHistory } from '#data/history.ts';
import { redo, undo } from '#data/undo.ts';
import { dataApi } from './data-api.ts';
import { useDependencies } from './hooks.ts';
import { live, write } from './live.ts';

export type { CommandName } from '#data/command-name.ts';

const { useGetHistoryQuery, useUndoMutation, useRedoMutation } = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getHistory: build.query(live(readHistory)),
    undo: build.mutation(write(undo)),
    redo: build.mutation(write(redo)),
  }),
});

export { useRedoMutation, useUndoMutation };

/** Whether the change that was the newest when the caller first asked still is: undoing would take back that one. */
export const useStaysNewest = (): boolean => {
  const { store } = useDependencies();
  const [own] = useState(() => newestOf(store.history));
  const { data: history } = useGetHistoryQuery();
  return history === undefined || history.newest <= own;
};

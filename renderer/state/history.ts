import { readHistory } from '#data/history.ts';
import { redo, undo } from '#data/undo.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export { commandNames } from '#data/command-name.ts';
export type { CommandName } from '#data/command-name.ts';
export type { History } from '#data/history.ts';

export const { useUndoMutation, useRedoMutation, useGetHistoryQuery } = dataApi.injectEndpoints({
  endpoints: (build) => ({
    undo: build.mutation(write(undo)),
    redo: build.mutation(write(redo)),
    getHistory: build.query(live(readHistory)),
  }),
});

import { redo, undo } from '#data/undo.ts';
import { dataApi } from './data-api.ts';
import { write } from './live.ts';

export type { CommandName } from '#data/command-name.ts';

export const { useUndoMutation, useRedoMutation } = dataApi.injectEndpoints({
  endpoints: (build) => ({
    undo: build.mutation(write(undo)),
    redo: build.mutation(write(redo)),
  }),
});

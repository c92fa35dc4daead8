import { createSlice } from '@reduxjs/toolkit';
import type { PayloadAction } from '@reduxjs/toolkit';
import type { JournalDamage } from '#data/journal-port.ts';

/** How far the opening of the stored data has come; screens are shown from `ready` on. */
export type StartUp = {
  readonly phase:
    | 'opening'
    | 'unanswered'
    | 'replaying'
    | 'rebuilding'
    | 'ready'
    | 'ahead'
    | 'damaged'
    | 'failed';
  readonly done: number;
  readonly total: number;
  /** Why the tables were made anew, for the user to know; null on an ordinary day. */
  readonly rebuilt: 'empty' | 'unreadable' | 'mismatch' | 'ahead' | null;
  /** Where the copy of a database ahead of its journal was kept. */
  readonly keptCopy: string | null;
  /** The journal can be read up to here only, and nothing can be saved; null in a whole journal. */
  readonly damage: JournalDamage | null;
  /** For the error screen's details: no client data. */
  readonly message: string;
};

const initialState: StartUp = {
  phase: 'opening',
  done: 0,
  total: 0,
  rebuilt: null,
  keptCopy: null,
  damage: null,
  message: '',
};

export const startUpSlice = createSlice({
  name: 'startUp',
  initialState,
  reducers: {
    startUpProgressed: (state, { payload }: PayloadAction<Partial<StartUp>>) => ({
      ...state,
      ...payload,
    }),
  },
});

export const { startUpProgressed } = startUpSlice.actions;

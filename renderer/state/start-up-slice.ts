import { createSlice } from '@reduxjs/toolkit';
import type { PayloadAction } from '@reduxjs/toolkit';

/** How far the opening of the stored data has come; screens are shown from `ready` on. */
export type StartUp = {
  readonly phase:
    'opening' | 'replaying' | 'rebuilding' | 'ready' | 'ahead' | 'damaged' | 'outdated' | 'failed';
  readonly done: number;
  readonly total: number;
  /** Why the tables were made anew, for the user to know; null on an ordinary day. */
  readonly rebuilt: 'empty' | 'unreadable' | 'mismatch' | 'ahead' | null;
  /** Where the copy of a database ahead of its journal was kept. */
  readonly keptCopy: string | null;
  /** For the error screen's details: no client data. */
  readonly message: string;
};

const initialState: StartUp = {
  phase: 'opening',
  done: 0,
  total: 0,
  rebuilt: null,
  keptCopy: null,
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

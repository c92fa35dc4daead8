import { createSlice } from '@reduxjs/toolkit';
import type { PayloadAction } from '@reduxjs/toolkit';

/** How far the loading of the sample firm has come. */
export type SampleProgress = { readonly done: number; readonly total: number };

const initialState: SampleProgress = { done: 0, total: 0 };

export const sampleSlice = createSlice({
  name: 'sample',
  initialState,
  reducers: {
    sampleProgressed: (_state, { payload }: PayloadAction<SampleProgress>) => payload,
  },
});

export const { sampleProgressed } = sampleSlice.actions;

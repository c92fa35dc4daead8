import { createSlice } from '@reduxjs/toolkit';
import type { PayloadAction } from '@reduxjs/toolkit';
import type { CommandProblem } from '#data/command-problem.ts';
import type { HeldBy } from '#data/attachments.ts';
import type { ArchivedState } from '#platform/desktop.ts';
import type { SendProblem } from './send-file.ts';

/** A file on its way to its record, or one that did not arrive and why. */
export type FileUnderWay = HeldBy & {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Bytes. */
  readonly sent: number;
  readonly status: 'waiting' | 'sending' | 'failed';
  readonly problem: SendProblem | CommandProblem | null;
};

/** How far the check of every file has come, in bytes; what it has found is in `states`. */
export type FileCheck = {
  readonly isRunning: boolean;
  readonly done: number;
  readonly total: number;
  readonly files: number;
  /** Files that could not be read at all. */
  readonly unread: number;
};

type Attachments = {
  readonly underWay: readonly FileUnderWay[];
  /** What is known of stored files, by hash: what was not looked at is absent. */
  readonly states: Readonly<Record<string, ArchivedState>>;
  readonly check: FileCheck | null;
};

const initialState: Attachments = { underWay: [], states: {}, check: null };

export const attachmentsSlice = createSlice({
  name: 'attachments',
  initialState,
  reducers: {
    filesQueued: (state, { payload }: PayloadAction<readonly FileUnderWay[]>) => ({
      ...state,
      underWay: [...state.underWay, ...payload],
    }),
    fileProgressed: (
      state,
      { payload }: PayloadAction<Pick<FileUnderWay, 'id'> & Partial<FileUnderWay>>,
    ) => ({
      ...state,
      underWay: state.underWay.map((each) =>
        each.id === payload.id ? { ...each, ...payload } : each,
      ),
    }),
    fileLeft: (state, { payload }: PayloadAction<string>) => ({
      ...state,
      underWay: state.underWay.filter(({ id }) => id !== payload),
    }),
    fileStatesFound: (
      state,
      { payload }: PayloadAction<Readonly<Record<string, ArchivedState>>>,
    ) => ({ ...state, states: { ...state.states, ...payload } }),
    checkProgressed: (state, { payload }: PayloadAction<FileCheck>) => ({
      ...state,
      check: payload,
    }),
  },
});

export const { filesQueued, fileProgressed, fileLeft, fileStatesFound, checkProgressed } =
  attachmentsSlice.actions;

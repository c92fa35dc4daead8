import { createAction, createReducer } from '@reduxjs/toolkit';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Preferences, Response } from '#platform/desktop.ts';

export type About = Response<'app:about'>;

/** What this window knows that no table stores: the program, the day, and how the user wants it. */
export type SessionState = {
  readonly about: About;
  readonly preferences: Preferences;
  readonly today: PlainDate;
};

export const preferencesChanged = createAction<Preferences>('session/preferencesChanged');
export const dayTurned = createAction<PlainDate>('session/dayTurned');

/** Starts from what the desktop answered before there was a store, so that no screen ever waits for it. */
export const createSessionReducer = (initial: SessionState) =>
  createReducer(initial, (builder) => {
    builder
      .addCase(preferencesChanged, (state, { payload }) => ({ ...state, preferences: payload }))
      .addCase(dayTurned, (state, { payload }) => ({ ...state, today: payload }));
  });

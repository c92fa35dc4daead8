import { configureStore } from '@reduxjs/toolkit';
import { brandText } from '#domain/brand.ts';
import { attachmentsSlice } from './attachments-slice.ts';
import { dataApi } from './data-api.ts';
import type { Dependencies } from './dependencies.ts';
import { sampleSlice } from './sample-slice.ts';
import { createSessionReducer } from './session-slice.ts';
import { startUpSlice } from './start-up-slice.ts';

/** The Redux store of one window over its dependencies; tests bring memory for the desktop. */
export function createStore(dependencies: Dependencies) {
  const { about, preferences, clock } = dependencies;
  const today = clock.today();
  return configureStore({
    reducer: {
      dataApi: dataApi.reducer,
      session: createSessionReducer({ about, preferences, today: brandText(today) }),
      startUp: startUpSlice.reducer,
      sample: sampleSlice.reducer,
      attachments: attachmentsSlice.reducer,
    },
    middleware: (defaults) =>
      defaults({
        thunk: { extraArgument: dependencies },
        // Rows are plain JSON by the journal's own schema; walking 5,000 of them at every action costs 94 ms.
        serializableCheck: {
          ignoredPaths: ['dataApi'],
          ignoredActionPaths: ['payload', 'meta'],
        },
        immutableCheck: { ignoredPaths: ['dataApi'] },
      }).concat(dataApi.middleware),
  });
}

export type AppStore = ReturnType<typeof createStore>;
export type RootState = ReturnType<AppStore['getState']>;
export type AppDispatch = AppStore['dispatch'];

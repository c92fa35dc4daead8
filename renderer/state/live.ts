import type { BaseQueryApi } from '@reduxjs/toolkit/query';
import { liveQuery } from 'dexie';
import type { Store } from '#data/store.ts';
import { dataApi } from './data-api.ts';
import { dependenciesOf } from './dependencies.ts';
import type { Dependencies } from './dependencies.ts';
import { toReadFault } from './read-fault.ts';
import type { ReadFault } from './read-fault.ts';

type Attempt<Value> =
  | { readonly data: Value; readonly error?: undefined }
  | { readonly data?: never; readonly error: ReadFault };

// A reader that throws kills a Dexie subscription for good (4.4.7); one that answers with its fault is asked again by
// the next write, and heals.
const attempt = async <Value>(work: () => Promise<Value>): Promise<Attempt<Value>> => {
  try {
    return { data: await work() };
  } catch (error) {
    return { error: toReadFault(error) };
  }
};

type CacheEntryApi = {
  readonly extra: unknown;
  readonly dispatch: (action: never) => unknown;
  readonly cacheEntryRemoved: Promise<void>;
  readonly cacheDataLoaded: Promise<unknown>;
  readonly getCacheEntry: () => { readonly endpointName?: string };
};

/** A query that repaints whenever a row that it read changes, whoever changed it. A missing row is null. */
export const live = <Arg, Value>(read: (store: Store, arg: Arg) => Promise<Value>) => ({
  queryFn: (arg: Arg, api: BaseQueryApi) =>
    attempt(() => read(dependenciesOf(api).store, arg)),
  onCacheEntryAdded: async (arg: Arg, api: CacheEntryApi): Promise<void> => {
    const { store } = dependenciesOf(api);
    const endpointName = api.getCacheEntry().endpointName;
    if (endpointName === undefined) return;
    // The endpoints are looked up by name here and nowhere else, so their types are unknown here and nowhere else.
    const dispatch = api.dispatch as (action: unknown) => unknown;
    const show = (outcome: Attempt<Value>): void => {
      if (outcome.error === undefined) {
        // updateCachedData would leave an old error standing; this sets fulfilled and keeps untouched rows' identity.
        const entries = [{ endpointName, arg, value: outcome.data }];
        dispatch(dataApi.util.upsertQueryEntries(entries as never));
      } else {
        const endpoints = dataApi.endpoints as Record<
          string,
          { initiate: (arg: Arg, options: object) => unknown }
        >;
        dispatch(endpoints[endpointName]?.initiate(arg, { subscribe: false, forceRefetch: true }));
      }
    };
    const subscription = liveQuery(() => attempt(() => read(store, arg))).subscribe(show);
    await api.cacheEntryRemoved;
    subscription.unsubscribe();
  },
});

/** A command: its Result is the data, a fault that nobody foresaw is the error. */
export const write = <Arg, Value>(run: (store: Store, arg: Arg) => Promise<Value>) => ({
  queryFn: (arg: Arg, api: BaseQueryApi) => attempt(() => run(dependenciesOf(api).store, arg)),
});

/** As `write`, for what needs the desktop beside the stored data. */
export const act = <Arg, Value>(run: (all: Dependencies, arg: Arg) => Promise<Value>) => ({
  queryFn: (arg: Arg, api: BaseQueryApi) => attempt(() => run(dependenciesOf(api), arg)),
});

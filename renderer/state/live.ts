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
  // Any action or thunk: what is dispatched here is looked up by name, and has no type of its own.
  readonly dispatch: (action: never) => unknown;
  readonly cacheEntryRemoved: Promise<void>;
  readonly getCacheEntry: () => { readonly endpointName?: string };
};

/** The endpoints by name: each file injects its own with its types, and only this bridge asks for them by name. */
type EndpointsByName = {
  readonly util: { readonly upsertQueryEntries: (entries: readonly object[]) => never };
  readonly endpoints: {
    readonly [name: string]:
      { readonly initiate: (arg: unknown, options: object) => never } | undefined;
  };
};
const endpointsByName = dataApi as unknown as EndpointsByName;

type Live<Arg, Value> = {
  readonly queryFn: (arg: Arg, api: BaseQueryApi) => Promise<Attempt<Value>>;
  readonly onCacheEntryAdded: (arg: Arg, api: CacheEntryApi) => Promise<void>;
};
/** The subscription's own first read, and whether the query took it for its answer. */
type FirstRead<Value> = { readonly outcome: Promise<Attempt<Value>>; isTaken: boolean };

type Command<Arg, Value> = Pick<Live<Arg, Value>, 'queryFn'>;

/**
 * A query that repaints whenever a row that it read changes, whoever changed it; for what needs more than the store.
 * Here and below the overload without an argument comes first: the compiler would else make its argument unknown.
 */
export function liveAll<Value>(read: (all: Dependencies) => Promise<Value>): Live<void, Value>;
export function liveAll<Value, Arg>(
  read: (all: Dependencies, arg: Arg) => Promise<Value>,
): Live<Arg, Value>;
export function liveAll<Value, Arg>(
  read: (all: Dependencies, arg: Arg) => Promise<Value>,
): Live<Arg, Value> {
  // RTK hands one and the same request to the subscription and then to the query: what the one reads first is the other's
  // answer, so that opening a screen reads once.
  const firstReads = new Map<Arg, FirstRead<Value>>();
  return {
    queryFn: (arg: Arg, api: BaseQueryApi) => {
      const first = firstReads.get(arg);
      if (first === undefined) return attempt(() => read(dependenciesOf(api), arg));
      first.isTaken = true;
      firstReads.delete(arg);
      return first.outcome;
    },
    onCacheEntryAdded: async (arg: Arg, api: CacheEntryApi): Promise<void> => {
      const { endpointName } = api.getCacheEntry();
      if (endpointName === undefined) return;
      const all = dependenciesOf(api);
      let resolve: (outcome: Attempt<Value>) => void = () => undefined;
      const first: FirstRead<Value> = {
        outcome: new Promise((answer) => {
          resolve = answer;
        }),
        isTaken: false,
      };
      firstReads.set(arg, first);
      let isFirst = true;
      const show = (outcome: Attempt<Value>): void => {
        const isAnswer = isFirst && first.isTaken;
        isFirst = false;
        resolve(outcome);
        if (firstReads.get(arg) === first) firstReads.delete(arg);
        if (isAnswer) return;
        if (outcome.error === undefined) {
          // updateCachedData would leave an old error standing; this sets fulfilled and keeps untouched rows' identity.
          const entry = { endpointName, arg, value: outcome.data };
          api.dispatch(endpointsByName.util.upsertQueryEntries([entry]));
        } else {
          const again = endpointsByName.endpoints[endpointName];
          if (again !== undefined) {
            api.dispatch(again.initiate(arg, { subscribe: false, forceRefetch: true }));
          }
        }
      };
      // Async by name: Dexie follows what is read across native awaits only where it sees an async function.
      const subscription = liveQuery(async () => attempt(() => read(all, arg))).subscribe(show);
      await api.cacheEntryRemoved;
      subscription.unsubscribe();
      // Removed before anything was read: whoever still waits for the answer gets one.
      if (isFirst && first.isTaken) resolve(await attempt(() => read(all, arg)));
    },
  };
}

/** A query that repaints whenever a row that it read changes. A missing row is null: undefined is "not read yet". */
export function live<Value>(read: (store: Store) => Promise<Value>): Live<void, Value>;
export function live<Value, Arg>(
  read: (store: Store, arg: Arg) => Promise<Value>,
): Live<Arg, Value>;
export function live<Value, Arg>(
  read: (store: Store, arg: Arg) => Promise<Value>,
): Live<Arg, Value> {
  return liveAll(({ store }: Dependencies, arg: Arg) => read(store, arg));
}

/** As `write`, for what needs the desktop beside the stored data. */
export function act<Value>(run: (all: Dependencies) => Promise<Value>): Command<void, Value>;
export function act<Value, Arg>(
  run: (all: Dependencies, arg: Arg) => Promise<Value>,
): Command<Arg, Value>;
export function act<Value, Arg>(
  run: (all: Dependencies, arg: Arg) => Promise<Value>,
): Command<Arg, Value> {
  return {
    queryFn: (arg, api) => attempt(() => run(dependenciesOf(api), arg)),
  };
}

/** A command: its Result is the data, a fault that nobody foresaw is the error. */
export function write<Value>(run: (store: Store) => Promise<Value>): Command<void, Value>;
export function write<Value, Arg>(
  run: (store: Store, arg: Arg) => Promise<Value>,
): Command<Arg, Value>;
export function write<Value, Arg>(
  run: (store: Store, arg: Arg) => Promise<Value>,
): Command<Arg, Value> {
  return act(({ store }: Dependencies, arg: Arg) => run(store, arg));
}

import { useEffect, useState } from 'react';
import { brandText } from '#domain/brand.ts';
import type { PersonId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import type { Place } from '#domain/time/place.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { Json, Preferences, WorkspaceName } from '#platform/desktop.ts';
import { dataApi } from './data-api.ts';
import type { Dependencies } from './dependencies.ts';
import { useAppSelector, useAppStore, useDependencies } from './hooks.ts';
import { act } from './live.ts';
import { notSaved } from './not-saved.ts';
import { choosePerson, savePreferences } from './preferences.ts';
import { preferencesChanged } from './session-slice.ts';
import type { About } from './session-slice.ts';

export type { About } from './session-slice.ts';
export type { Preferences, WorkspaceName } from '#platform/desktop.ts';

const openWorkspace = async ({ desktop }: Dependencies, { name }: { name: WorkspaceName }) => {
  const answer = await desktop['workspace:open']({ name });
  return answer.status === 'failed' ? notSaved(answer.problem) : ok(null);
};

const removeSampleWorkspace = async ({ desktop }: Dependencies) => {
  const answer = await desktop['workspace:remove']({ name: 'sample' });
  return answer.status === 'failed' ? notSaved(answer.problem) : ok(null);
};

const sessionApi = dataApi.injectEndpoints({
  endpoints: (build) => ({
    savePreferences: build.mutation({
      ...act(savePreferences),
      onQueryStarted: async (_change, { dispatch, queryFulfilled }) => {
        dispatch(preferencesChanged((await queryFulfilled).data));
      },
    }),
    rememberValue: build.mutation(act(savePreferences)),
    choosePerson: build.mutation({
      ...act(choosePerson),
      onQueryStarted: async (_chosen, { dispatch, queryFulfilled }) => {
        dispatch(preferencesChanged((await queryFulfilled).data));
      },
    }),
    openWorkspace: build.mutation(act(openWorkspace)),
    removeSample: build.mutation(act(removeSampleWorkspace)),
  }),
});

export const { useSavePreferencesMutation, useChoosePersonMutation } = sessionApi;
// `useRemembered` and `useWorkspace` are the one way to these.
const { useRememberValueMutation, useOpenWorkspaceMutation, useRemoveSampleMutation } = sessionApi;

/** What program this is, where its data lies, on what it runs. */
export const useAbout = (): About => useAppSelector((state) => state.session.about);

export const usePreferences = (): Preferences =>
  useAppSelector((state) => state.session.preferences);

/** The person at this laptop in this workspace, or null when nobody has said. */
export const useMe = (): PersonId | null =>
  useAppSelector(({ session: { about, preferences } }) => {
    const id = preferences.person[about.workspace];
    return id === null ? null : brandText<PersonId>(id);
  });

export const useToday = (): PlainDate => useAppSelector((state) => state.session.today);

/** The present moment, renewed every second while it is shown: only for a running timer's display. */
export function useTicking(): Instant {
  const clock = useDependencies().clock;
  const [now, setNow] = useState(() => clock.ticking());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.ticking()), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  return brandText(now);
}

/** Wall clocks and moments, for forms that show a stored entry's times. */
export const useZoneRules = (): ZoneRules => useDependencies().store.zones;

/** The IANA zone of this laptop. */
export const useTimeZone = (): TimeZone => useDependencies().store.world.zone();

/** By whose clocks days and times are meant and shown: this laptop's. */
export const usePlace = (): Place => ({ zone: useTimeZone(), rules: useZoneRules() });

/** The workspace that is open, and the ways to the other; each loads the window anew. */
export function useWorkspace() {
  const { workspace } = useAbout();
  const [open] = useOpenWorkspaceMutation();
  const [remove] = useRemoveSampleMutation();
  return {
    name: workspace,
    open: (name: WorkspaceName) => open({ name }).unwrap(),
    removeSample: () => remove(undefined).unwrap(),
  } as const;
}

const isAlike = (value: unknown, fallback: unknown): boolean =>
  typeof value === typeof fallback &&
  Array.isArray(value) === Array.isArray(fallback) &&
  (value === null) === (fallback === null);

/** A choice of a screen that outlives the program: last filter, last grouping, column widths. */
export function useRemembered<Value extends Json>(
  key: string,
  fallback: Value,
): readonly [Value, (value: Value) => void] {
  const { remembered } = usePreferences();
  const store = useAppStore();
  const [save] = useRememberValueMutation();
  const stored = remembered[key];
  // Written under this key by this same hook; what another version left is recognised by its sort, or not used.
  const value = isAlike(stored, fallback) ? (stored as Value) : fallback;
  const remember = (next: Value): void => {
    // Upon what holds now, not what was drawn: two hooks may remember in the same moment, and none shall lose.
    const { preferences } = store.getState().session;
    // The bridge's own JSON type has mutable arrays; what is remembered is only ever read.
    const changed = { ...preferences.remembered, [key]: next } as Preferences['remembered'];
    store.dispatch(preferencesChanged({ ...preferences, remembered: changed }));
    void save({ remembered: changed });
  };
  return [value, remember];
}

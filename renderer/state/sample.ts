import type { Outcome } from '#data/commit.ts';
import { broken } from '#data/command-problem.ts';
import { getFirm } from '#data/firm.ts';
import type { PersonId } from '#domain/record.ts';
import { dataApi } from './data-api.ts';
import { dependenciesOf } from './dependencies.ts';
import type { Dependencies } from './dependencies.ts';
import { useAppSelector } from './hooks.ts';
import { feeWords } from './fee-words.ts';
import { makePaper } from './make-paper.ts';
import { makeReminder } from './make-reminder.ts';
import { choosePerson } from './preferences.ts';
import { toReadFault } from './read-fault.ts';
import { sampleProgressed } from './sample-slice.ts';
import type { SampleProgress } from './sample-slice.ts';
import { preferencesChanged } from './session-slice.ts';

export type { SampleProgress } from './sample-slice.ts';

type Loaded = { readonly personId: PersonId };

/** The sample firm itself is loaded only by who wants to see it. */
async function fillWorkspace(
  all: Dependencies,
  onProgress: (done: number, total: number) => void,
): Promise<Outcome<Loaded>> {
  const { store } = all;
  if ((await getFirm(store)) !== null) return broken('workspace-not-empty');
  const { loadSample } = await import('#data/sample/load-sample.ts');
  const ports = {
    words: feeWords,
    makePaper: makePaper(all),
    makeReminder: makeReminder(all),
    onProgress,
  };
  const loaded = await loadSample(store, ports);
  if (loaded.ok) await choosePerson(all, { id: loaded.value.personId });
  return loaded;
}

type Filling = Promise<Outcome<Loaded>>;

/** The load that is under way in this window: a screen that is mounted anew joins it rather than starting another. */
const underWay = new WeakMap<Dependencies, Filling>();

const joinOrFill = (
  all: Dependencies,
  onProgress: (done: number, total: number) => void,
): Filling => {
  const running = underWay.get(all);
  if (running !== undefined) return running;
  const filling = fillWorkspace(all, onProgress).finally(() => underWay.delete(all));
  underWay.set(all, filling);
  return filling;
};

/** Fills an empty workspace with the sample firm; its progress is in `useSampleProgress`. */
export const { useLoadSampleMutation } = dataApi.injectEndpoints({
  endpoints: (build) => ({
    loadSample: build.mutation<Outcome<Loaded>, void>({
      queryFn: async (_none, api) => {
        const all = dependenciesOf(api);
        try {
          const data = await joinOrFill(all, (done, total) =>
            api.dispatch(sampleProgressed({ done, total })),
          );
          api.dispatch(preferencesChanged(await all.desktop['preferences:read'](undefined)));
          return { data };
        } catch (error) {
          return { error: toReadFault(error) };
        }
      },
    }),
  }),
});

export const useSampleProgress = (): SampleProgress => useAppSelector((state) => state.sample);

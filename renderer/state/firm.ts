import {
  getFirm,
  getNumberSeries,
  getNumbersUsed,
  saveFirm,
  setLogo,
  setUpFirm,
} from '#data/firm.ts';
import type { SetUp } from '#data/firm.ts';
import type { Outcome } from '#data/commit.ts';
import type { SetUpForm } from '#domain/firm/set-up-form.ts';
import { ok } from '#domain/result.ts';
import { dataApi } from './data-api.ts';
import { dependenciesOf } from './dependencies.ts';
import type { Dependencies } from './dependencies.ts';
import { act, live, write } from './live.ts';
import { notSaved } from './not-saved.ts';
import { choosePerson } from './preferences.ts';
import { preferencesChanged } from './session-slice.ts';

/** Archives a picture as the firm's logo; null bytes take the logo away. */
async function storeLogo(
  { store, desktop }: Dependencies,
  { bytes }: { bytes: Uint8Array | null },
): Promise<Outcome<null>> {
  if (bytes === null) return setLogo(store, { sha256: null });
  const stored = await desktop['archive:put']({ bytes: new Uint8Array(bytes) });
  if (stored.status === 'failed') return notSaved(stored.problem);
  return setLogo(store, { sha256: stored.sha256 });
}

/** Answers the first run's three questions; whoever answered is from now on the person at this laptop. */
async function setUp(all: Dependencies, form: SetUpForm): Promise<Outcome<SetUp>> {
  const made = await setUpFirm(all.store, form);
  if (!made.ok) return made;
  await choosePerson(all, { id: made.value.personId });
  return ok(made.value);
}

export const {
  useGetFirmQuery,
  useGetNumberSeriesQuery,
  useGetNumbersUsedQuery,
  useSaveFirmMutation,
  useSetUpFirmMutation,
  useStoreLogoMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getFirm: build.query(live(getFirm)),
    getNumberSeries: build.query(live(getNumberSeries)),
    getNumbersUsed: build.query(live(getNumbersUsed)),
    saveFirm: build.mutation(write(saveFirm)),
    setUpFirm: build.mutation({
      ...act(setUp),
      onQueryStarted: async (_form, { dispatch, extra, queryFulfilled }) => {
        if (!(await queryFulfilled).data.ok) return;
        const { desktop } = dependenciesOf({ extra });
        dispatch(preferencesChanged(await desktop['preferences:read'](undefined)));
      },
    }),
    storeLogo: build.mutation(act(storeLogo)),
  }),
});

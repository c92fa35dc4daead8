import type { PersonId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken } from '#data/command-problem.ts';
import type { Outcome } from '#data/commit.ts';
import type { FeeWords } from '#data/fee-drafts.ts';
import type { Store } from '#data/store.ts';
import { loadSteps } from './load-steps.ts';
import type { LoadingPorts } from './load-steps.ts';
import { samplePersonId, sampleSteps } from './sample-firm.ts';

export type SamplePorts = LoadingPorts & { readonly words: FeeWords };

/** Loads the sample firm into an empty workspace; answers with the person at whose desk it is seen. */
export async function loadSample(
  store: Store,
  { words, ...ports }: SamplePorts,
): Promise<Outcome<{ readonly personId: PersonId }>> {
  // People come first: whoever finds some stands in the half of a load that was broken off, or is still going on.
  if ((await store.database.people.count()) > 0) return broken('workspace-not-empty');
  const loaded = await loadSteps(store, sampleSteps(words), ports);
  return loaded.ok ? ok({ personId: samplePersonId }) : loaded;
}

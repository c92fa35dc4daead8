import { dataApi } from './data-api.ts';
import type { Dependencies } from './dependencies.ts';
import { liveAll } from './live.ts';
import { plainSearch } from './plain-search.ts';
import type { SearchHit } from './search-hit.ts';

export type { SearchHit } from './search-hit.ts';

const most = 30;

/** Everything that a text finds, the best first; kept right while it is on the screen. */
async function search(
  { store, searchIndex }: Dependencies,
  text: string,
): Promise<readonly SearchHit[]> {
  if (text.trim() === '') return [];
  // Every change moves the position: reading it keeps the hits alive though the index is no table.
  await store.database.meta.get('position');
  return searchIndex.find(text, most) ?? plainSearch(store, text);
}

export const { useSearchQuery } = dataApi.injectEndpoints({
  endpoints: (build) => ({
    search: build.query({ ...liveAll(search), keepUnusedDataFor: 0 }),
  }),
});

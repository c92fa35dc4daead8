import { applyRecords, readPlace } from './apply.ts';
import type { Store } from './store.ts';

const pageBytes = 1_000_000;

export type CaughtUp = { readonly status: 'level' } | { readonly status: 'mismatch' };

/** Reads what the journal has beyond the tables, a page at a time, and applies it. */
export async function catchUp(
  store: Store,
  onProgress: (seq: number) => void = () => undefined,
): Promise<CaughtUp> {
  for (;;) {
    const place = await readPlace(store.database);
    const { records, isLast } = await store.port.read(place.seq, pageBytes);
    const applied = await applyRecords(store, records);
    // A gap means that another window's records came in between: read on from where the tables now stand.
    if (applied.status === 'mismatch') return { status: 'mismatch' };
    if (applied.status === 'applied') onProgress(applied.place.seq);
    if (isLast && applied.status === 'applied') return { status: 'level' };
  }
}

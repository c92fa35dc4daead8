import { readPlace } from './apply.ts';
import type { Place } from './apply.ts';
import { catchUp } from './catch-up.ts';
import { copyTables } from './copy-tables.ts';
import type { JournalDamage, JournalState } from './journal-port.ts';
import { rebuild } from './rebuild.ts';
import type { Store } from './store.ts';

/** Why the tables had to be made anew from the journal. */
export type RebuildReason =
  /** There were none: a new laptop, a new profile, or Chromium threw them away. */
  | 'empty'
  /** They could not be opened or read. */
  | 'unreadable'
  /** They held another history than the journal; a copy was kept. */
  | 'mismatch'
  /** They held more than the journal; a copy was kept. */
  | 'ahead';

export type StartProgress = {
  readonly phase: 'opening' | 'unanswered' | 'replaying' | 'rebuilding';
  readonly done: number;
  readonly total: number;
};

export type Started = {
  readonly rebuilt: RebuildReason | null;
  /** Where the copy of what the tables held was kept; null when none was needed or the disk refused. */
  readonly keptCopy: string | null;
  /** The journal can be read up to here only: what the tables show is as old as that, and nothing can be saved. */
  readonly damage: JournalDamage | null;
};

type Levelled = Omit<Started, 'damage'>;
type OnProgress = (progress: StartProgress) => void;

const asItWas: Levelled = { rebuilt: null, keptCopy: null };

/** A large database upgrades in less; an engine that another process holds never answers. */
const patienceMilliseconds = 15_000;

/** Tells once that the engine hasn't answered; when it does after all, the start goes on. */
async function openPatiently({ database }: Store, onProgress: OnProgress): Promise<void> {
  const unanswered = setTimeout(
    () => onProgress({ phase: 'unanswered', done: 0, total: 0 }),
    patienceMilliseconds,
  );
  try {
    await database.open();
  } finally {
    clearTimeout(unanswered);
  }
}

/** Where the tables stand; null when they can't be opened or read. */
async function openTables(store: Store, onProgress: OnProgress): Promise<Place | null> {
  try {
    await openPatiently(store, onProgress);
    return await readPlace(store.database);
  } catch (error) {
    store.onFault(error);
    return null;
  }
}

/** What is wrong with the tables beyond being a little behind; null when replaying is enough. */
const whyRebuild = (place: Place | null, journal: JournalState): RebuildReason | null => {
  if (place === null) return 'unreadable';
  if (place.seq > journal.seq) return 'ahead';
  if (place.seq === 0) return journal.seq === 0 ? null : 'empty';
  return place.seq === journal.seq && place.hash !== journal.hash ? 'mismatch' : null;
};

/** What only the tables know must not be lost by making them anew. */
async function keepCopy(store: Store): Promise<string | null> {
  try {
    return await store.port.keepCopy(await copyTables(store.database));
  } catch (error) {
    store.onFault(error);
    return null;
  }
}

async function makeAnew(
  store: Store,
  reason: RebuildReason,
  onProgress: OnProgress,
): Promise<Levelled> {
  const keptCopy = reason === 'ahead' || reason === 'mismatch' ? await keepCopy(store) : null;
  await rebuild(store, (done, total) => onProgress({ phase: 'rebuilding', done, total }));
  // A journal that starts with its first record has nothing to tell the user.
  return { rebuilt: reason, keptCopy };
}

/**
 * Brings the tables level with the journal before any screen is shown: replays its tail, or makes them anew where they
 * are empty, unreadable, ahead, or of another history; a damaged journal counts as far as it can be read. Throws only
 * when the journal itself can't be read, or when IndexedDB takes no writes at all.
 */
export async function startStore(store: Store, onProgress: OnProgress): Promise<Started> {
  onProgress({ phase: 'opening', done: 0, total: 0 });
  const journal = await store.port.state();
  return { ...(await level(store, journal, onProgress)), damage: journal.damage };
}

async function level(
  store: Store,
  journal: JournalState,
  onProgress: OnProgress,
): Promise<Levelled> {
  const place = await openTables(store, onProgress);
  const reason = whyRebuild(place, journal);
  if (reason !== null || place === null) {
    return makeAnew(store, reason ?? 'unreadable', onProgress);
  }
  return replay(store, place, journal, onProgress);
}

async function replay(
  store: Store,
  place: Place,
  journal: JournalState,
  onProgress: OnProgress,
): Promise<Levelled> {
  if (place.seq === journal.seq) return asItWas;
  const total = journal.seq - place.seq;
  const report = (seq: number): void =>
    onProgress({ phase: 'replaying', done: seq - place.seq, total });
  try {
    const { status } = await catchUp(store, report);
    return status === 'level' ? asItWas : await makeAnew(store, 'mismatch', onProgress);
  } catch (error) {
    store.onFault(error);
    return makeAnew(store, 'unreadable', onProgress);
  }
}

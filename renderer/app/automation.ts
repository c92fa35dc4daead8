import { listEntries } from '#data/entry-list.ts';
import type { EntryList } from '#data/entry-list.ts';
import type { ListPage } from '#data/list-page.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { commandsOf } from '#state/commands.ts';
import type { Commands } from '#state/commands.ts';
import type { AppStore } from '#state/create-store.ts';
import { readDependencies } from '#state/read-dependencies.ts';
import type { SearchHit } from '#state/search-hit.ts';

/** What a driven program shows to the one who drives it, as `automation`. */
export type Automation = {
  readonly commands: Commands;
  /** The hits of a search without its screen; null while the index is being built. */
  readonly search: (text: string) => readonly SearchHit[] | null;
  /** A page of a list of hours without its screen. */
  readonly entries: (wish: EntryList) => Promise<ListPage<TimeEntry>>;
  /** Resolves when the stored data is level with the journal. */
  readonly whenReady: () => Promise<void>;
};

const isReady = (store: AppStore): boolean => store.getState().startUp.phase === 'ready';

const whenReady = (store: AppStore): Promise<void> =>
  new Promise((resolve) => {
    if (isReady(store)) return resolve();
    const stop = store.subscribe(() => {
      if (!isReady(store)) return;
      stop();
      resolve();
    });
  });

/**
 * Lets tests and benchmarks run the program's own commands without a hand on the screen. Only a program that main says is
 * being driven gets here, and a packaged one never is.
 */
export const openToAutomation = (store: AppStore): void => {
  const all = store.dispatch(readDependencies());
  const automation: Automation = {
    commands: commandsOf(all),
    search: (text) => all.searchIndex.find(text, 30),
    entries: (wish) => listEntries(all.store, wish),
    whenReady: () => whenReady(store),
  };
  Object.defineProperty(window, 'automation', { value: Object.freeze(automation) });
};

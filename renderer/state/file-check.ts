import { listStoredFiles, type StoredFile } from '#data/attachments.ts';
import type { ArchivedState } from '#platform/desktop.ts';
import { checkProgressed, fileStatesFound, type FileCheck } from './attachments-slice.ts';
import type { AppStore } from './create-store.ts';
import { useAppSelector, useAppStore } from './hooks.ts';
import { readDependencies } from './read-dependencies.ts';

export type { FileCheck } from './attachments-slice.ts';
export type { ArchivedState } from '#platform/desktop.ts';

/** What is known of the stored files, by hash. */
export const useFileStates = (): Readonly<Record<string, ArchivedState>> =>
  useAppSelector((state) => state.attachments.states);

/** Looks whether files are there in their size; opens none of them. */
async function lookAtFiles(store: AppStore, rows: readonly StoredFile[]): Promise<void> {
  const { desktop } = store.dispatch(readDependencies());
  const files = rows.slice(0, 500).map(({ sha256, size }) => ({ sha256, size }));
  const { states } = await desktop['archive:look']({ files });
  const found = files.flatMap(({ sha256 }, index) => {
    const state = states[index];
    return state === undefined ? [] : [[sha256, state] as const];
  });
  store.dispatch(fileStatesFound(Object.fromEntries(found)));
}

/** Reads one file through, and says what has become of it. */
async function checkFile(store: AppStore, sha256: string): Promise<ArchivedState | null> {
  const { desktop } = store.dispatch(readDependencies());
  const checked = await desktop['archive:check']({ sha256 });
  if (checked.status === 'failed') return null;
  store.dispatch(fileStatesFound({ [sha256]: checked.state }));
  return checked.state;
}

const checks = new WeakMap<AppStore, AbortController>();

async function checkAll(store: AppStore): Promise<void> {
  const stop = new AbortController();
  checks.get(store)?.abort();
  checks.set(store, stop);
  const files = await listStoredFiles(store.dispatch(readDependencies()).store);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let unread = 0;
  const say = (isRunning: boolean): void => {
    store.dispatch(checkProgressed({ isRunning, done, total, files: files.length, unread }));
  };
  say(true);
  for (const { sha256, size } of files) {
    if (stop.signal.aborted) break;
    if ((await checkFile(store, sha256)) === null) unread += 1;
    done += size;
    if (!stop.signal.aborted) say(true);
  }
  if (checks.get(store) === stop) say(false);
}

/** The ways to find out what has become of stored files; what is found is in `useFileStates`. */
export function useFileLooks() {
  const store = useAppStore();
  return {
    look: (files: readonly StoredFile[]) => lookAtFiles(store, files),
    check: (sha256: string) => checkFile(store, sha256),
    /** What another answer has told of a file. */
    found: (sha256: string, state: ArchivedState): void => {
      store.dispatch(fileStatesFound({ [sha256]: state }));
    },
  } as const;
}

/** Reads every stored file through, one after another; a second start begins anew. */
export function useFileCheck() {
  const store = useAppStore();
  const check: FileCheck | null = useAppSelector((state) => state.attachments.check);
  return {
    check,
    start: () => checkAll(store),
    stop: (): void => checks.get(store)?.abort(),
  } as const;
}

import { commandsOf } from '#state/commands.ts';
import type { Commands } from '#state/commands.ts';
import type { AppStore } from '#state/create-store.ts';
import { readDependencies } from '#state/read-dependencies.ts';

/** What a driven program shows to the one who drives it, as `automation`. */
export type Automation = {
  readonly commands: Commands;
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
  const automation: Automation = {
    commands: commandsOf(store.dispatch(readDependencies())),
    whenReady: () => whenReady(store),
  };
  Object.defineProperty(window, 'automation', { value: Object.freeze(automation) });
};

import { commandsOf } from '#state/commands.ts';
import type { AppStore } from '#state/create-store.ts';
import { readDependencies } from '#state/read-dependencies.ts';

/** The name under which a driven program shows its commands. */
const name = 'automation';

/**
 * Lets tests and benchmarks run the program's own commands without a hand on the screen. Only a program that main says is
 * being driven gets here, and a packaged one never is.
 */
export const openToAutomation = (store: AppStore): void => {
  const commands = commandsOf(store.dispatch(readDependencies()));
  Object.defineProperty(window, name, { value: Object.freeze({ commands }), enumerable: true });
};

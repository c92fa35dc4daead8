import type { Dependencies } from './dependencies.ts';

/** A thunk that hands out what the store was made with. */
export const readDependencies =
  () =>
  (_dispatch: unknown, _state: unknown, dependencies: Dependencies): Dependencies =>
    dependencies;

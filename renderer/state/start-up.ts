import { useAppSelector } from './hooks.ts';
import type { StartUp } from './start-up-slice.ts';

export type { StartUp } from './start-up-slice.ts';

/** How far the opening of the stored data has come. */
export const useStartUp = (): StartUp => useAppSelector((state) => state.startUp);

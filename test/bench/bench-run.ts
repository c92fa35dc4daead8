import type { Filled } from './fill-firm.ts';
import type { Driven } from './driven.ts';
import type { Options } from './options.ts';

/** What every measurement of a filled firm has at hand. */
export type BenchRun = {
  readonly options: Options;
  readonly dataFolder: string;
  readonly firm: Filled;
  readonly driven: Driven;
};

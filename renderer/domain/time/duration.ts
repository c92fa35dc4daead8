import type { Brand } from '../brand.ts';

/** A raw, never rounded length of time in whole seconds (R1). */
export type Seconds = Brand<number, 'Seconds'>;

/** A billed length of time in whole minutes (R1). */
export type Minutes = Brand<number, 'Minutes'>;

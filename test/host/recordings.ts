import { settings } from './settings.ts';

export type Recording = { readonly what: string; readonly args: readonly unknown[] };

/** What the program asked of the machine and the host only wrote down, oldest first. */
export const recordings: Recording[] = [];

export function record(what: string, ...args: unknown[]): void {
  recordings.push({ what, args });
  if (settings.tracesCalls) process.stderr.write(`[test host] ${what} ${JSON.stringify(args)}\n`);
}

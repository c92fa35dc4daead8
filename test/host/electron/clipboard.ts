import { record } from '#host/recordings.ts';

let held = '';

/** A clipboard of its own: a test run must not touch the user's. */
export const clipboard = {
  writeText(text: string) {
    record('clipboard.writeText', text.length);
    held = text;
    return Promise.resolve();
  },
  readText: () => Promise.resolve(held),
} satisfies Pick<Electron.Clipboard, 'readText' | 'writeText'>;

import { existsSync } from 'node:fs';
import path from 'node:path';

const root = (() => {
  // From where this module lies, be it bundled or not.
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package-lock.json'))) return folder;
  }
})();

/** A path in the repository, whatever folder the tests were started from. */
export const inRepository = (...parts: readonly string[]): string => path.join(root, ...parts);

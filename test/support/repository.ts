import path from 'node:path';

/** A path in the repository, whatever folder the tests were started from. */
export const inRepository = (...parts: readonly string[]): string =>
  path.join(import.meta.dirname, '..', '..', ...parts);

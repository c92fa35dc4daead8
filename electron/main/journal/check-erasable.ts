import type { AppendRequest } from '#contract/journal.ts';
import { sha256 } from './sha256.ts';

/** Refuses a value that is not the one its hash says: it could never be told from a damaged one. */
export const checkErasable = ({ erasable }: AppendRequest): void => {
  for (const [hash, value] of Object.entries(erasable)) {
    if (sha256(value) !== hash) throw new TypeError('an erasable value does not have its hash');
  }
};

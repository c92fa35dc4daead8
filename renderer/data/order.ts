import { toSortKey } from './sort-key.ts';

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Swedish alphabetical order, then by id so that the order is always the same. */
export const byName = (
  one: { readonly name: string; readonly id: string },
  other: { readonly name: string; readonly id: string },
): number => compare(toSortKey(one.name), toSortKey(other.name)) || compare(one.id, other.id);

export const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  compare(one.id, other.id);

export { compare as compareTexts };

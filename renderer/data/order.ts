import { toSortKey } from './sort-key.ts';

/** The order in which IndexedDB compares texts: by code unit. */
export const compareTexts = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Swedish alphabetical order, then by id so that the order is always the same. */
export const byName = (
  one: { readonly name: string; readonly id: string },
  other: { readonly name: string; readonly id: string },
): number =>
  compareTexts(toSortKey(one.name), toSortKey(other.name)) || compareTexts(one.id, other.id);

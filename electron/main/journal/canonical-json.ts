import type { Json } from '#contract/journal.ts';

/**
 * JSON in its one canonical form: keys sorted by code unit, no blanks. What is hashed must not depend on the order in
 * which somebody happened to write the keys.
 */
export const canonicalJson = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
};

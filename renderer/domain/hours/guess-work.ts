import type { WeekRowKey } from './week-rows.ts';

/** Something that hours can be put on, and what it is called. */
export type KnownWork = { readonly work: WeekRowKey; readonly name: string };

/** A title as it is remembered: case, digits and signs change from week to week, the words don't. */
export const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .slice(0, 120);

/** Forms of companies tell nobody whose meeting it is. */
const noNames = new Set(['ab', 'hb', 'kb', 'och', 'i', 'the', 'and']);

const wordsOf = (name: string): readonly string[] =>
  titleKey(name)
    .split(' ')
    .filter((word) => word.length > 1 && !noNames.has(word));

/** A word of four letters may be the start of a longer one: "Mark" in "Marks"; a shorter one must be itself. */
const isSaid = (word: string, title: readonly string[]): boolean =>
  title.some(
    (said) =>
      said === word ||
      (word.length > 3 && (said.startsWith(word) || (said.length > 4 && word.startsWith(said)))),
  );

/**
 * On what a meeting most likely was, by its title; null when no name is in it. All words of a name weigh most, then its
 * first; of equals the one that comes first. A proposal, never a rule.
 */
export const guessWork = (title: string, known: readonly KnownWork[]): WeekRowKey | null => {
  const said = titleKey(title).split(' ');
  let best: { readonly work: WeekRowKey; readonly weight: number } | null = null;
  for (const { work, name } of known) {
    const words = wordsOf(name);
    const [first] = words;
    if (first === undefined || !isSaid(first, said)) continue;
    const found = words.filter((word) => isSaid(word, said));
    const isWhole = found.length === words.length;
    const weight = found.join('').length + (isWhole ? 100 : 0);
    if (best === null || weight > best.weight) best = { work, weight };
  }
  return best?.work ?? null;
};

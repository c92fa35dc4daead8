import type { Table } from 'dexie';
import { toWords } from './sort-key.ts';

type Worded = { readonly id: string; readonly words: readonly string[] };

/** A search that meets more rows than this in its index is cut off here: nobody reads so many hits. */
const mostHits = 1000;

const hasWordLike = (row: Worded, start: string): boolean =>
  row.words.some((word) => word.startsWith(start));

/** The rows in which every word typed begins a word, found by the longest in the index; null when nothing was typed. */
export async function findByWords<Row extends Worded>(
  table: Table<Row, string>,
  text: string,
): Promise<readonly Row[] | null> {
  const typed = toWords(text).toSorted((one, other) => other.length - one.length);
  const [longest, ...rest] = typed;
  if (longest === undefined) return text.trim() === '' ? null : [];
  const hits = table.where('words').startsWith(longest).distinct().limit(mostHits);
  const rows = await hits.toArray();
  return rows.filter((row) => rest.every((word) => hasWordLike(row, word)));
}

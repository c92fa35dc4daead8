import type { EntryList } from '#data/entry-list.ts';
import { timeRaw } from './raw-database.ts';
import type { RawRead } from './raw-database.ts';

type Pair = { readonly wish: EntryList; readonly bare: readonly RawRead[] };
export type PairTimes = { readonly asked: readonly number[]; readonly bare: readonly number[] };

/** Asks for pages of hours, and after each reads the same rows bare; whichever comes first is turn about. */
export async function timeEntryLists(pairs: readonly Pair[]): Promise<PairTimes> {
  const asked: number[] = [];
  const bare: number[] = [];
  const ask = async (wish: EntryList): Promise<void> => {
    const start = performance.now();
    const page = await automation.entries(wish);
    asked.push(performance.now() - start);
    if (page.rows.length === 0) throw new Error(`No hours from ${wish.from} to ${wish.to}`);
  };
  for (const [place, { wish, bare: reads }] of pairs.entries()) {
    if (place % 2 === 0) await ask(wish);
    bare.push(await timeRaw(reads));
    if (place % 2 === 1) await ask(wish);
  }
  return { asked, bare };
}

import { postings } from './bookkeeping.ts';
import type { Bookkeeping } from './bookkeeping.ts';
import type { NamedAccount } from './compare-accounts.ts';

/** The accounts that vouchers post to and the chart doesn't have, each once. */
export const unknownAccounts = (
  { accounts }: Pick<Bookkeeping, 'accounts'>,
  chart: readonly NamedAccount[],
): readonly string[] => {
  const known = new Set(chart.map(({ number }) => number));
  const used = new Set(postings.map((posting) => accounts[posting]));
  return [...used].filter((number) => !known.has(number)).toSorted();
};

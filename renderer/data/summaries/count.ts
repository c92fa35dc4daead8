import type { SummaryWork } from './summary-work.ts';

/** Adds to a kept count; one that comes to nothing is no row. */
function count(work: SummaryWork, key: string, by: number): void {
  if (by === 0) return;
  const next = (work.peek('counters', key)?.count ?? 0) + by;
  if (next === 0) work.drop('counters', key);
  else work.own('counters', key, { key, count: next });
}

/** Moves one from the counts of the row before to those of the row after. */
export function recount(
  work: SummaryWork,
  before: readonly string[],
  after: readonly string[],
): void {
  for (const key of before) if (!after.includes(key)) count(work, key, -1);
  for (const key of after) if (!before.includes(key)) count(work, key, 1);
}

import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { addSeconds, toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { TimeEntry } from './time-entry.ts';
import { isFastEntry } from './entry-lock.ts';
import type { TimeEntryId } from '#domain/record.ts';

/** How a cell comes to hold another length. */
export type CellChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'add'; readonly seconds: Seconds }
  | { readonly kind: 'adjust'; readonly entryId: TimeEntryId; readonly seconds: Seconds };

export type CellProblem = 'cell-is-locked' | 'cell-has-clock-times';

/**
 * What to do so that a cell's entries sum to `wanted`. An empty cell deletes nothing (R17): 0 changes nothing. More becomes
 * a longer entry, or a new one where every entry has clock times or is locked; less shortens entries of which only
 * a length is known, and is refused where that isn't enough: a typed sum never rewrites a start or an end.
 */
export const changeCell = (
  entries: readonly TimeEntry[],
  wanted: Seconds,
): Result<CellChange, CellProblem> => {
  const difference = wanted - addSeconds(...entries.map((entry) => entry.seconds));
  if (wanted === 0 || difference === 0) return ok({ kind: 'none' });
  const adjustable = entries.filter((entry) => !isFastEntry(entry) && entry.start === null);
  const longest = adjustable.toSorted((a, b) => b.seconds - a.seconds)[0];
  if (difference > 0 && !longest) return ok({ kind: 'add', seconds: toSeconds(difference) });
  if (longest && longest.seconds + difference > 0) {
    return ok({
      kind: 'adjust',
      entryId: longest.id,
      seconds: toSeconds(longest.seconds + difference),
    });
  }
  return fail(entries.some(isFastEntry) ? 'cell-is-locked' : 'cell-has-clock-times');
};

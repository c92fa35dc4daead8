import type { PersonId, TimeEntryId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { TimeEntry, Timer } from './time-entry.ts';

type Moments = { readonly start: Instant; readonly end: Instant };

/** What a span runs into: entries by id, and whether the timer that runs now. */
export type Overlap = { readonly entryIds: readonly TimeEntryId[]; readonly isWithTimer: boolean };

/** Whether two spans share time; one that ends when the other starts doesn't. */
const share = (a: Moments, b: Moments): boolean => a.start < b.end && b.start < a.end;

/**
 * What a span of one person overlaps: to warn of, never to forbid (R16). The running timer counts as an entry until `now`.
 * An entry of which only a length is known overlaps nothing. `except` is the entry being edited.
 */
export const overlaps = (
  span: Moments & { readonly personId: PersonId },
  entries: readonly TimeEntry[],
  timer: Timer | null,
  now: Instant,
  except: TimeEntryId | null = null,
): Overlap => {
  const entryIds = entries
    .filter(({ id, personId, start, end }) => {
      if (id === except || personId !== span.personId || start === null || end === null)
        return false;
      return share(span, { start, end });
    })
    .map((entry) => entry.id);
  const isWithTimer =
    timer !== null &&
    timer.personId === span.personId &&
    share(span, { start: timer.startedAt, end: now });
  return { entryIds, isWithTimer };
};

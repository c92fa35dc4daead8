import type { TimeEntry } from '#domain/hours/time-entry.ts';

type Placed = Pick<TimeEntry, 'id' | 'workDate' | 'start'>;

const orderOf = ({ workDate, start, id }: Placed): string => `${workDate} ${start ?? ''} ${id}`;

/** In the order in which hours draw on a contract: by work date, then start, then id, whenever they were written (R22). */
export const inLedgerOrder = (a: Placed, b: Placed): number => {
  const [first, second] = [orderOf(a), orderOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};

import type { PeriodLedger } from '#domain/contracts/allocate.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

export type BurnPoint = { readonly date: PlainDate; readonly left: number };

/** What is left at the end of each day on which the balance moved, from the first day to today. Minutes. */
export const burnPoints = (
  { from, to, rows }: Pick<PeriodLedger, 'from' | 'to' | 'rows'>,
  today: PlainDate,
): readonly BurnPoint[] => {
  const moves = new Map<PlainDate, number>();
  let left = 0;
  for (const { kind, date, minutes } of rows) {
    if (kind === 'overage' || (kind === 'rollover' && date === to) || kind === 'expire') continue;
    // What was there from the start is where the line begins.
    if (kind === 'grant' || kind === 'rollover') left += minutes;
    else moves.set(date, (moves.get(date) ?? 0) + minutes);
  }
  const points: BurnPoint[] = [{ date: from, left }];
  for (const [date, minutes] of [...moves].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    left += minutes;
    points.push({ date, left });
  }
  const end = today < to ? today : to;
  const last = points.at(-1);
  if (last !== undefined && last.date < end) points.push({ date: end, left });
  return points;
};

import type { PersonId } from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Store } from './store.ts';
import { totalSeconds } from './summaries/hour-sums.ts';

/** How long a person worked on a day. */
export type DayTotal = { readonly date: PlainDate; readonly seconds: Seconds };

/** A person's days with hours from one to another, both included, from the kept sums. */
export async function listDayTotals(
  { database }: Store,
  request: { readonly personId: PersonId; readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly DayTotal[]> {
  const { personId, from, to } = request;
  const days = await database.personDays
    .where('[personId+workDate]')
    .between([personId, from], [personId, to], true, true)
    .toArray();
  return days.map(({ workDate, sums }) => ({ date: workDate, seconds: totalSeconds(sums) }));
}

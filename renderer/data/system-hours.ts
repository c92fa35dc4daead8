import type { SystemId } from '#domain/record.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Store } from './store.ts';
import type { SystemMonth } from './summaries/summary-rows.ts';

/** Each person's hours on a system in each month from that of `from` to that of `to`, both whole: kept sums. */
export const listSystemHours = async (
  { database }: Store,
  {
    systemId,
    from,
    to,
  }: { readonly systemId: SystemId; readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly SystemMonth[]> =>
  database.systemMonths
    .where('[systemId+month+personId]')
    .between([systemId, monthOf(from), ''], [systemId, monthOf(to), '\uffff'])
    .toArray();

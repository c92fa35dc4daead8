import { contractOf } from '#domain/contracts/contract-of.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { isFastEntry } from '#domain/hours/entry-lock.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { isMonthLocked } from '#domain/periods/month-state.ts';
import { priceOf } from '#domain/rates/price-of.ts';
import type { ClientId } from '#domain/record.ts';
import { monthOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { rateGivers } from './entry-fields.ts';
import type { RateGivers } from './entry-fields.ts';
import { lockRule } from './lock-rule.ts';
import type { Store } from './store.ts';

const last = '\uffff';

/** The client's hours from a day on that stand on no draft and no invoice. */
const freeHours = async (
  { timeEntries }: Database,
  clientId: ClientId,
  from: PlainDate,
): Promise<readonly TimeEntry[]> => {
  const of = (billing: 'open' | 'none') =>
    timeEntries
      .where('[clientId+billing+workDate]')
      .between([clientId, billing, from], [clientId, billing, last])
      .toArray();
  return (await Promise.all([of('open'), of('none')])).flat();
};

/**
 * Puts the hours that are written down already under the contract that their work date names now, and prices them anew: a
 * contract that comes in force late counts from its own start, not from the day on which somebody pressed the button (R22).
 * Never hours that are approved, on a draft or invoice, or in a closed month; a price written on the hour itself stands (R19).
 */
export async function reassignHours(
  store: Store,
  draft: Draft,
  database: Database,
  { before, after }: { readonly before: Contract | null; readonly after: Contract },
): Promise<void> {
  const { clientId } = after;
  if (clientId === null) return;
  const starts = [after.term.start, before?.term.start ?? after.term.start].toSorted();
  const [from = after.term.start] = starts;
  const rule = await lockRule(store);
  const found = (await freeHours(database, clientId, from)).filter(
    (entry) => !isFastEntry(entry) && !isMonthLocked(monthOf(entry.workDate), rule),
  );
  const others = await database.contracts.where('clientId').equals(clientId).toArray();
  const contracts = [...others.filter(({ id }) => id !== after.id), after];
  const givers = new Map<string, RateGivers | null>();
  for (const entry of found) {
    const contract = contractOf(contracts, entry);
    if ((contract?.id ?? null) === entry.contractId) continue;
    const { personId, activity, workDate } = entry;
    const known = givers.get(personId) ?? (await rateGivers(database, entry));
    givers.set(personId, known);
    if (known === null) continue;
    const sources = { ...known, override: null, contract, activity, workDate };
    draft.change('timeEntries', entry, {
      contractId: contract?.id ?? null,
      ...(entry.rate.source !== 'entry' && { rate: priceOf(entry, sources, store.zones) }),
    });
  }
}

import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { firstBillingState, resolveRate } from '#domain/hours/resolve-rate.ts';
import { startingEntry } from '#domain/hours/time-entry.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { TimeEntryFields } from '#domain/hours/parse-time-entry.ts';
import type { Person } from '#domain/people/person.ts';
import type { Fields } from '#domain/record.ts';
import type { Database } from './database.ts';
import { firmId } from './firm.ts';
import { liveRow } from './live-row.ts';

export type RateGivers = { readonly client: Client; readonly person: Person; readonly firm: Firm };

/** Whoever may have a say in an entry's rate (R18); null when one of them does not exist. */
export async function rateGivers(
  database: Database,
  { clientId, personId }: Pick<TimeEntryFields, 'clientId' | 'personId'>,
): Promise<RateGivers | null> {
  const [client, person, firm] = await Promise.all([
    liveRow(database, 'clients', clientId),
    liveRow(database, 'people', personId),
    liveRow(database, 'firm', firmId),
  ]);
  return client === null || person === null || firm === null ? null : { client, person, firm };
}

/** What an entry's rate hangs on: while none of it changes, the rate that was found once stands (R19). */
const isSameWork = (before: TimeEntry, fields: TimeEntryFields): boolean =>
  before.clientId === fields.clientId &&
  before.personId === fields.personId &&
  before.activity === fields.activity;

const rateOf = (
  before: TimeEntry | null,
  fields: TimeEntryFields,
  givers: RateGivers,
): TimeEntry['rate'] => {
  const { rateOverride: override, activity } = fields;
  const isKept =
    before !== null &&
    override === null &&
    before.rate.source !== 'entry' &&
    isSameWork(before, fields);
  return isKept ? before.rate : resolveRate({ ...givers, override, activity });
};

/** What is stored of an entry as written: its rate found and kept (R18, R19), its billing state. */
export const toEntry = (
  before: TimeEntry | null,
  fields: TimeEntryFields,
  givers: RateGivers,
): Fields<TimeEntry> => {
  const { rateOverride: _override, isBillable, ...work } = fields;
  // A drafted entry stays on its draft; what the draft says of it is the draft's own.
  const isDrafted = before?.billing === 'drafted' && isBillable;
  return {
    ...work,
    contractId: before?.contractId ?? startingEntry.contractId,
    review: before?.review ?? startingEntry.review,
    rate: rateOf(before, fields, givers),
    billing: isDrafted ? 'drafted' : firstBillingState(isBillable),
    invoiceId: isDrafted ? before.invoiceId : null,
    groupId: before?.groupId ?? null,
  };
};

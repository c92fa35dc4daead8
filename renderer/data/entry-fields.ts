import type { Client } from '#domain/clients/client.ts';
import { contractOf } from '#domain/contracts/contract-of.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { entryCuts } from '#domain/hours/entry-cuts.ts';
import type { SourcesOn } from '#domain/hours/entry-cuts.ts';
import { spanBetween } from '#domain/hours/entry-span.ts';
import type { TimeEntryFields } from '#domain/hours/parse-time-entry.ts';
import { firstBillingState } from '#domain/hours/resolve-rate.ts';
import { midnightsWithin, splitAt } from '#domain/hours/split-at.ts';
import { startingEntry } from '#domain/hours/time-entry.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { Person } from '#domain/people/person.ts';
import { priceOf, windowAround } from '#domain/rates/price-of.ts';
import type { Rate, RateWindow } from '#domain/rates/rate.ts';
import type { Fields } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';

export type RateGivers = {
  readonly client: Client;
  readonly person: Person;
  readonly firm: Firm;
  /** The client's. */
  readonly contracts: readonly Contract[];
  /** Everybody's: a firm has tens of each. */
  readonly rates: readonly Rate[];
  readonly windows: readonly RateWindow[];
};

/** Whoever may have a say in an entry's rate (R18); null when one of them does not exist. */
export async function rateGivers(
  database: Database,
  { clientId, personId }: Pick<TimeEntryFields, 'clientId' | 'personId'>,
): Promise<RateGivers | null> {
  const [client, person, firm, contracts, rates, windows] = await Promise.all([
    liveRow(database, 'clients', clientId),
    liveRow(database, 'people', personId),
    liveRow(database, 'firm', firmId),
    database.contracts.where('clientId').equals(clientId).toArray(),
    database.rates.toArray(),
    database.rateWindows.toArray(),
  ]);
  if (client === null || person === null || firm === null) return null;
  return { client, person, firm, contracts, rates, windows };
}

type PricedFields = Pick<TimeEntryFields, 'systemId' | 'activity' | 'rateOverride'>;

/** What prices this work on any day. */
export const sourcesOf =
  ({ contracts, ...givers }: RateGivers, fields: PricedFields): SourcesOn =>
  (workDate) => {
    const { rateOverride: override, systemId, activity } = fields;
    const clientId = givers.client.id;
    const contract = contractOf(contracts, { clientId, systemId, activity, workDate });
    return { ...givers, override, activity, contract, workDate };
  };

/** What an entry's rate hangs on beside the time of the week: while none of it changes, the rate found once stands (R19). */
const isSameWork = (
  before: TimeEntry,
  fields: TimeEntryFields,
  contractId: TimeEntry['contractId'],
): boolean =>
  before.clientId === fields.clientId &&
  before.personId === fields.personId &&
  before.activity === fields.activity &&
  before.workDate === fields.workDate &&
  before.contractId === contractId;

/** Whether the rate that was found once stands, or was found for other work (R19). */
export const keepsRate = (
  before: TimeEntry,
  fields: TimeEntryFields,
  sources: ReturnType<SourcesOn>,
  rules: ZoneRules,
): boolean => {
  if (before.rate.source === 'entry' || sources.override !== null) return false;
  if (!isSameWork(before, fields, sources.contract?.id ?? null)) return false;
  const window = windowAround(fields, sources, rules);
  const { window: stored } = before.rate;
  return stored?.name === window?.name && stored?.factor === window?.factor;
};

const rateOf = (
  before: TimeEntry | null,
  fields: TimeEntryFields,
  sources: ReturnType<SourcesOn>,
  rules: ZoneRules,
): TimeEntry['rate'] =>
  before !== null && keepsRate(before, fields, sources, rules)
    ? before.rate
    : priceOf(fields, sources, rules);

/** What is stored of an entry as written: its contract, its rate found and kept (R18, R19), its billing state. */
export const toEntry = (
  before: TimeEntry | null,
  fields: TimeEntryFields,
  givers: RateGivers,
  rules: ZoneRules,
): Fields<TimeEntry> => {
  const { rateOverride: _override, isBillable, ...work } = fields;
  const sources = sourcesOf(givers, fields)(fields.workDate);
  // A drafted entry stays on its draft; what the draft says of it is the draft's own.
  const isDrafted = before?.billing === 'drafted' && isBillable;
  return {
    ...work,
    contractId: sources.contract?.id ?? startingEntry.contractId,
    review: before?.review ?? startingEntry.review,
    rate: rateOf(before, fields, sources, rules),
    billing: isDrafted ? 'drafted' : firstBillingState(isBillable),
    invoiceId: isDrafted ? before.invoiceId : null,
    groupId: before?.groupId ?? null,
  };
};

type Split = {
  /** Cuts at every midnight, not only where the entry must be cut. */
  readonly atMidnight?: boolean | undefined;
};

/** Where work must be cut (R12, R20), and at midnight where that is asked for; nowhere without clock times. */
export const cutsOfWork = (
  fields: TimeEntryFields,
  givers: RateGivers,
  rules: ZoneRules,
  { atMidnight = false }: Split,
): readonly Instant[] => {
  const { start, end, zone } = fields;
  if (start === null || end === null) return [];
  const span = spanBetween(start, end);
  const nights = atMidnight ? midnightsWithin(span, zone, rules) : [];
  return [...entryCuts(span, zone, rules, sourcesOf(givers, fields)), ...nights];
};

/** The work as one entry, or in its parts: they sum exactly to the whole (R12). */
export const partsOfWork = (
  fields: TimeEntryFields,
  givers: RateGivers,
  rules: ZoneRules,
  split: Split = {},
): readonly TimeEntryFields[] => {
  const { start, end, breakSeconds, zone } = fields;
  if (start === null || end === null) return [fields];
  const span = { start, end, seconds: toSeconds(fields.seconds + breakSeconds) };
  const cuts = cutsOfWork(fields, givers, rules, split);
  const parts = splitAt(span, breakSeconds, cuts, zone, rules).filter(({ seconds }) => seconds > 0);
  return parts.length < 2 ? [fields] : parts.map((part) => ({ ...fields, ...part }));
};

/** What is stored of each part: they share a group, and the entry that was there already stays the first of them. */
export const toEntries = (
  before: TimeEntry | null,
  parts: readonly TimeEntryFields[],
  givers: RateGivers,
  rules: ZoneRules,
  newGroup: () => string,
): readonly Fields<TimeEntry>[] => {
  const entries = parts.map((part) => toEntry(before, part, givers, rules));
  if (entries.length < 2) return entries;
  const groupId = before?.groupId ?? newGroup();
  return entries.map((entry, place) => {
    // A draft's lines name the entry that was there: what is new beside it is on no draft.
    const isNew = place > 0 && entry.billing === 'drafted';
    return isNew ? { ...entry, groupId, billing: 'open', invoiceId: null } : { ...entry, groupId };
  });
};

import { parseTimeEntry } from '#domain/hours/parse-time-entry.ts';
import type { TimeContext, TimeEntryFields } from '#domain/hours/parse-time-entry.ts';
import { rateChain } from '#domain/hours/resolve-rate.ts';
import type { RateStep } from '#domain/hours/resolve-rate.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { EntryRate, TimeEntry } from '#domain/hours/time-entry.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { worthOf } from '#domain/rates/price-of.ts';
import type { ContractId, TimeEntryId } from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant, TimeZone } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { keepsRate, partsOfWork, rateGivers, sourcesOf, toEntry } from './entry-fields.ts';
import type { RateGivers } from './entry-fields.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

export type PriceQuestion = {
  /** The entry being edited. */
  readonly id: TimeEntryId | null;
  readonly form: TimeEntryForm;
};

/** One of the entries that the form would become, and why it costs what it does (R18–R20). */
export type PricePart = {
  readonly workDate: PlainDate;
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly zone: TimeZone;
  readonly seconds: Seconds;
  readonly rate: EntryRate;
  readonly worth: MinorUnits;
  /** Every rule in order, with what it says on the work date. */
  readonly steps: readonly RateStep[];
  /** The rate is the one that the entry has had since it was written; what the rules say today changes nothing. */
  readonly isKept: boolean;
  readonly contract: {
    readonly id: ContractId;
    readonly number: string;
    readonly title: string;
  } | null;
};

const partOf = (
  before: TimeEntry | null,
  fields: TimeEntryFields,
  givers: RateGivers,
  store: Store,
): PricePart => {
  const sources = sourcesOf(givers, fields)(fields.workDate);
  const { rate } = toEntry(before, fields, givers, store.zones);
  const { contract } = sources;
  const { workDate, start, end, zone, seconds } = fields;
  return {
    workDate,
    start,
    end,
    zone,
    seconds,
    rate,
    worth: worthOf(seconds, rate),
    steps: rateChain(sources),
    isKept: before !== null && keepsRate(before, fields, sources, store.zones),
    contract:
      contract === null
        ? null
        : { id: contract.id, number: contract.number, title: contract.title },
  };
};

/** What can be read of a form: as it stands, or, while its times can't be, as an hour without any. */
const readWork = (form: TimeEntryForm, context: TimeContext): TimeEntryFields | null => {
  const whole = parseTimeEntry(form, context);
  if (whole.ok) return whole.value;
  const untimed = { ...form, start: '', end: '', breakTime: '', duration: '1:00' };
  const hour = parseTimeEntry(untimed, context);
  return hour.ok ? hour.value : null;
};

/**
 * Why an entry costs what it does, as it would be saved now: one part for each entry that it would become. None while who,
 * for whom or what can't be read.
 */
export async function explainPrice(
  store: Store,
  { id, form }: PriceQuestion,
): Promise<readonly PricePart[]> {
  const { database, world, zones } = store;
  const before = id === null ? null : await liveRow(database, 'timeEntries', id);
  const context = { today: world.today(), zone: world.zone(), rules: zones, before };
  const fields = readWork(form, context);
  const givers = fields === null ? null : await rateGivers(database, fields);
  if (fields === null || givers === null) return [];
  return partsOfWork(fields, givers, zones).map((part) => partOf(before, part, givers, store));
}

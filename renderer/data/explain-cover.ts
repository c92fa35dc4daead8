import { coverWork } from '#domain/contracts/cover-hours.ts';
import type { Cover } from '#domain/contracts/cover-hours.ts';
import type { AccountedWork } from '#domain/contracts/accounted-minutes.ts';
import { overageRate } from '#domain/contracts/billed-parts.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { hourTerms } from '#domain/contracts/draws-on.ts';
import type { HourTerms } from '#domain/contracts/draws-on.ts';
import { parseTimeEntry } from '#domain/hours/parse-time-entry.ts';
import type { TimeEntryFields } from '#domain/hours/parse-time-entry.ts';
import { addMoney, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { HourlyRate, MinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import { brandText } from '#domain/brand.ts';
import type { TimeEntryId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { explainPrice } from './explain-price.ts';
import type { PricePart, PriceQuestion } from './explain-price.ts';
import { ledgerOf } from './ledger.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

/** An hour that is covered otherwise by what is being written, and its day. */
export type ChangedCover = Cover['changes'][number] & { readonly workDate: PlainDate };

/** What an entry would be by its contract, before it is saved (R22–R24): included, beyond, fixed, by the hour or not billed. */
export type EntryCover = {
  readonly terms: HourTerms;
  readonly contract: Pick<Contract, 'id' | 'number' | 'title' | 'included'> | null;
  /** Billed minutes, after rounding (R9). */
  readonly minutes: number;
  /** Null where the contract includes no hours of this kind. */
  readonly cover: Omit<Cover, 'changes'> | null;
  /** What an hour of it costs, beyond what is included. */
  readonly rate: HourlyRate;
  readonly cost: MinorUnits;
  readonly changes: readonly ChangedCover[];
  /** It stands on a draft, which says what it says until its lines are made anew. */
  readonly isDrafted: boolean;
};

const workOf = (
  part: PricePart,
  { systemId, taskId, activity }: TimeEntryFields,
  id: TimeEntryId,
): AccountedWork => ({
  id,
  workDate: part.workDate,
  start: part.start,
  seconds: part.seconds,
  systemId,
  taskId,
  activity,
});

const costOf = (minutes: number, rate: HourlyRate): MinorUnits =>
  toMinorUnits(scaled(minutes, rate, 60));

/**
 * What is said of an entry while it is written: by the reckoning that the draft will use, so that it comes true. Null while
 * its time or its work can't be read.
 */
export async function explainCover(
  store: Store,
  { id, form }: PriceQuestion,
): Promise<EntryCover | null> {
  const { database, world, zones } = store;
  const before = id === null ? null : await liveRow(database, 'timeEntries', id);
  const context = { today: world.today(), zone: world.zone(), rules: zones, before };
  const fields = parseTimeEntry(form, context);
  if (!fields.ok) return null;
  const parts = await explainPrice(store, { id, form });
  const [first] = parts;
  if (first === undefined) return null;
  const contract =
    first.contract === null ? null : await liveRow(database, 'contracts', first.contract.id);
  return coverOf(store, { parts, fields: fields.value, contract, before });
}

type Asked = {
  readonly parts: readonly PricePart[];
  readonly fields: TimeEntryFields;
  readonly contract: Contract | null;
  readonly before: Awaited<ReturnType<typeof liveRow<'timeEntries'>>>;
};

const named = (contract: Contract | null): EntryCover['contract'] =>
  contract === null
    ? null
    : {
        id: contract.id,
        number: contract.number,
        title: contract.title,
        included: contract.included,
      };

async function coverOf(
  store: Store,
  { parts, fields, contract, before }: Asked,
): Promise<EntryCover | null> {
  const [first] = parts;
  if (first === undefined) return null;
  const { activity, isBillable } = fields;
  const terms = hourTerms(contract, { activity, billing: isBillable ? 'open' : 'none' });
  const own = parts.filter((part) => part.contract?.id === first.contract?.id);
  // A new one comes after every written hour of the same moment, and is the last to be covered.
  const idOf = (place: number): TimeEntryId =>
    place === 0 && before !== null ? before.id : brandText(`\uffff${place}`);
  const work = own.map((part, place) => workOf(part, fields, idOf(place)));
  const ledger = contract === null || terms !== 'included' ? null : await ledgerOf(store, contract);
  const isDrafted = before?.billing === 'drafted';
  const head = { terms, contract: named(contract), isDrafted };
  if (ledger === null) {
    const seconds = own.reduce((sum, part) => sum + part.seconds, 0);
    const isFree = terms === 'fixed' || terms === 'none';
    const cost = isFree ? zeroMoney : addMoney(...own.map(({ worth }) => worth));
    const rate = first.rate.amount;
    const minutes = Math.round(seconds / 60);
    return { ...head, minutes, cover: null, rate, cost, changes: [] };
  }
  const { changes, ...cover } = coverWork(ledger.facts, work, before?.id ?? null);
  const rate = overageRate(ledger.contract, first);
  const days = new Map(ledger.entries.map((entry) => [entry.id, entry.workDate]));
  return {
    ...head,
    minutes: cover.parts.included + cover.parts.overage,
    cover,
    rate,
    cost: costOf(cover.parts.overage, rate),
    changes: changes.map((change) => ({
      ...change,
      workDate: days.get(change.timeEntryId) ?? first.workDate,
    })),
  };
}

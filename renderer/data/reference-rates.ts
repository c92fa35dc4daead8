import { brandText } from '#domain/brand.ts';
import { readForm } from '#domain/form.ts';
import { parseDecimal } from '#domain/money/parse-decimal.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import type { FieldResult } from '#domain/form.ts';
import type { ReferenceRateId } from '#domain/record.ts';
import { allRates, halfYearOf, isHalfYearStart } from '#domain/reminders/reference-rates.ts';
import type { DatedRate } from '#domain/reminders/reference-rates.ts';
import type { ReferenceRate } from '#domain/reminders/reminder.ts';
import { fail, ok } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

export type RateRow = DatedRate & {
  /** The firm's own row of this half-year; null: as the program knows it. */
  readonly ownId: ReferenceRateId | null;
};

export type RateTable = {
  /** Newest first. */
  readonly rates: readonly RateRow[];
  /** The half-year of today, when nobody has written its rate. */
  readonly missing: PlainDate | null;
};

/** The firm's own rates: two a year at most, so read whole. */
export const readRates = async (database: Database): Promise<readonly DatedRate[]> =>
  allRates(await database.referenceRates.toArray());

export async function getReferenceRates({ database, world }: Store): Promise<RateTable> {
  const own = await database.referenceRates.toArray();
  const ids = new Map(own.map(({ id, from }) => [from, id]));
  const rates = allRates(own).map((rate) => ({ ...rate, ownId: ids.get(rate.from) ?? null }));
  const now = halfYearOf(world.today());
  return { rates, missing: rates.some(({ from }) => from === now) ? null : now };
}

export type ReferenceRateForm = {
  readonly from: string;
  readonly rate: string;
  readonly source: string;
};

/** "2,00" or "-0,5 %": at most two decimals, and no more than a hundred either way. */
const parseRate = (text: string): FieldResult<BasisPoints> => {
  if (text.trim() === '') return fail('required');
  const parsed = parseDecimal(text.replace(/\s*%\s*$/, ''), 2, 10_000);
  return parsed.ok ? ok(toBasisPoints(parsed.value)) : fail('percentage-format');
};

/** One row a half-year: its id is its day, so that writing it again changes it. */
const rateId = (from: PlainDate): ReferenceRateId => brandText(`rate-${from}`);

/** Writes the reference rate of a half-year, in place of the one that the program knows or for one that it doesn't. */
export const saveReferenceRate = (
  store: Store,
  { form }: { readonly form: ReferenceRateForm },
): Promise<Outcome<ReferenceRateId>> =>
  commit(store, 'save-reference-rate', async (draft, database) => {
    const fields = readForm({
      from: parsePlainDate(form.from, store.world.today()),
      rate: parseRate(form.rate),
      source: parseRequiredText(form.source, textLimits.name),
    });
    if (!fields.ok) return invalid(fields.error);
    if (!isHalfYearStart(fields.value.from)) return broken('reference-rate-day');
    const id = rateId(fields.value.from);
    const before = await liveRow(database, 'referenceRates', id);
    if (before !== null) return ok(draft.change('referenceRates', before, fields.value).id);
    const removed = await database.removed.get(['referenceRates', id]);
    if (removed === undefined) draft.create('referenceRates', id, fields.value);
    else draft.restore('referenceRates', removed.row as ReferenceRate, fields.value);
    return ok(id);
  });

/** Takes the firm's own rate away; where the program knows one it holds again. */
export const removeReferenceRate = (
  store: Store,
  { id }: { readonly id: ReferenceRateId },
): Promise<Outcome<null>> =>
  commit(store, 'remove-reference-rate', async (draft, database) => {
    const before = await liveRow(database, 'referenceRates', id);
    if (before === null) return missing();
    draft.remove('referenceRates', before);
    return ok(null);
  });

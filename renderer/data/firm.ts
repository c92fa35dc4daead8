import { brandText } from '#domain/brand.ts';
import { startingFirm } from '#domain/firm/firm.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';
import { parseFirm } from '#domain/firm/parse-firm.ts';
import type { FirmForm } from '#domain/firm/firm-form.ts';
import { parseSetUp } from '#domain/firm/parse-set-up.ts';
import type { SetUpForm } from '#domain/firm/set-up-form.ts';
import type { NumberSeries } from '#domain/invoices/invoice.ts';
import { initialsOf } from '#domain/people/parse-person.ts';
import type { FirmId, NumberSeriesId, PersonId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { firmId } from './firm-id.ts';
import { liveRow } from './live-row.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

/** The one number series has a fixed id, as the one firm (firm-id.ts), so that two can never come to be. */
export const invoiceSeriesId = brandText<NumberSeriesId>('invoices');

export const getFirm = ({ database }: Store): Promise<Firm | null> =>
  liveRow(database, 'firm', firmId);

export const getNumberSeries = ({ database }: Store): Promise<NumberSeries | null> =>
  liveRow(database, 'numberSeries', invoiceSeriesId);

/** The highest number already taken from the series, 0 before the first (R29). */
async function numbersUsed(database: Database, series: NumberSeries): Promise<number> {
  const issued = await database.counters.get('invoices:issued');
  return (issued?.count ?? 0) === 0 ? 0 : series.next - 1;
}

/** The same for a screen. */
export async function getNumbersUsed({ database }: Store): Promise<number> {
  const series = await liveRow(database, 'numberSeries', invoiceSeriesId);
  return series === null ? 0 : numbersUsed(database, series);
}

export function saveFirm(store: Store, { form }: { form: FirmForm }): Promise<Outcome<FirmId>> {
  return commit(store, 'save-firm', async (draft, database) => {
    const [firm, series] = await Promise.all([
      liveRow(database, 'firm', firmId),
      liveRow(database, 'numberSeries', invoiceSeriesId),
    ]);
    if (firm === null || series === null) return missing();
    const fields = parseFirm(form, await numbersUsed(database, series));
    if (!fields.ok) return invalid(fields.error);
    draft.change('firm', firm, fields.value.firm);
    draft.change('numberSeries', series, fields.value.series);
    const { jumpReason } = fields.value;
    if (jumpReason !== '')
      recordStatus(draft, store.world, {
        table: 'numberSeries',
        recordId: series.id,
        from: String(series.next),
        to: String(fields.value.series.next),
        reason: jumpReason,
      });
    return ok(firmId);
  });
}

export type SetUp = { readonly personId: PersonId };

/** The first run: makes the firm, its number series and the person at this laptop. */
export function setUpFirm(store: Store, form: SetUpForm): Promise<Outcome<SetUp>> {
  return commit(store, 'set-up-firm', async (draft, database) => {
    if ((await liveRow(database, 'firm', firmId)) !== null) return broken('already-set-up');
    const answers = parseSetUp(form);
    if (!answers.ok) return invalid(answers.error);
    const { firmName, organisationNumber, personName } = answers.value;
    const start = parseFirm({ ...emptyFirmForm(), name: firmName, organisationNumber });
    if (!start.ok) return invalid(start.error);
    draft.create('firm', firmId, { ...startingFirm, ...start.value.firm, logo: null });
    draft.create('numberSeries', invoiceSeriesId, start.value.series);
    const person = draft.create('people', store.world.newId(), {
      name: personName,
      initials: initialsOf(personName),
      email: '',
      hourlyRate: null,
      employments: [],
    });
    return ok({ personId: person.id });
  });
}

/** `sha256` names an archived picture; null takes the logo away. */
export function setLogo(
  store: Store,
  { sha256 }: { sha256: string | null },
): Promise<Outcome<null>> {
  return commit(store, 'set-logo', async (draft, database) => {
    const firm = await liveRow(database, 'firm', firmId);
    if (firm === null) return missing();
    draft.change('firm', firm, { logo: sha256 });
    return ok(null);
  });
}

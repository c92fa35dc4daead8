import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { draftWith, parseInvoiceForm } from '#domain/invoices/parse-invoice-form.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import type { DraftInvoice, InvoiceLine, LineGrouping } from '#domain/invoices/invoice.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { leavesPart, moveEntries } from './draft-entries.ts';
import { expenseLines } from './expense-lines.ts';
import { firmId } from './firm-id.ts';
import type { InvoiceWords } from './invoice-words.ts';
import { liveRow } from './live-row.ts';
import { proposeDraft } from './propose-draft.ts';
import type { DraftParts } from './propose-draft.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export type DraftRequest = {
  readonly clientId: ClientId;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly grouping: LineGrouping;
};

/** The client's hours that are billable and on no invoice, oldest first. */
export const listUnbilled = (
  { database }: Store,
  { clientId, from, to }: Omit<DraftRequest, 'grouping'>,
): Promise<readonly TimeEntry[]> =>
  database.timeEntries
    .where('[clientId+billing+workDate]')
    .between([clientId, 'open', from], [clientId, 'open', to], true, true)
    .toArray();

async function clientAndFirm(database: Database, clientId: ClientId) {
  const [client, firm] = await Promise.all([
    liveRow(database, 'clients', clientId),
    liveRow(database, 'firm', firmId),
  ]);
  return client === null || firm === null ? null : { client, firm };
}

/** Makes a draft of a client's unbilled hours and expenses of a period and puts them on it, all in one record (R27). */
export function draftInvoice(
  store: Store,
  words: InvoiceWords,
  { clientId, from, to, grouping }: DraftRequest,
): Promise<Outcome<InvoiceId>> {
  return commit(store, 'draft-invoice', async (draft, database) => {
    const parties = await clientAndFirm(database, clientId);
    if (parties === null) return missing();
    const entries = await listUnbilled(store, { clientId, from, to });
    const period = { from, to };
    const newLineId = () => store.world.newId<'InvoiceLine'>();
    const expenses = await expenseLines(database, { ...parties, period, newLineId });
    if (entries.length === 0 && expenses.length === 0) return broken('no-unbilled-hours');
    const parts = { ...parties, period, grouping, entries };
    const content = await proposeDraft(store, words, parts);
    if (!content.ok) return invalid({ lines: content.error });
    // All of them may wait for approval.
    const lines = [...content.value.lines, ...expenses];
    if (lines.length === 0) return broken('no-unbilled-hours');
    const { id } = draft.create('invoices', store.world.newId(), { ...content.value, lines });
    await moveEntries(draft, database, id, [], lines);
    recordStatus(draft, store.world, {
      table: 'invoices',
      recordId: id,
      from: null,
      to: 'draft',
      reason: '',
    });
    return ok(id);
  });
}

/** A draft for lines written by hand, with nothing on it yet. */
export function startDraft(
  store: Store,
  words: InvoiceWords,
  { clientId }: { clientId: ClientId },
): Promise<Outcome<InvoiceId>> {
  return commit(store, 'start-draft', async (draft, database) => {
    const parties = await clientAndFirm(database, clientId);
    if (parties === null) return missing();
    const today = store.world.today();
    const period = { from: today, to: today };
    const parts = { ...parties, period, grouping: 'task' as const, entries: [] };
    const content = await proposeDraft(store, words, parts);
    if (!content.ok) return invalid({ lines: content.error });
    const fields = { ...content.value, period: null };
    const { id } = draft.create('invoices', store.world.newId(), fields);
    recordStatus(draft, store.world, {
      table: 'invoices',
      recordId: id,
      from: null,
      to: 'draft',
      reason: '',
    });
    return ok(id);
  });
}

export async function findDraft(
  database: Database,
  id: InvoiceId,
): Promise<Result<DraftInvoice, CommandProblem>> {
  const invoice = await liveRow(database, 'invoices', id);
  if (invoice === null) return missing();
  return invoice.status === 'draft' ? ok(invoice) : broken('invoice-is-not-draft');
}

export type SaveDraft = { readonly id: InvoiceId; readonly form: InvoiceForm };

export function saveDraft(store: Store, { id, form }: SaveDraft): Promise<Outcome<InvoiceId>> {
  return commit(store, 'save-draft', async (draft, database) => {
    const before = await findDraft(database, id);
    if (!before.ok) return before;
    const fields = parseInvoiceForm(form, { today: store.world.today() });
    if (!fields.ok) return invalid(fields.error);
    const { lines } = fields.value;
    if (leavesPart(before.value.lines, lines)) return broken('split-in-part');
    if (!(await moveEntries(draft, database, id, before.value.lines, lines))) {
      return broken('hours-not-available');
    }
    draft.replace('invoices', before.value, draftWith(before.value, fields.value));
    return ok(id);
  });
}

const isFreeLine = (line: InvoiceLine): boolean => line.timeEntryIds.length === 0;

/** Makes the lines of the draft's hours anew, otherwise grouped; lines written by hand stay, last. */
export function regroupDraft(
  store: Store,
  words: InvoiceWords,
  { id, grouping }: { id: InvoiceId; grouping: LineGrouping },
): Promise<Outcome<InvoiceId>> {
  return commit(store, 'regroup-draft', async (draft, database) => {
    const found = await findDraft(database, id);
    if (!found.ok) return found;
    const before = found.value;
    const parties = await clientAndFirm(database, before.clientId);
    if (parties === null) return missing();
    const ids = before.lines.flatMap(({ timeEntryIds }) => timeEntryIds);
    const entries = (await database.timeEntries.bulkGet([...ids])).flatMap((entry) => entry ?? []);
    const lines = await regroup(store, words, { ...parties, grouping, entries, reopened: id });
    if (!lines.ok) return invalid({ lines: lines.error });
    const all = [...lines.value, ...before.lines.filter(isFreeLine)];
    // Hours whose approval was withdrawn meanwhile come off it.
    await moveEntries(draft, database, id, before.lines, all);
    draft.change('invoices', before, { grouping, lines: all });
    return ok(id);
  });
}

/** The hours that are on the draft count as unbilled for the domain's question of what may come onto one. */
async function regroup(
  store: Store,
  words: InvoiceWords,
  parts: Omit<DraftParts, 'period'>,
): Promise<Result<readonly InvoiceLine[], 'money-too-large'>> {
  const entries = parts.entries.map((entry) => ({ ...entry, billing: 'open' as const }));
  const dates = entries.map(({ workDate }) => workDate).toSorted();
  const [from] = dates;
  const to = dates.at(-1);
  if (from === undefined || to === undefined) return ok([]);
  const content = await proposeDraft(store, words, { ...parts, entries, period: { from, to } });
  return content.ok ? ok(content.value.lines) : content;
}

/** Takes a draft out of sight; its hours are free again (R28). */
export function removeDraft(store: Store, { id }: { id: InvoiceId }): Promise<Outcome<null>> {
  return commit(store, 'remove-draft', async (draft, database) => {
    const found = await findDraft(database, id);
    if (!found.ok) return found;
    await moveEntries(draft, database, id, found.value.lines, []);
    draft.remove('invoices', found.value);
    recordStatus(draft, store.world, {
      table: 'invoices',
      recordId: id,
      from: 'draft',
      to: 'removed',
      reason: '',
    });
    return ok(null);
  });
}

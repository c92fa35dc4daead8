import type { AppendixWork } from '#domain/invoices/appendix.ts';
import { issueInvoice as decideIssue } from '#domain/invoices/issue-invoice.ts';
import type { NumberedInvoice } from '#domain/invoices/issue-invoice.ts';
import type {
  DraftInvoice,
  Invoice,
  InvoiceSnapshot,
  IssuedInvoice,
} from '#domain/invoices/invoice.ts';
import type { InvoiceId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { appendixWorkOf } from './appendix-work.ts';
import { canonicalJson } from './canonical-json.ts';
import type { CommandProblem } from './command-problem.ts';
import { broken, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { findDraft } from './draft-invoices.ts';
import { markExpensesInvoiced } from './expense-lines.ts';
import { firmId } from './firm-id.ts';
import { invoiceSeriesId } from './firm.ts';
import { isNumberTaken } from './is-number-taken.ts';
import { liveRow } from './live-row.ts';
import { seriesObstacles } from './series-facts.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export const getInvoice = ({ database }: Store, id: InvoiceId): Promise<Invoice | null> =>
  liveRow(database, 'invoices', id);

/**
 * Makes the paper and archives it, answering with its place; null when it could not be made. `work` is what the appendix
 * prints, null where there is none.
 */
export type MakePaper = (
  snapshot: InvoiceSnapshot,
  issuedAt: Instant,
  work: AppendixWork | null,
) => Promise<IssuedInvoice['pdf'] | null>;

export type IssueInvoice = { readonly id: InvoiceId; readonly issueDate: PlainDate };
export type Issued = { readonly id: InvoiceId; readonly number: string };

type Numbered = {
  readonly before: DraftInvoice;
  readonly invoice: NumberedInvoice;
  readonly work: AppendixWork | null;
};

/** Takes the number and marks the hours; the paper comes after, outside the transaction. */
async function decide(
  store: Store,
  draft: Draft,
  database: Database,
  { id, issueDate }: IssueInvoice,
): Promise<Result<Numbered, CommandProblem>> {
  const found = await findDraft(database, id);
  if (!found.ok) return found;
  const before = found.value;
  const [firm, client, series] = await Promise.all([
    liveRow(database, 'firm', firmId),
    liveRow(database, 'clients', before.clientId),
    liveRow(database, 'numberSeries', invoiceSeriesId),
  ]);
  if (firm === null || client === null || series === null) return missing();
  const today = store.world.today();
  const wish = { draft: before, firm, client, series, issueDate, today, now: draft.at };
  const issued = decideIssue(wish);
  if (!issued.ok) return broken('invoice-incomplete', issued.error);
  const { number } = issued.value.invoice;
  if (await isNumberTaken(database, number)) return broken('series-broken', [number]);
  const obstacles = await seriesObstacles(database, series);
  if (obstacles.length > 0) return broken('series-broken', obstacles);
  draft.change('numberSeries', series, { next: issued.value.series.next });
  const isMarked = await markInvoiced(draft, database, before);
  if (!isMarked) return broken('hours-not-available');
  const work = before.hasAppendix === true ? await appendixWorkOf(database, before.lines) : null;
  return ok({ before, invoice: issued.value.invoice, work });
}

/** Every hour and expense on the draft becomes invoiced with it, or none (R27). */
async function markInvoiced(
  draft: Draft,
  database: Database,
  { id, lines }: DraftInvoice,
): Promise<boolean> {
  const ids = lines.flatMap(({ timeEntryIds }) => timeEntryIds);
  for (const entry of await database.timeEntries.bulkGet(ids)) {
    if (entry?.billing !== 'drafted' || entry.invoiceId !== id) return false;
    draft.change('timeEntries', entry, { billing: 'invoiced' });
  }
  return markExpensesInvoiced(draft, database, { id, lines });
}

/**
 * Issues a draft: number, dates, OCR, frozen snapshot, paper and hours in one record (R27–R30). The paper is made from
 * the very snapshot, before the record is written: paper without a record is harmless, a record without paper isn't.
 */
export function issueInvoice(
  store: Store,
  makePaper: MakePaper,
  request: IssueInvoice,
): Promise<Outcome<Issued>> {
  const decideIssued = (draft: Draft, database: Database) =>
    decide(store, draft, database, request);
  return commit(store, 'issue-invoice', decideIssued, async (draft, { before, invoice, work }) => {
    const pdf = await makePaper(invoice.snapshot, draft.at, work);
    if (pdf === null) return broken('paper-failed');
    const snapshotHash = await store.sha256(canonicalJson(invoice.snapshot));
    draft.change('invoices', before, { ...invoice, snapshotHash, pdf });
    recordStatus(draft, store.world, {
      table: 'invoices',
      recordId: before.id,
      from: 'draft',
      to: 'issued',
      reason: '',
    });
    return ok({ id: before.id, number: invoice.number });
  });
}

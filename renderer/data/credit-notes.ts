import { checkFirm } from '#domain/invoices/check-issue.ts';
import { creditNote, creditSnapshot, replacementLines } from '#domain/invoices/credit-note.ts';
import type { CreditLineWish, CreditNote } from '#domain/invoices/credit-note.ts';
import { openAmount, settledBy } from '#domain/invoices/invoice-state.ts';
import type {
  DraftInvoice,
  InvoiceContent,
  InvoiceSnapshot,
  IssuedInvoice,
  NumberSeries,
} from '#domain/invoices/invoice.ts';
import { takeNumber } from '#domain/invoices/numbering.ts';
import type { Fields, InvoiceId, TimeEntryId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { takesOffDeducted } from './advances.ts';
import { canonicalJson } from './canonical-json.ts';
import { broken, missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { creditNotesOf } from './credit-notes-of.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { reopenExpenses } from './expense-lines.ts';
import { firmId } from './firm-id.ts';
import { invoiceSeriesId } from './firm.ts';
import { isNumberTaken } from './is-number-taken.ts';
import type { MakePaper } from './invoices.ts';
import { liveRow } from './live-row.ts';
import { seriesObstacles } from './series-facts.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

export type CreditInvoice = {
  readonly id: InvoiceId;
  readonly issueDate: PlainDate;
  readonly reason: string;
  readonly lines: readonly CreditLineWish[];
  /** Also makes a new draft of what was credited, with the reopened hours on it ("Rätta"). */
  readonly corrects: boolean;
};

export type Credited = {
  readonly id: InvoiceId;
  readonly number: string;
  readonly draftId: InvoiceId | null;
};

/** An invoice's credit notes, oldest first. */
export const listCreditNotes = (
  { database }: Store,
  id: InvoiceId,
): Promise<readonly IssuedInvoice[]> => creditNotesOf(database, id);

type Decided = {
  readonly original: IssuedInvoice;
  readonly note: CreditNote;
  readonly snapshot: InvoiceSnapshot;
  readonly series: NumberSeries;
  readonly draftId: InvoiceId | null;
};

async function findIssued(
  database: Database,
  id: InvoiceId,
): Promise<Result<IssuedInvoice, CommandProblem>> {
  const invoice = await liveRow(database, 'invoices', id);
  if (invoice === null) return missing();
  return invoice.status === 'issued' ? ok(invoice) : broken('invoice-is-not-issued');
}

async function decideNote(
  store: Store,
  database: Database,
  original: IssuedInvoice,
  { lines, reason }: CreditInvoice,
): Promise<Result<CreditNote, CommandProblem>> {
  const [payments, former] = await Promise.all([
    database.payments.where('invoiceId').equals(original.id).toArray(),
    creditNotesOf(database, original.id),
  ]);
  if (await takesOffDeducted(database, original, lines)) return broken('advance-is-deducted');
  const { paid } = settledBy(payments);
  const open = openAmount(original.snapshot.totals.payable, paid);
  const newLineId = () => store.world.newId<'InvoiceLine'>();
  const note = creditNote({ original, former, lines, reason, open, newLineId });
  return note.ok ? note : broken(note.error);
}

/** The draft that replaces what was credited: as a new invoice of today, with the reopened hours on it. */
function createReplacement(
  store: Store,
  draft: Draft,
  original: IssuedInvoice,
  { content }: CreditNote,
): InvoiceId {
  const { credits: _credits, ...kept } = content;
  const fields: Fields<DraftInvoice> = {
    ...kept,
    lines: replacementLines(content),
    note: original.note,
    ...(original.purpose?.kind === 'advance' ? { purpose: original.purpose } : {}),
    ...(original.hasAppendix === undefined ? {} : { hasAppendix: original.hasAppendix }),
    corrects: original.id,
    status: 'draft',
  };
  const { id } = draft.create('invoices', store.world.newId(), fields);
  recordStatus(draft, store.world, {
    table: 'invoices',
    recordId: id,
    from: null,
    to: 'draft',
    reason: '',
  });
  return id;
}

/** Sets the reopened hours free, or straight on to the draft that replaces the invoice (R33). */
async function reopen(
  draft: Draft,
  database: Database,
  ids: readonly TimeEntryId[],
  draftId: InvoiceId | null,
): Promise<void> {
  for (const entry of await database.timeEntries.bulkGet([...ids])) {
    if (entry === undefined) continue;
    const billing = draftId === null ? 'open' : 'drafted';
    draft.change('timeEntries', entry, { billing, invoiceId: draftId });
  }
}

async function decide(
  store: Store,
  draft: Draft,
  database: Database,
  request: CreditInvoice,
): Promise<Result<Decided, CommandProblem>> {
  const found = await findIssued(database, request.id);
  if (!found.ok) return found;
  const original = found.value;
  const { issueDate } = request;
  if (issueDate > store.world.today() || issueDate < original.issueDate)
    return broken('credit-before-original');
  const [firm, before] = await Promise.all([
    liveRow(database, 'firm', firmId),
    liveRow(database, 'numberSeries', invoiceSeriesId),
  ]);
  if (firm === null || before === null) return missing();
  // Nobody pays a credit note: all that the law asks of the seller, but no account.
  const lacking = checkFirm(firm).filter((problem) => problem !== 'firm.paymentAccount');
  if (lacking.length > 0) return broken('invoice-incomplete', lacking);
  const note = await decideNote(store, database, original, request);
  if (!note.ok) return note;
  const { number, series } = takeNumber(before);
  if (await isNumberTaken(database, number)) return broken('series-broken', [number]);
  const obstacles = await seriesObstacles(database, before);
  if (obstacles.length > 0) return broken('series-broken', obstacles);
  draft.change('numberSeries', before, { next: series.next });
  const { content } = note.value;
  const snapshot = creditSnapshot(content, original.snapshot, firm, { number, issueDate });
  const draftId = request.corrects ? createReplacement(store, draft, original, note.value) : null;
  const hours = content.lines.flatMap(({ timeEntryIds }) => timeEntryIds);
  await reopen(draft, database, hours, draftId);
  await reopenExpenses(draft, database, content.lines, draftId);
  return ok({ original, note: note.value, snapshot, series, draftId });
}

type Paper = { readonly pdf: IssuedInvoice['pdf']; readonly snapshotHash: string };

const noteFields = (
  { snapshot, series }: Decided,
  draft: Draft,
  paper: Paper,
): Fields<IssuedInvoice> => {
  const content: InvoiceContent = snapshot.content;
  const { number, issueDate, dueDate, paymentReference } = snapshot;
  return {
    ...content,
    status: 'issued',
    number,
    seriesId: series.id,
    issuedAt: draft.at,
    issueDate,
    dueDate,
    paymentReference,
    snapshot,
    ...paper,
  };
};

/**
 * Issues a credit note: number, frozen snapshot, paper, what it takes off the original and the reopened hours in one
 * record, so that none is ever there without the others (R29, R32–R34). It is never a draft: it has no content of its
 * own to write, only a choice of the original's lines.
 */
export function creditInvoice(
  store: Store,
  makePaper: MakePaper,
  request: CreditInvoice,
): Promise<Outcome<Credited>> {
  const decideNoteOf = (draft: Draft, database: Database) =>
    decide(store, draft, database, request);
  return commit(store, 'credit-invoice', decideNoteOf, async (draft, decided) => {
    const { original, snapshot, note, draftId } = decided;
    const pdf = await makePaper(snapshot, draft.at, null);
    if (pdf === null) return broken('paper-failed');
    const snapshotHash = await store.sha256(canonicalJson(snapshot));
    const fields = noteFields(decided, draft, { pdf, snapshotHash });
    const { id } = draft.create('invoices', store.world.newId(), fields);
    const { amount, rounding } = note.settlement;
    if (amount > 0)
      draft.create('payments', store.world.newId(), {
        invoiceId: original.id,
        date: request.issueDate,
        amount,
        note: snapshot.number,
        credit: { noteId: id, rounding },
      });
    const reason = request.reason.trim();
    const event = { table: 'invoices', from: null, to: 'issued', reason } as const;
    recordStatus(draft, store.world, { ...event, recordId: id });
    return ok({ id, number: snapshot.number, draftId });
  });
}

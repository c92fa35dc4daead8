import { ok } from '#domain/result.ts';
import { contentText } from '#domain/changes/change-content.ts';
import { canonicalJson } from '#data/canonical-json.ts';
import { broken } from '#data/command-problem.ts';
import type { Outcome } from '#data/commit.ts';
import { importRows } from '#data/import-rows.ts';
import type { MakePaper } from '#data/invoices.ts';
import type { MakeReminder } from '#data/reminders.ts';
import type { Store } from '#data/store.ts';
import type { RowOf } from './row-of.ts';
import type { IssuedStep, RemindersStep, RowsStep, SampleStep } from './sample-step.ts';

export type LoadingPorts = {
  readonly makePaper: MakePaper;
  readonly makeReminder: MakeReminder;
  /** Rows written so far, of all. */
  readonly onProgress: (done: number, total: number) => void;
};

type Report = (done: number) => void;

// Invoices with their snapshots are long rows: fewer of them a record.
const invoicesAtOnce = 44;
// While one paper is typeset, the one before is written and the next sent.
const papersAtOnce = 4;

const sizeOf = (step: SampleStep): number => {
  if (step.kind === 'rows') return step.rows.length;
  return step.kind === 'issued' ? step.invoices.length : step.reminders.length;
};

async function finish(
  store: Store,
  makePaper: MakePaper,
  { id, invoice }: IssuedStep['invoices'][number],
): Promise<RowOf<'invoices'> | null> {
  const pdf = await makePaper(invoice.snapshot, invoice.issuedAt, null);
  const snapshotHash = await store.sha256(canonicalJson(invoice.snapshot));
  return pdf === null ? null : { id, fields: { ...invoice, snapshotHash, pdf } };
}

/** Issued invoices get their paper before they are written, a batch at a time. */
async function importIssued(
  store: Store,
  makePaper: MakePaper,
  { invoices }: IssuedStep,
  report: Report,
): Promise<Outcome<null>> {
  for (let from = 0; from < invoices.length; from += invoicesAtOnce) {
    const batch = invoices.slice(from, from + invoicesAtOnce);
    const rows: RowOf<'invoices'>[] = [];
    for (let place = 0; place < batch.length; place += papersAtOnce) {
      const few = batch.slice(place, place + papersAtOnce);
      const finished = await Promise.all(few.map((each) => finish(store, makePaper, each)));
      for (const row of finished) {
        if (row === null) return broken('paper-failed');
        rows.push(row);
      }
      report(from + rows.length);
    }
    const written = await importRows(store, { table: 'invoices', rows });
    if (!written.ok) return written;
  }
  return ok(null);
}

/** Reminders get their paper before they are written; a firm has few. */
async function importReminders(
  store: Store,
  makeReminder: MakeReminder,
  { reminders }: RemindersStep,
): Promise<Outcome<null>> {
  const rows: RowOf<'reminders'>[] = [];
  for (const { id, subject } of reminders) {
    const pdf = await makeReminder(subject, store.world.now());
    if (pdf === null) return broken('paper-failed');
    rows.push({ id, fields: { ...subject.reminder, pdf } });
  }
  return importRows(store, { table: 'reminders', rows });
}

/** An approval carries the hash of what was approved, which needs the desktop. */
async function sealApprovals(store: Store, row: RowOf<'changes'>): Promise<RowOf<'changes'>> {
  const { fields } = row;
  if (fields.approvals.length === 0) return row;
  const contentHash = await store.sha256(contentText(fields));
  const approvals = fields.approvals.map((approval) => ({ ...approval, contentHash }));
  return { ...row, fields: { ...fields, approvals } };
}

async function sealed(store: Store, step: RowsStep): Promise<RowsStep> {
  if (step.table !== 'changes') return step;
  return { ...step, rows: await Promise.all(step.rows.map((row) => sealApprovals(store, row))) };
}

/** Loads a firm step by step into an empty workspace; stops at the first step that is refused. */
export async function loadSteps(
  store: Store,
  steps: readonly SampleStep[],
  { makePaper, makeReminder, onProgress }: LoadingPorts,
): Promise<Outcome<null>> {
  const total = steps.reduce((sum, step) => sum + sizeOf(step), 0);
  let before = 0;
  for (const step of steps) {
    const start = before;
    const report: Report = (done) => onProgress(start + done, total);
    const loaded =
      step.kind === 'rows'
        ? await importRows(store, await sealed(store, step), report)
        : step.kind === 'issued'
          ? await importIssued(store, makePaper, step, report)
          : await importReminders(store, makeReminder, step);
    if (!loaded.ok) return loaded;
    before += sizeOf(step);
  }
  return ok(null);
}

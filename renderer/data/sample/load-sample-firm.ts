import type { InvoiceSnapshot, IssuedInvoice } from '#domain/invoices/invoice.ts';
import { ok } from '#domain/result.ts';
import { canonicalJson } from '#data/canonical-json.ts';
import { broken } from '#data/command-problem.ts';
import type { Outcome } from '#data/commit.ts';
import type { ImportedRows } from '#data/import-rows.ts';
import type { MakePaper } from '#data/invoices.ts';
import type { TableName } from '#data/tables.ts';
import type { IssuedStep, SampleStep } from './sample-step.ts';

/** What loading needs of the program: its own command for many rows, its paper, its hash. */
export type SampleCommands = {
  readonly importRows: (
    rows: ImportedRows<TableName>,
    onProgress: (done: number) => void,
  ) => Promise<Outcome<null>>;
  readonly makePaper: MakePaper;
  readonly sha256: (text: string) => Promise<string>;
};

export type SampleProgress = { readonly done: number; readonly total: number };

// Invoices with their snapshots are long rows: fewer of them a record.
const invoicesAtOnce = 44;

const sizeOf = (step: SampleStep): number =>
  step.kind === 'rows' ? step.rows.length : step.invoices.length;

type IssuedRow = ImportedRows<'invoices'>['rows'][number];

async function finish(
  commands: SampleCommands,
  { id, invoice }: IssuedStep['invoices'][number],
): Promise<IssuedRow | null> {
  const pdf: IssuedInvoice['pdf'] | null = await commands.makePaper(
    invoice.snapshot,
    invoice.issuedAt,
  );
  const snapshotHash = await hashOf(commands, invoice.snapshot);
  return pdf === null ? null : { id, fields: { ...invoice, snapshotHash, pdf } };
}

const hashOf = (commands: SampleCommands, snapshot: InvoiceSnapshot): Promise<string> =>
  commands.sha256(canonicalJson(snapshot));

/** Issued invoices get their paper before they are written, a batch at a time. */
async function importIssued(
  commands: SampleCommands,
  { invoices }: IssuedStep,
  onProgress: (done: number) => void,
): Promise<Outcome<null>> {
  for (let from = 0; from < invoices.length; from += invoicesAtOnce) {
    const rows: IssuedRow[] = [];
    for (const each of invoices.slice(from, from + invoicesAtOnce)) {
      const row = await finish(commands, each);
      if (row === null) return broken('paper-failed');
      rows.push(row);
      onProgress(from + rows.length);
    }
    const written = await commands.importRows({ table: 'invoices', rows }, () => undefined);
    if (!written.ok) return written;
  }
  return ok(null);
}

/** Loads a firm step by step into an empty workspace; stops at the first step that is refused. */
export async function loadSampleFirm(
  commands: SampleCommands,
  steps: readonly SampleStep[],
  onProgress: (progress: SampleProgress) => void,
): Promise<Outcome<null>> {
  const total = steps.reduce((sum, step) => sum + sizeOf(step), 0);
  let before = 0;
  for (const step of steps) {
    const report = (done: number): void => onProgress({ done: before + done, total });
    const loaded =
      step.kind === 'rows'
        ? await commands.importRows(step, report)
        : await importIssued(commands, step, report);
    if (!loaded.ok) return loaded;
    before += sizeOf(step);
    report(0);
  }
  return ok(null);
}

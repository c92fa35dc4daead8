import { deductedLines, isAdvance, isFaithful, openAdvances } from '#domain/invoices/advances.ts';
import type { AdvanceFacts, OpenAdvance } from '#domain/invoices/advances.ts';
import type { Invoice, InvoiceLine, IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import type { Database } from './database.ts';
import type { Store } from './store.ts';
import type { Entry } from './tables.ts';

const isLive = (invoice: Invoice | undefined): invoice is Invoice =>
  invoice !== undefined && invoice.deletedAt === null;

/** The client's advances that were issued, by index: most clients have none, and nothing more is read. */
const advancesOf = async (
  database: Database,
  clientId: ClientId,
): Promise<readonly IssuedInvoice[]> => {
  const rows = await database.invoices
    .where('[clientId+purpose.kind]')
    .equals([clientId, 'advance'])
    .toArray();
  return rows.flatMap((row) => (row.status === 'issued' && isAdvance(row) ? [row] : []));
};

/** The client's drafts, and its invoices since the first advance: what may take one off. */
async function factsOf(database: Database, clientId: ClientId): Promise<AdvanceFacts | null> {
  const advances = await advancesOf(database, clientId);
  const [first] = advances.map(({ issueDate }) => issueDate).toSorted();
  if (first === undefined) return null;
  const later = await database.invoiceSummaries
    .where('[clientId+issueDate]')
    .between([clientId, first], [clientId, '\uffff'], true, true)
    .primaryKeys();
  const invoices = (await database.invoices.bulkGet(later)).filter(isLive);
  const notes = invoices.flatMap((row) =>
    row.status === 'issued' && row.credits !== undefined ? [row] : [],
  );
  return { advances, invoices: invoices.filter(({ credits }) => credits === undefined), notes };
}

/** What is left to take off of a client's advances, as one draft sees it: its own lines don't count (R24). */
export async function listOpenAdvances(
  { database }: Pick<Store, 'database'>,
  { clientId, draftId }: { readonly clientId: ClientId; readonly draftId: InvoiceId },
): Promise<readonly OpenAdvance[]> {
  const facts = await factsOf(database, clientId);
  if (facts === null) return [];
  const invoices = facts.invoices.filter(({ id }) => id !== draftId);
  return openAdvances({ ...facts, invoices });
}

/** Whether a credit note would take back part of an advance that stands taken off on an invoice. */
export async function takesOffDeducted(
  database: Database,
  original: IssuedInvoice,
  lines: readonly { readonly lineId: InvoiceLine['id'] }[],
): Promise<boolean> {
  if (!isAdvance(original)) return false;
  const facts = await factsOf(database, original.clientId);
  if (facts === null) return false;
  const taken = deductedLines(facts);
  return lines.some(({ lineId }) => taken.has(lineId));
}

const deductionsOf = (lines: readonly InvoiceLine[]): readonly InvoiceLine[] =>
  lines.filter(({ deducts }) => deducts !== undefined);

async function isBroken(database: Database, invoice: Invoice): Promise<boolean> {
  const deductions = deductionsOf(invoice.lines);
  if (deductions.length === 0) return false;
  const { clientId, id: draftId } = invoice;
  const open = await listOpenAdvances({ database }, { clientId, draftId });
  const named = new Set<string>();
  return deductions.some((line) => {
    const lineId = line.deducts?.lineId ?? '';
    const advance = open.find((each) => each.line.id === lineId);
    const isTwice = named.has(lineId);
    named.add(lineId);
    return isTwice || advance === undefined || !isFaithful(line, advance);
  });
}

/**
 * Whether a record would take an advance off twice, or otherwise than it was billed, whichever command asks, undo
 * included (R24). Credit notes only give back.
 */
export async function breaksAdvance(
  database: Database,
  entries: readonly Entry[],
): Promise<boolean> {
  for (const { table, after } of entries) {
    if (table !== 'invoices' || after === null || after.deletedAt !== null) continue;
    if (after.credits === undefined && (await isBroken(database, after))) return true;
  }
  return false;
}

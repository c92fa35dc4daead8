import type { InvoiceLine } from '#domain/invoices/invoice.ts';
import type { InvoiceId, TimeEntryId } from '#domain/record.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { moveExpenses } from './expense-lines.ts';

const entryIds = (lines: readonly InvoiceLine[]): readonly TimeEntryId[] =>
  lines.flatMap(({ timeEntryIds }) => timeEntryIds);

/** On how many lines each hour stands: two where a contract splits it between included and overage (R22). */
const linesOfEntries = (lines: readonly InvoiceLine[]): ReadonlyMap<TimeEntryId, number> => {
  const counts = new Map<TimeEntryId, number>();
  for (const id of entryIds(lines)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** Whether an hour that a contract splits would lose one of its two lines: the rest would never be billed. */
export const leavesPart = (
  former: readonly InvoiceLine[],
  lines: readonly InvoiceLine[],
): boolean => {
  const [before, after] = [linesOfEntries(former), linesOfEntries(lines)];
  return [...after].some(([id, count]) => count < (before.get(id) ?? 0));
};

/** Frees the hours that stood on a draft and are in no line any more. */
async function freeEntries(
  draft: Draft,
  database: Database,
  invoiceId: InvoiceId,
  ids: readonly TimeEntryId[],
): Promise<void> {
  for (const entry of await database.timeEntries.bulkGet([...ids])) {
    if (entry?.billing !== 'drafted' || entry.invoiceId !== invoiceId) continue;
    draft.change('timeEntries', entry, { billing: 'open', invoiceId: null });
  }
}

/**
 * Puts the lines' hours and expenses on a draft and frees those that were on it and are no more, in the same record as the draft
 * itself (R27). False, when one is not there to be put on it.
 */
export async function moveEntries(
  draft: Draft,
  database: Database,
  invoiceId: InvoiceId,
  former: readonly InvoiceLine[],
  lines: readonly InvoiceLine[],
): Promise<boolean> {
  const had = new Set(entryIds(former));
  const wanted = new Set(entryIds(lines));
  const added = [...wanted].filter((id) => !had.has(id));
  const gone = [...had].filter((id) => !wanted.has(id));
  for (const entry of await database.timeEntries.bulkGet(added)) {
    if (entry?.billing !== 'open') return false;
    draft.change('timeEntries', entry, { billing: 'drafted', invoiceId });
  }
  await freeEntries(draft, database, invoiceId, gone);
  return moveExpenses(draft, database, invoiceId, former, lines);
}

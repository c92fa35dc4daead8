import { reopenableExpenses, reopenableHours } from '#domain/invoices/credit-note.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { isSameJson } from './canonical-json.ts';
import { creditNotesOf } from './credit-notes-of.ts';
import type { Database } from './database.ts';
import type { Entry, Tables } from './tables.ts';

type Billed = Tables['timeEntries' | 'expenses'];

/** What freeing an hour or an expense may touch: its state and its invoice, and who wrote when. */
const keptOf = (entry: Billed): object => ({
  ...entry,
  billing: '',
  invoiceId: null,
  rev: 0,
  v: 0,
  updatedAt: '',
  updatedBy: null,
  device: '',
});

/** The credit notes that come into being in this record. */
const newNotes = (entries: readonly Entry[]): readonly IssuedInvoice[] =>
  entries.flatMap(({ table, before, after }) =>
    table === 'invoices' &&
    before === null &&
    after?.status === 'issued' &&
    after.credits !== undefined
      ? [after]
      : [],
  );

/** The drafts that come into being in this record: hours may go straight on to the one that replaces the invoice. */
const newDrafts = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ table, id, before, after }) =>
      table === 'invoices' && before === null && after?.status === 'draft' ? [id] : [],
    ),
  );

const hoursOf = async (database: Database, note: IssuedInvoice): Promise<ReadonlySet<string>> => {
  const original = await database.invoices.get(note.credits?.invoiceId ?? note.id);
  if (original?.status !== 'issued') return new Set();
  const former = await creditNotesOf(database, original.id);
  const check = { original, note, former };
  return new Set([...reopenableHours(check), ...reopenableExpenses(check)]);
};

/**
 * The invoiced hours and expenses that this record may set free (R33): each named by a credit note issued in the very same record,
 * which takes back the whole line of that hour, and changed in nothing but where it is billed.
 */
export async function reopenedHours(
  database: Database,
  entries: readonly Entry[],
): Promise<ReadonlySet<string>> {
  const reopened = new Set<string>();
  const drafts = newDrafts(entries);
  for (const note of newNotes(entries)) {
    const allowed = await hoursOf(database, note);
    for (const { table, before, after } of entries) {
      if ((table !== 'timeEntries' && table !== 'expenses') || before === null || after === null)
        continue;
      const isFreed =
        (after.billing === 'open' && after.invoiceId === null) ||
        (after.billing === 'drafted' && after.invoiceId !== null && drafts.has(after.invoiceId));
      const isOfOriginal = before.invoiceId === note.credits?.invoiceId;
      if (
        isFreed &&
        isOfOriginal &&
        allowed.has(before.id) &&
        isSameJson(keptOf(before), keptOf(after))
      )
        reopened.add(before.id);
    }
  }
  return reopened;
}

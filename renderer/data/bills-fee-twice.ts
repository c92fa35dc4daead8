import { billedOccurrences } from '#domain/contracts/fee-key.ts';
import type { Invoice } from '#domain/invoices/invoice.ts';
import type { Database } from './database.ts';
import type { Entry } from './tables.ts';

/** The invoices that an entry leaves in sight and that bill fees; a credit note bills nothing. */
const billing = (entries: readonly Entry[]): readonly Invoice[] =>
  entries.flatMap(({ table, after }) =>
    table === 'invoices' && after !== null && after.deletedAt === null && !('credits' in after)
      ? [after]
      : [],
  );

const others = async (database: Database, occurrence: string): Promise<readonly Invoice[]> =>
  database.invoices.where('recurring').startsWith(`${occurrence}/`).distinct().toArray();

/**
 * Whether an occurrence of a fee would stand on two invoices (R37): a removed draft that is taken back by undo after its
 * fees were drafted anew. A correction may bill what the credited invoice did.
 */
export async function billsFeeTwice(
  database: Database,
  entries: readonly Entry[],
): Promise<boolean> {
  const changed = billing(entries);
  const touched = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  for (const invoice of changed) {
    for (const occurrence of billedOccurrences(invoice)) {
      if (seen.has(occurrence)) return true;
      seen.add(occurrence);
      const found = await others(database, occurrence);
      const isDoubled = found.some(
        (other) =>
          !touched.has(other.id) &&
          other.id !== invoice.corrects &&
          !('credits' in other) &&
          billedOccurrences(other).includes(occurrence),
      );
      if (isDoubled) return true;
    }
  }
  return false;
}

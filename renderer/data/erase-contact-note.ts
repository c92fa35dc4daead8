import type { ContactId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import { missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { hashesIn } from './erasable.ts';
import type { JournalPort } from './journal-port.ts';
import { anyRow } from './live-row.ts';
import type { Store } from './store.ts';

const pageBytes = 4_000_000;

/** Every hash under which the note has ever stood. Only the whole journal knows; erasing is rare and may take its time. */
async function findHashes(port: JournalPort, id: ContactId): Promise<readonly string[]> {
  const hashes = new Set<string>();
  let after = 0;
  for (;;) {
    const { records, isLast } = await port.read(after, pageBytes);
    const entries = records.flatMap((record) => record.entries);
    for (const hash of hashesIn(entries, ['contacts', id, 'note'])) hashes.add(hash);
    const newest = records.at(-1);
    if (isLast || newest === undefined) return [...hashes];
    after = newest.seq;
  }
}

/**
 * Erases a contact's note for ever, in every record of the journal: cannot be undone. The row is emptied by an ordinary
 * record; then all its values beside the chain go. The chain keeps their salted hashes, and stays whole.
 */
export async function eraseContactNote(
  store: Store,
  { id }: { id: ContactId },
): Promise<Outcome<null>> {
  const emptied = await commit(store, 'erase-contact-note', async (draft, database) => {
    const before = await anyRow(database, 'contacts', id);
    if (before === null) return missing();
    draft.change('contacts', before, { note: '' });
    return ok(null);
  });
  if (!emptied.ok) return emptied;
  const hashes = await findHashes(store.port, id);
  if (hashes.length === 0) return ok(null);
  const problem = await store.port.erase(hashes);
  return problem === null ? ok(null) : fail<CommandProblem>({ kind: 'not-saved', problem });
}

import type { ContactId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import { missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { anyRow } from './live-row.ts';
import type { Store } from './store.ts';

/**
 * Erases a contact's note for ever, in every record of the journal: cannot be undone. The row is emptied by an ordinary
 * record; then the values beside the chain go, here and in main. The chain keeps their salted hashes, and stays whole.
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
  const { database, port } = store;
  const values = await database.erasable.where('[table+id]').equals(['contacts', id]).toArray();
  const hashes = values.map(({ hash }) => hash);
  if (hashes.length === 0) return ok(null);
  const problem = await port.erase(hashes);
  if (problem !== null) return fail<CommandProblem>({ kind: 'not-saved', problem });
  await database.write(() => database.erasable.bulkDelete(hashes));
  return ok(null);
}

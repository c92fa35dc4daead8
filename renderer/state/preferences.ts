import type { PersonId } from '#domain/record.ts';
import type { Preferences } from '#platform/desktop.ts';
import type { Dependencies } from './dependencies.ts';

/** Writes some preferences and answers with all of them. */
export const savePreferences = (
  { desktop }: Dependencies,
  change: Partial<Preferences>,
): Promise<Preferences> => desktop['preferences:write'](change);

/** From now on this person sits at this laptop, in this workspace. */
export async function choosePerson(
  all: Dependencies,
  { id }: { id: PersonId | null },
): Promise<Preferences> {
  const { person } = await all.desktop['preferences:read'](undefined);
  const workspace = all.about.workspace;
  const saved = await savePreferences(all, { person: { ...person, [workspace]: id } });
  all.person.become(id);
  return saved;
}

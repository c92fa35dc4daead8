import { parsePerson } from '#domain/people/parse-person.ts';
import type { PersonForm } from '#domain/people/person-form.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { letGo } from './employment.ts';
import { liveRow } from './live-row.ts';
import { byName } from './order.ts';
import type { Store } from './store.ts';

/** `on`: only those employed that day, and those whose employment nobody has written down. */
export type PeopleRequest = { readonly on?: PlainDate | undefined };

const worksOn = (person: Person, day: PlainDate): boolean =>
  person.employments.length === 0 ||
  person.employments.some(({ from, to }) => from <= day && (to === null || day <= to));

/** Everyone by name. A firm has twenty people: the one table that is read whole. */
export async function listPeople(
  { database }: Store,
  { on }: PeopleRequest,
): Promise<readonly Person[]> {
  const people = await database.people.toArray();
  return people.filter((person) => on === undefined || worksOn(person, on)).toSorted(byName);
}

export const getPerson = ({ database }: Store, id: PersonId): Promise<Person | null> =>
  liveRow(database, 'people', id);

export type SavePerson = { readonly id: PersonId | null; readonly form: PersonForm };

/** Makes or changes a person. A last day ends what the person is responsible for, and is refused as endEmployment is. */
export function savePerson(store: Store, { id, form }: SavePerson): Promise<Outcome<PersonId>> {
  return commit(store, 'save-person', async (draft, database) => {
    const before = id === null ? null : await liveRow(database, 'people', id);
    if (id !== null && before === null) return missing();
    const earlier = before?.employments.slice(0, -1) ?? [];
    const fields = parsePerson(form, { today: store.world.today(), earlier });
    if (!fields.ok) return invalid(fields.error);
    const lastDay = fields.value.employments.at(-1)?.to ?? null;
    if (before !== null && lastDay !== null && lastDay !== before.employments.at(-1)?.to) {
      const wish = { personId: before.id, lastDay, reason: '' };
      const gone = await letGo(store, draft, database, wish);
      if (!gone.ok) return gone;
    }
    const saved =
      before === null
        ? draft.create('people', store.world.newId(), fields.value)
        : draft.change('people', before, fields.value);
    return ok(saved.id);
  });
}

/** Takes a person out of sight; refused while hours, tasks or responsibilities name the person. */
export function removePerson(store: Store, { id }: { id: PersonId }): Promise<Outcome<null>> {
  return commit(store, 'remove-person', async (draft, database) => {
    const before = await liveRow(database, 'people', id);
    if (before === null) return missing();
    draft.remove('people', before);
    return ok(null);
  });
}

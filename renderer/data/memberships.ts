import {
  parseBenefit,
  parseMembership,
  type BenefitForm,
  type MembershipForm,
} from '#domain/competence/membership-form.ts';
import type { Membership } from '#domain/competence/membership.ts';
import { membershipYears, type MembershipYear } from '#domain/competence/membership-value.ts';
import type { Person } from '#domain/people/person.ts';
import type { MembershipId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { removeAlong } from './remove-along.ts';
import { rowsById } from './rows-by-id.ts';
import { toSortKey } from './sort-key.ts';
import type { Store } from './store.ts';

export type SaveMembership = { readonly id: MembershipId | null; readonly form: MembershipForm };

/** Makes (id null) or changes a membership; its log of benefits is kept. */
export function saveMembership(
  store: Store,
  { id, form }: SaveMembership,
): Promise<Outcome<MembershipId>> {
  return commit(store, 'save-membership', async (draft, database) => {
    const { world } = store;
    const parsed = parseMembership(form, { today: world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const fields = parsed.value;
    if (id === null)
      return ok(draft.create('memberships', world.newId(), { ...fields, benefits: [] }).id);
    const before = await liveRow(database, 'memberships', id);
    return before === null ? missing() : ok(draft.change('memberships', before, fields).id);
  });
}

/** Takes a membership out of sight with its files. */
export function removeMembership(
  store: Store,
  { id }: { readonly id: MembershipId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-membership', async (draft, database) => {
    const before = await liveRow(database, 'memberships', id);
    if (before === null) return missing();
    await removeAlong(draft, database, 'attachments', 'recordId', id);
    draft.remove('memberships', before);
    return ok(null);
  });
}

export type AddBenefit = { readonly id: MembershipId; readonly form: BenefitForm };

/** Adds a use of a membership to its log, which stays in the order of its days. */
export function addBenefit(store: Store, { id, form }: AddBenefit): Promise<Outcome<null>> {
  return commit(store, 'add-benefit', async (draft, database) => {
    const { world } = store;
    const parsed = parseBenefit(form, { today: world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    const before = await liveRow(database, 'memberships', id);
    if (before === null) return missing();
    const benefits = [...before.benefits, { ...parsed.value, id: world.newId<'Benefit'>() }];
    draft.change('memberships', before, {
      benefits: benefits.toSorted((one, other) => compareTexts(one.date, other.date)),
    });
    return ok(null);
  });
}

export type RemoveBenefit = { readonly id: MembershipId; readonly benefitId: string };

export function removeBenefit(
  store: Store,
  { id, benefitId }: RemoveBenefit,
): Promise<Outcome<null>> {
  return commit(store, 'remove-benefit', async (draft, database) => {
    const before = await liveRow(database, 'memberships', id);
    if (before === null || !before.benefits.some((each) => each.id === benefitId)) return missing();
    draft.change('memberships', before, {
      benefits: before.benefits.filter((each) => each.id !== benefitId),
    });
    return ok(null);
  });
}

/** A membership with whose it is and what each year of it gave. */
export type MembershipRow = {
  readonly membership: Membership;
  /** Null for the firm's own. */
  readonly person: Person | null;
  readonly years: readonly MembershipYear[];
};

/** All memberships by organisation: a firm has a handful. */
export async function listMemberships({
  database,
  world,
}: Store): Promise<readonly MembershipRow[]> {
  const memberships = await database.memberships.toArray();
  const people = await rowsById(
    database.people,
    memberships.map(({ personId }) => personId),
  );
  return memberships
    .map((membership) => ({
      membership,
      person: people.get(membership.personId ?? '') ?? null,
      years: membershipYears(membership, world.today()),
    }))
    .toSorted((one, other) =>
      compareTexts(
        toSortKey(one.membership.organisation),
        toSortKey(other.membership.organisation),
      ),
    );
}

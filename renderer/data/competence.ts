import {
  certificationState,
  daysOfValidity,
  type CertificationState,
} from '#domain/competence/certification-state.ts';
import type { Certification } from '#domain/competence/certification.ts';
import { competenceNeeds } from '#domain/competence/competence-needs.ts';
import { cpdYear, type CpdYear } from '#domain/competence/cpd-year.ts';
import {
  educationCosts,
  noEducationCost,
  type EducationCost,
} from '#domain/competence/education-cost.ts';
import type { Training } from '#domain/competence/training.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonId, ThirdPartyId } from '#domain/record.ts';
import type { System } from '#domain/systems/system.ts';
import { toSeconds, type Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { groupBy } from './group-by.ts';
import { byName, compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** A certificate as it stands today. */
export type CertificationRow = {
  readonly certification: Certification;
  readonly person: Person | null;
  readonly state: CertificationState;
  /** Until its last day of validity; negative when lapsed, null when it never ends. */
  readonly daysLeft: number | null;
  readonly cpd: CpdYear | null;
  /** Whether the person works here today: what one who has left holds is history. */
  readonly isEmployed: boolean;
};

export type TrainingRow = { readonly training: Training; readonly person: Person | null };

/** A certificate that systems depend on, in names. */
export type NeedRow = {
  readonly name: string;
  readonly systems: readonly Pick<System, 'id' | 'name'>[];
  readonly products: readonly string[];
  readonly holders: readonly Person[];
};

/** What a person's education cost in a year, and the hours of it: time entries with the activity education. */
export type EducationYear = EducationCost & {
  readonly person: Person | null;
  readonly seconds: Seconds;
};

export type Competence = {
  readonly certifications: readonly CertificationRow[];
  readonly trainings: readonly TrainingRow[];
  readonly needs: readonly NeedRow[];
};

/** One whose employment nobody has written down works here, as in the list of people. */
const isEmployedOn = (person: Person | undefined, day: PlainDate): boolean =>
  person !== undefined &&
  (person.employments.length === 0 ||
    person.employments.some(({ from, to }) => from <= day && (to === null || to >= day)));

/** What is needed, with the systems that rest on each product through an integration in use. */
async function readNeeds(
  { database, world }: Store,
  certifications: readonly Certification[],
  people: ReadonlyMap<string, Person>,
): Promise<readonly NeedRow[]> {
  const productIds = [...new Set(certifications.flatMap(({ thirdPartyIds }) => thirdPartyIds))];
  const [integrations, products] = await Promise.all([
    database.integrations.where('thirdPartyId').anyOf(productIds).toArray(),
    rowsById(database.thirdParties, productIds),
  ]);
  const inUse = integrations.filter(({ status }) => status !== 'removed' && status !== 'proposed');
  const named = [
    ...certifications.flatMap(({ systemIds }) => systemIds),
    ...inUse.map(({ systemId }) => systemId),
  ];
  const systems = await rowsById(database.systems, named);
  const restingOn = groupBy(inUse, ({ thirdPartyId }) => thirdPartyId);
  const day = world.today();
  const employed = new Set(
    [...people.values()].filter((person) => isEmployedOn(person, day)).map(({ id }) => id),
  );
  const isThere = (id: string): boolean => {
    const system = systems.get(id);
    return system !== undefined && system.phase !== 'retired';
  };
  const live = certifications.map((each) => ({
    ...each,
    systemIds: each.systemIds.filter(isThere),
  }));
  const systemsOn = (id: ThirdPartyId) =>
    (restingOn.get(id) ?? []).map(({ systemId }) => systemId).filter(isThere);
  return competenceNeeds(live, { day, employed, systemsOn })
    .map(({ name, systemIds, thirdPartyIds, holders }) => ({
      name,
      systems: systemIds.flatMap((id) => systems.get(id) ?? []).toSorted(byName),
      products: thirdPartyIds.flatMap((id) => products.get(id)?.product ?? []),
      holders: holders.flatMap((id) => people.get(id) ?? []),
    }))
    .toSorted((one, other) => one.holders.length - other.holders.length);
}

/** Every certificate and education with how it stands today, and what systems need of them. */
export async function getCompetence(store: Store): Promise<Competence> {
  const { database, world } = store;
  const [certifications, trainings] = await Promise.all([
    database.certifications.toArray(),
    database.trainings.toArray(),
  ]);
  const named = [...certifications, ...trainings].map(({ personId }) => personId);
  const people = await rowsById(database.people, named);
  const day = world.today();
  return {
    certifications: certifications
      .map((certification) => ({
        certification,
        person: people.get(certification.personId) ?? null,
        state: certificationState(certification, day),
        daysLeft: daysOfValidity(certification, day),
        cpd: cpdYear(certification, day),
        isEmployed: isEmployedOn(people.get(certification.personId), day),
      }))
      .toSorted((one, other) => (one.daysLeft ?? Infinity) - (other.daysLeft ?? Infinity)),
    trainings: trainings
      .map((training) => ({ training, person: people.get(training.personId) ?? null }))
      .toSorted((one, other) => compareTexts(other.training.from ?? '9', one.training.from ?? '9')),
    needs: await readNeeds(store, certifications, people),
  };
}

/** The year's time entries of education, by person. */
async function educationHours(
  { database }: Store,
  year: number,
): Promise<ReadonlyMap<PersonId, Seconds>> {
  const entries = await database.timeEntries
    .where('[activity+workDate]')
    .between(['education', `${year}-01-01`], ['education', `${year}-12-31`], true, true)
    .toArray();
  const sums = new Map<PersonId, Seconds>();
  for (const { personId, seconds } of entries)
    sums.set(personId, toSeconds((sums.get(personId) ?? 0) + seconds));
  return sums;
}

/** What education cost each person in a year, and its hours; the dearest first. */
export async function listEducation(
  store: Store,
  { year }: { readonly year: number },
): Promise<readonly EducationYear[]> {
  const { database, world } = store;
  const [certifications, trainings, memberships, hours] = await Promise.all([
    database.certifications.toArray(),
    database.trainings.toArray(),
    database.memberships.toArray(),
    educationHours(store, year),
  ]);
  const costs = educationCosts({ certifications, trainings, memberships }, world.today()).filter(
    (cost) => cost.year === year,
  );
  const counted = new Set(costs.map(({ personId }) => personId));
  // Somebody who only put in hours has a row too.
  const worked = [...hours.keys()].filter((id) => !counted.has(id));
  const all = [...costs, ...worked.map((id) => noEducationCost(id, year))];
  const people = await rowsById(
    database.people,
    all.map(({ personId }) => personId),
  );
  return all
    .map((cost) => ({
      ...cost,
      person: people.get(cost.personId) ?? null,
      seconds: hours.get(cost.personId) ?? toSeconds(0),
    }))
    .toSorted((one, other) => other.total - one.total);
}

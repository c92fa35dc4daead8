import { addMoney, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { PersonId } from '#domain/record.ts';
import { yearOf } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { splitCost } from './split-cost.ts';
import type { CostParts } from './split-cost.ts';
import type { Certification } from './certification.ts';
import type { Membership } from './membership.ts';
import { membershipYears } from './membership-value.ts';
import type { Payer } from './payer.ts';
import type { Training } from './training.ts';

/** What a person's education costs in a year. */
export type EducationCost = {
  readonly personId: PersonId;
  readonly year: number;
  readonly courses: MinorUnits;
  readonly travel: MinorUnits;
  readonly certificates: MinorUnits;
  readonly memberships: MinorUnits;
  /** The sum of the four. */
  readonly total: MinorUnits;
  /** The same sum by who pays it. */
  readonly parts: CostParts;
};

type Kind = 'courses' | 'travel' | 'certificates' | 'memberships';
type Item = {
  readonly personId: PersonId;
  readonly year: number;
  readonly kind: Kind;
  readonly cost: MinorUnits;
  readonly payer: Payer;
};

const byEmployer: Payer = { kind: 'employer', employerPercent: 100 };

const isSpent = ({ status }: Training): boolean => status === 'booked' || status === 'done';

type Recorded = {
  readonly certifications: readonly Certification[];
  readonly trainings: readonly Training[];
  readonly memberships: readonly Membership[];
};

function* itemsOf(all: Recorded, today: PlainDate): Generator<Item> {
  for (const training of all.trainings) {
    const { personId, from, payer } = training;
    if (from === null || !isSpent(training)) continue;
    const base = { personId, year: yearOf(from), payer };
    yield { ...base, kind: 'courses', cost: training.cost };
    yield { ...base, kind: 'travel', cost: training.travelCost };
  }
  for (const { personId, obtainedOn, status, cost, payer } of all.certifications) {
    if (obtainedOn === null || status !== 'held') continue;
    yield { personId, year: yearOf(obtainedOn), kind: 'certificates', cost, payer };
  }
  for (const membership of all.memberships) {
    const { personId, yearlyFee: cost } = membership;
    if (personId === null) continue;
    for (const { year } of membershipYears(membership, today))
      yield { personId, year, kind: 'memberships', cost, payer: byEmployer };
  }
}

const zero = toMinorUnits(0);

/** A year that cost nothing yet. */
export const noEducationCost = (personId: PersonId, year: number): EducationCost => ({
  personId,
  year,
  courses: zero,
  travel: zero,
  certificates: zero,
  memberships: zero,
  total: zero,
  parts: { employer: zero, employee: zero, client: zero },
});

const withItem = (before: EducationCost, { kind, cost, payer }: Item): EducationCost => {
  const parts = splitCost(cost, payer);
  return {
    ...before,
    [kind]: addMoney(before[kind], cost),
    total: addMoney(before.total, cost),
    parts: {
      employer: addMoney(before.parts.employer, parts.employer),
      employee: addMoney(before.parts.employee, parts.employee),
      client: addMoney(before.parts.client, parts.client),
    },
  };
};

/**
 * Cost per person and year (itsm.md 3): courses and travel in the year in which they begin once they are booked,
 * certificates in the year in which they were obtained, the fees of the person's own memberships in each year that they
 * touch. The firm's memberships are nobody's education.
 */
export const educationCosts = (all: Recorded, today: PlainDate): readonly EducationCost[] => {
  const rows = new Map<string, EducationCost>();
  for (const item of itemsOf(all, today)) {
    const key = `${item.year}|${item.personId}`;
    rows.set(key, withItem(rows.get(key) ?? noEducationCost(item.personId, item.year), item));
  }
  return [...rows.values()].filter(({ total }) => total > 0);
};

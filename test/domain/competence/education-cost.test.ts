import { expect, test } from 'vitest';
import {
  emptyCertificationForm,
  parseCertification,
} from '#domain/competence/certification-form.ts';
import type { Certification } from '#domain/competence/certification.ts';
import { educationCosts, noEducationCost } from '#domain/competence/education-cost.ts';
import { emptyMembershipForm, parseMembership } from '#domain/competence/membership-form.ts';
import type { Membership } from '#domain/competence/membership.ts';
import { emptyTrainingForm, parseTraining } from '#domain/competence/training-form.ts';
import type { Training } from '#domain/competence/training.ts';
import type { PersonId } from '#domain/record.ts';
import type { Result } from '#domain/result.ts';
import { day, envelope, id } from '#support/records.ts';

const today = day('2026-11-24');
const anna = id<PersonId>('anna');

const value = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const training = (status: Training['status']): Training => {
  const form = {
    ...emptyTrainingForm('anna'),
    title: 'Riskanalys',
    from: '2026-12-01',
    cost: '10 000',
    travelCost: '1 000',
    payer: 'shared',
    employerPercent: '60',
  };
  return { ...envelope('risk'), ...value(parseTraining(form, { today })), status };
};
const certificate = (more: { readonly status: string }): Certification => {
  const form = {
    ...emptyCertificationForm('anna'),
    name: 'ITIL 4',
    obtainedOn: '2026-03-01',
    cost: '6 900',
    payer: 'employee',
    ...more,
  };
  return { ...envelope('itil'), ...value(parseCertification(form, { today })), cpd: [] };
};
const membership = (personId: string): Membership => {
  const form = {
    ...emptyMembershipForm(today),
    organisation: 'Dataföreningen',
    from: '2025-06-01',
    personId,
    yearlyFee: '1 200',
  };
  return {
    ...envelope('dataforeningen'),
    ...value(parseMembership(form, { today })),
    benefits: [],
  };
};
const nothing = { certifications: [], trainings: [], memberships: [] };

test('a year’s cost is summed by what it was for, and by who pays', () => {
  const all = {
    certifications: [certificate({ status: 'held' })],
    trainings: [training('booked')],
    memberships: [membership('anna')],
  };
  const costs = educationCosts(all, today);
  expect(costs.find(({ year }) => year === 2026)).toEqual({
    personId: anna,
    year: 2026,
    courses: 1_000_000,
    travel: 100_000,
    certificates: 690_000,
    memberships: 120_000,
    total: 1_910_000,
    parts: { employer: 660_000 + 120_000, employee: 440_000 + 690_000, client: 0 },
  });
  expect(costs.find(({ year }) => year === 2025)?.total).toBe(120_000);
});

test('education counts once it is booked, a certificate once it is held', () => {
  for (const status of ['wish', 'approved', 'cancelled'] as const)
    expect(educationCosts({ ...nothing, trainings: [training(status)] }, today)).toEqual([]);
  const planned = [certificate({ status: 'planned' })];
  expect(educationCosts({ ...nothing, certifications: planned }, today)).toEqual([]);
});

test('the firm’s memberships are nobody’s education', () => {
  expect(educationCosts({ ...nothing, memberships: [membership('')] }, today)).toEqual([]);
});

test('a year that cost nothing is nothing in every part', () => {
  expect(noEducationCost(anna, 2026)).toMatchObject({ total: 0, parts: { employer: 0 } });
});

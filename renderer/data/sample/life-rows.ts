import type { RowOf } from './row-of.ts';

/** The tables of a system's whole life, in an order in which each row finds those that it names; courses follow tasks. */
export const lifeTables = [
  'environments',
  'systemLinks',
  'handovers',
  'thirdParties',
  'integrations',
  'serviceLevels',
  'changeTemplates',
  'freezePeriods',
  'certifications',
  'trainings',
  'memberships',
] as const;
export const courseTables = [
  'releases',
  'changes',
  'cases',
  'defects',
  'problems',
  'documents',
  'workNumbers',
] as const;

export type LifeTable = (typeof lifeTables)[number] | (typeof courseTables)[number];
export type LifeRows = { readonly [Name in LifeTable]: readonly RowOf<Name>[] };

/** A firm of which nothing of all this is told. */
export const noLife: LifeRows = {
  environments: [],
  systemLinks: [],
  handovers: [],
  thirdParties: [],
  integrations: [],
  serviceLevels: [],
  changeTemplates: [],
  freezePeriods: [],
  certifications: [],
  trainings: [],
  memberships: [],
  releases: [],
  changes: [],
  problems: [],
  cases: [],
  defects: [],
  documents: [],
  workNumbers: [],
};

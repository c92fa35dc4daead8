import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { competenceGaps, competenceNeeds } from '#domain/competence/competence-needs.ts';
import type { PersonId, SystemId, ThirdPartyId } from '#domain/record.ts';
import { day } from '#support/records.ts';

const person = (id: string): PersonId => brandText(id);
const system = (id: string): SystemId => brandText(id);
const product: ThirdPartyId = brandText('jdk');

const certificate = {
  personId: person('gone'),
  name: 'Java SE 17',
  status: 'held',
  obtainedOn: day('2023-04-18'),
  validUntil: null,
  systemIds: [system('S11')],
  thirdPartyIds: [product],
} as const;
const known = {
  day: day('2026-11-24'),
  employed: new Set([person('here')]),
  systemsOn: () => [system('S11'), system('S12'), system('S13'), system('S14')],
};

test('four systems depend on it, and the one who held it has left', () => {
  const gaps = competenceGaps(competenceNeeds([certificate], known));
  expect(gaps.map(({ name, systemIds }) => [name, systemIds.length])).toEqual([['Java SE 17', 4]]);
});

test('somebody here with the same certificate closes the gap until it lapses', () => {
  const other = { ...certificate, personId: person('here'), name: 'java se 17 ' };
  const needs = competenceNeeds([certificate, other], known);
  expect(needs.map(({ holders }) => holders)).toEqual([['here']]);
  const lapsed = { ...other, validUntil: day('2026-11-23') };
  expect(competenceGaps(competenceNeeds([certificate, lapsed], known))).toHaveLength(1);
});

test('what nothing depends on is no need', () => {
  const free = { ...certificate, systemIds: [], thirdPartyIds: [] };
  expect(competenceNeeds([free], known)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { PersonId, SystemId } from '#domain/record.ts';
import {
  isOnlyHand,
  roleDuring,
  systemsWithoutCertificate,
  uncoveredDays,
} from '#domain/systems/leave.ts';
import { depthOf } from '#domain/systems/continuity.ts';
import type { ResponsibilityRole } from '#domain/systems/system.ts';
import { day, id } from '#support/records.ts';

const leave = { personId: id<PersonId>('KL'), from: day('2026-12-01'), to: day('2026-12-21') };
const held = (
  person: string,
  from: string,
  to: string | null,
  role: ResponsibilityRole = 'lead',
) => ({
  role,
  personId: id<PersonId>(person),
  from: day(from),
  to: to === null ? null : day(to),
});

test('a lead without a deputy leaves every day uncovered; a deputy covers', () => {
  const alone = [held('KL', '2025-01-01', null)];
  expect(uncoveredDays(alone, leave)).toEqual([{ from: '2026-12-01', to: '2026-12-21' }]);
  expect(uncoveredDays([...alone, held('JE', '2025-01-01', null, 'deputy')], leave)).toEqual([]);
  expect(uncoveredDays([...alone, held('JE', '2025-01-01', null, 'team')], leave)).toHaveLength(1);
});

test('a successor within the days covers from the day that he begins', () => {
  const passed = [held('KL', '2025-01-01', '2026-12-09'), held('JE', '2026-12-10', null)];
  expect(uncoveredDays(passed, leave)).toEqual([{ from: '2026-12-01', to: '2026-12-09' }]);
});

test('the role during an absence is the highest that touches it', () => {
  expect(roleDuring([held('KL', '2025-01-01', null, 'deputy')], leave)).toBe('deputy');
  expect(roleDuring([held('KL', '2025-01-01', '2026-12-01')], leave)).toBe('lead');
  expect(roleDuring([held('KL', '2025-01-01', '2026-11-30')], leave)).toBeNull();
  expect(roleDuring([held('JE', '2025-01-01', null)], leave)).toBeNull();
});

test('the only hand is who carries a system that nobody else does', () => {
  const worked = (person: string, seconds: number) => ({
    personId: id<PersonId>(person),
    entries: 10,
    seconds,
    followUpEntries: 0,
    followUp: 0,
  });
  expect(isOnlyHand(depthOf([worked('KL', 90), worked('JE', 10)]), leave.personId)).toBe(true);
  expect(isOnlyHand(depthOf([worked('KL', 80), worked('JE', 20)]), leave.personId)).toBe(false);
  expect(isOnlyHand(depthOf([worked('KL', 10), worked('JE', 90)]), leave.personId)).toBe(false);
  expect(isOnlyHand(null, leave.personId)).toBe(false);
});

test('a certificate is lost where nobody else holds a valid one, and only while it is valid itself', () => {
  const certificate = (person: string, validUntil: string | null, systems: readonly string[]) => ({
    personId: id<PersonId>(person),
    status: 'held' as const,
    obtainedOn: day('2024-01-01'),
    validUntil: validUntil === null ? null : day(validUntil),
    systemIds: systems.map((each) => id<SystemId>(each)),
  });
  const mine = certificate('KL', '2027-02-10', ['S1', 'S2']);
  const lapsed = certificate('JE', '2026-10-03', ['S1']);
  const valid = certificate('AH', null, ['S2']);
  expect(systemsWithoutCertificate(mine, [mine, lapsed, valid], leave)).toEqual(['S1']);
  expect(
    systemsWithoutCertificate(certificate('KL', '2026-11-30', ['S1']), [lapsed], leave),
  ).toEqual([]);
});

import { expect, test } from 'vitest';
import { inOrderOfRole, whenOf } from '#features/systems/responsibility-groups.ts';
import type { Responsibility } from '#domain/systems/system.ts';
import { day, envelope, id } from '#support/records.ts';

const today = day('2026-11-24');
const period = (role: Responsibility['role'], from: string, to: string | null): Responsibility => ({
  ...envelope(`${role}${from}`),
  systemId: id('s'),
  role,
  personId: id('p'),
  from: day(from),
  to: to === null ? null : day(to),
});

test.each([
  ['2026-01-01', null, 'now'],
  ['2026-11-24', '2026-11-24', 'now'],
  ['2026-01-01', '2026-11-23', 'earlier'],
  ['2026-11-25', null, 'coming'],
])('a responsibility %s–%s is %s', (from, to, when) => {
  expect(whenOf(period('lead', from, to), today)).toBe(when);
});

test('the lead stands first, and of one role the newest', () => {
  const periods = [
    period('team', '2026-01-01', null),
    period('lead', '2025-01-01', '2025-12-31'),
    period('deputy', '2026-01-01', null),
    period('lead', '2026-01-01', null),
  ];
  expect(inOrderOfRole(periods).map(({ role, from }) => [role, from])).toEqual([
    ['lead', '2026-01-01'],
    ['lead', '2025-01-01'],
    ['deputy', '2026-01-01'],
    ['team', '2026-01-01'],
  ]);
});

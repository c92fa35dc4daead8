import { expect, it } from 'vitest';
import { workNumber } from '#domain/lifecycle/work-number.ts';

it.each([
  ['release', 14, 'REL-2026-014'],
  ['change', 118, 'CHG-2026-118'],
  ['problem', 1, 'PRB-2026-001'],
  ['case', 1000, 'CASE-2026-1000'],
  ['defect', 148, 'DEF-2026-148'],
] as const)('a %s number has three digits, more where they are needed', (kind, count, number) => {
  expect(workNumber(kind, 2026, count)).toBe(number);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  certificationState,
  isToRenew,
  isValidOn,
  renewedUntil,
} from '#domain/competence/certification-state.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const held = (validUntil: string | null) =>
  ({
    status: 'held',
    obtainedOn: day('2024-01-01'),
    validUntil: validUntil === null ? null : day(validUntil),
  }) as const;

test.each([
  ['2026-11-23', 'lapsed'],
  ['2026-11-24', 'expiring-30'],
  ['2026-12-24', 'expiring-30'],
  ['2026-12-25', 'expiring-90'],
  ['2027-02-22', 'expiring-90'],
  ['2027-02-23', 'expiring-180'],
  ['2027-05-23', 'expiring-180'],
  ['2027-05-24', 'valid'],
  [null, 'valid'],
])('valid until %s is %s on 2026-11-24', (until, state) => {
  expect(certificationState(held(until), today)).toBe(state);
});

test('what is not held yet is what was decided of it', () => {
  expect(certificationState({ ...held('2020-01-01'), status: 'booked' }, today)).toBe('booked');
  expect(isValidOn({ ...held(null), status: 'planned' }, today)).toBe(false);
});

test('it counts from the day on which it was obtained', () => {
  expect(isValidOn({ ...held(null), obtainedOn: addDays(today, 1) }, today)).toBe(false);
  expect(isValidOn({ ...held(null), obtainedOn: today }, today)).toBe(true);
});

test('to renew is what lapses within 90 days or has', () => {
  const all = ['2026-10-03', '2027-02-22', '2027-02-23', null].map(held);
  expect(all.map((each) => isToRenew(each, today))).toEqual([true, true, false, false]);
});

test('a renewal counts from its day, and never takes validity away', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -800, max: 800 }),
      fc.integer({ min: 1, max: 60 }),
      (days, renewalMonths) => {
        const validUntil = addDays(today, days);
        const next = renewedUntil({ validUntil, renewalMonths }, today);
        expect(next !== null && next >= validUntil && next > today).toBe(true);
      },
    ),
    { seed: 20_261_124 },
  );
  expect(renewedUntil({ validUntil: day('2026-10-03'), renewalMonths: 36 }, today)).toBe(
    '2029-11-24',
  );
  expect(renewedUntil({ validUntil: null, renewalMonths: null }, today)).toBeNull();
});

import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { approverLack, isAlone, mayTake } from '#domain/hours/review-steps.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonId } from '#domain/record.ts';
import { day } from '#support/records.ts';

const [eva, bo] = [brandText<PersonId>('eva'), brandText<PersonId>('bo')];
const asks = { requiresApproval: true };

test('R25 where approval is asked for, another pair of eyes approves, if there is one', () => {
  expect(approverLack(asks, false, eva, eva)).toBe('approver-is-worker');
  expect(approverLack(asks, false, bo, eva)).toBeNull();
  expect(approverLack(asks, true, eva, eva)).toBeNull();
  expect(approverLack({ requiresApproval: false }, false, eva, eva)).toBeNull();
  expect(approverLack(asks, true, null, eva)).toBe('approver-unknown');
});

test('R25 who has left the firm is nobody to ask', () => {
  const person = (to: string | null): Person =>
    ({
      employments: [{ from: day('2020-01-01'), to: to === null ? null : day(to) }],
    }) as unknown as Person;
  expect(isAlone([person(null), person('2026-01-31')], day('2026-02-01'))).toBe(true);
  expect(isAlone([person(null), person('2026-02-01')], day('2026-02-01'))).toBe(false);
});

test('R25 open → submitted → approved, and back only where no draft or invoice rests on it', () => {
  const entry = (
    review: 'open' | 'submitted' | 'approved',
    billing: 'open' | 'drafted' = 'open',
  ) => ({
    review,
    billing,
  });
  expect(mayTake('submit', entry('open'), false)).toBe(true);
  expect(mayTake('submit', entry('submitted'), false)).toBe(false);
  expect(mayTake('approve', entry('open'), false)).toBe(false);
  expect(mayTake('approve', entry('open'), true)).toBe(true);
  expect(mayTake('approve', entry('submitted'), false)).toBe(true);
  expect(mayTake('withdraw', entry('approved'), false)).toBe(true);
  expect(mayTake('withdraw', entry('approved', 'drafted'), false)).toBe(false);
  expect(mayTake('withdraw', entry('submitted'), false)).toBe(false);
});

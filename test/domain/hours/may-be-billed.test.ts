import { expect, test } from 'vitest';
import { mayBeBilled } from '#domain/hours/may-be-billed.ts';

test('R25 without the firm asking for approval, every hour may be billed', () => {
  for (const review of ['open', 'submitted', 'approved'] as const)
    expect(mayBeBilled({ review }, { requiresApproval: false })).toBe(true);
});

test('R25 where the firm asks for approval, only approved hours may be billed', () => {
  expect(mayBeBilled({ review: 'open' }, { requiresApproval: true })).toBe(false);
  expect(mayBeBilled({ review: 'submitted' }, { requiresApproval: true })).toBe(false);
  expect(mayBeBilled({ review: 'approved' }, { requiresApproval: true })).toBe(true);
});

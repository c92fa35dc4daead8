import { expect, test } from 'vitest';
import { entryLock, isFastEntry } from '#domain/hours/entry-lock.ts';
import { day } from '#support/records.ts';

const entry = { billing: 'open', review: 'open', workDate: day('2026-10-05') } as const;
const open = () => false;

test('R25 what is on an issued invoice or approved stands fast; what is on a draft does not', () => {
  expect(isFastEntry({ billing: 'invoiced', review: 'open' })).toBe(true);
  expect(isFastEntry({ billing: 'open', review: 'approved' })).toBe(true);
  expect(isFastEntry({ billing: 'drafted', review: 'submitted' })).toBe(false);
});

test('R25 R26 the firmest reason is the one that is given', () => {
  const locked = (month: string) => month === '2026-10';
  expect(entryLock(entry, open)).toBeNull();
  expect(entryLock(entry, locked)).toBe('month');
  expect(entryLock({ ...entry, review: 'approved' }, locked)).toBe('approved');
  expect(entryLock({ ...entry, review: 'approved', billing: 'invoiced' }, locked)).toBe('invoiced');
});

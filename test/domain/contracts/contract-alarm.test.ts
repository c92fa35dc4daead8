import { expect, test } from 'vitest';
import { contractAlarm } from '#domain/contracts/contract-alarm.ts';
import { aContract } from '#support/a-contract.ts';
import { day } from '#support/records.ts';

const tacit = aContract();
const express = aContract({ term: { ...tacit.term, renewal: 'express' } });
const never = aContract({ term: { ...tacit.term, renewal: 'never', noticeMonths: 0 } });

test('one that renews itself warns from the agreed days before the last day of notice until it', () => {
  expect(contractAlarm(tacit, day('2026-07-31'))).toBe(null);
  expect(contractAlarm(tacit, day('2026-08-01'))).toEqual({
    kind: 'notice',
    on: '2026-09-30',
    daysLeft: 60,
  });
  expect(contractAlarm(tacit, day('2026-09-30'))?.daysLeft).toBe(0);
  expect(contractAlarm(tacit, day('2026-10-01'))).toBe(null);
});

test('one that is renewed by signature warns on, once the day is over, until its end', () => {
  expect(contractAlarm(express, day('2026-09-30'))).toMatchObject({ kind: 'renewal', daysLeft: 0 });
  expect(contractAlarm(express, day('2026-10-01'))).toMatchObject({
    kind: 'renewal',
    on: '2026-12-31',
  });
  expect(contractAlarm(express, day('2027-01-01'))).toBe(null);
});

test('one that is not renewed says that it ends', () => {
  expect(contractAlarm(never, day('2026-12-01'))).toMatchObject({ kind: 'end', daysLeft: 30 });
});

test('an alarm that was put off comes back on its day', () => {
  const later = { ...tacit, remindFrom: day('2026-09-15') };
  expect(contractAlarm(later, day('2026-09-14'))).toBe(null);
  expect(contractAlarm(later, day('2026-09-15'))?.kind).toBe('notice');
});

test('whoever gave notice is not asked', () => {
  expect(contractAlarm({ ...tacit, status: 'terminated' }, day('2026-09-01'))).toBe(null);
});

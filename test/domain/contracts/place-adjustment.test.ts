import { describe, expect, test } from 'vitest';
import { allocate } from '#domain/contracts/allocate.ts';
import { placeAdjustment } from '#domain/contracts/place-adjustment.ts';
import type { ContractId } from '#domain/record.ts';
import { day, id } from '#support/records.ts';

const contractId = id<ContractId>('contract');
const january = { from: day('2026-01-01'), to: day('2026-01-31') };
const february = { from: day('2026-02-01'), to: day('2026-02-28') };

const allocation = allocate({
  contractId,
  included: {
    minutes: 600,
    per: 'month',
    rollover: 'none',
    rolloverCap: null,
    activities: [],
    overageRate: null,
    overrunLimit: null,
    warnAt: [],
  },
  periods: [
    { ...january, minutes: 600, hasEnded: true },
    { ...february, minutes: 600, hasEnded: false },
  ],
  // January's grant is stored: the month is closed.
  stored: [
    {
      id: id('grant'),
      contractId,
      period: january,
      kind: 'grant',
      date: january.from,
      minutes: 600,
      timeEntryId: null,
      grantedFrom: january.from,
      reason: '',
    },
  ],
  work: [],
});

const place = (date: string, minutes: number) =>
  placeAdjustment(allocation, { date: day(date), minutes, reason: 'Agreed by phone' });

describe('R21 an adjustment', () => {
  test('counts in the open period of its day', () => {
    expect(place('2026-02-10', -600)).toMatchObject({ ok: true, value: february });
    expect(place('2026-02-10', 60)).toMatchObject({ ok: true, value: february });
  });

  test('has no place on a day outside every period', () => {
    expect(place('2026-03-01', 60)).toEqual({ ok: false, error: { date: 'date-not-in-period' } });
  });

  test('changes no closed period', () => {
    expect(place('2026-01-10', 60)).toEqual({
      ok: false,
      error: { date: 'date-in-closed-period' },
    });
  });

  test('takes no more than is left', () => {
    expect(place('2026-02-10', -601)).toEqual({ ok: false, error: { time: 'more-than-left' } });
  });
});

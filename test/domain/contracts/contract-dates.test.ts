import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractDates, lastDayOf } from '#domain/contracts/contract-dates.ts';
import type { ContractTerm } from '#domain/contracts/contract.ts';
import { addDays, fromDayNumber, toDayNumber } from '#domain/time/plain-date.ts';
import { law } from '#support/law.ts';
import { day } from '#support/records.ts';

const tacit = (
  start: string,
  initialMonths: number,
  renewalMonths: number,
  noticeMonths: number,
): ContractTerm => ({
  start: day(start),
  initialMonths,
  renewal: 'tacit',
  renewalMonths,
  noticeMonths,
  signedEnds: [],
  terminatedOn: null,
});

describe('the dates that other programs got wrong', () => {
  test('glpi#15893: three years and one, three months of notice', () => {
    const term = tacit('2020-08-01', 36, 12, 3);
    expect(contractDates(term, day('2020-08-01')).currentEnd).toBe('2023-07-31');
    expect(contractDates(term, day('2023-10-31')).currentEnd).toBe('2024-07-31');
  });

  test('glpi#23084: renewed for the first time, two months of notice', () => {
    expect(contractDates(tacit('2024-08-29', 12, 12, 2), day('2026-02-11'))).toMatchObject({
      initialEnd: '2025-08-28',
      currentEnd: '2026-08-28',
      noticeBy: '2026-06-28',
      boundUntil: '2026-08-28',
      renewals: 1,
    });
  });

  test('glpi#6004: notice within the first three years, not the first', () => {
    const term = tacit('2018-09-27', 36, 12, 3);
    expect(contractDates(term, day('2019-06-30')).noticeBy).toBe('2021-06-26');
  });

  test('glpi#17725: sixty months and twelve are not twice sixty', () => {
    const term = tacit('2020-01-01', 60, 12, 3);
    expect(contractDates(term, day('2025-01-01')).currentEnd).toBe('2025-12-31');
    expect(contractDates(term, day('2024-12-31')).currentEnd).toBe('2024-12-31');
  });

  test('31 August less six months is the last of February', () => {
    const ending = tacit('2025-09-01', 12, 12, 6);
    expect(contractDates(ending, day('2026-01-01')).noticeBy).toBe('2026-02-28');
    expect(contractDates(ending, day('2027-09-01')).noticeBy).toBe('2028-02-29');
  });
});

describe('what binds', () => {
  test('the end that stands on the paper hides a year once the day of notice has passed', () => {
    const term = tacit('2024-12-01', 24, 12, 3);
    expect(contractDates(term, day('2026-08-30')).boundUntil).toBe('2026-11-30');
    expect(contractDates(term, day('2026-11-24'))).toMatchObject({
      currentEnd: '2026-11-30',
      noticeBy: '2026-08-30',
      boundUntil: '2027-11-30',
    });
  });

  test('notice in time ends it with the term that runs', () => {
    const term = { ...tacit('2024-12-01', 24, 12, 3), terminatedOn: day('2026-08-30') };
    expect(lastDayOf(term)).toBe('2026-11-30');
    expect(contractDates(term, day('2029-01-01')).boundUntil).toBe('2026-11-30');
  });

  test('notice a day late ends it a term later', () => {
    const term = { ...tacit('2024-12-01', 24, 12, 3), terminatedOn: day('2026-08-31') };
    expect(lastDayOf(term)).toBe('2027-11-30');
    expect(contractDates(term, day('2026-11-24'))).toMatchObject({
      currentEnd: '2027-11-30',
      boundUntil: '2027-11-30',
      renewals: 1,
    });
  });

  test('what was signed for longer is the end of an express renewal', () => {
    const term = { ...tacit('2025-04-01', 24, 12, 4), renewal: 'express' as const };
    expect(contractDates(term, day('2026-11-24'))).toMatchObject({
      currentEnd: '2027-03-31',
      noticeBy: '2026-11-30',
      boundUntil: '2027-03-31',
    });
    const signed = { ...term, signedEnds: [day('2028-03-31')] };
    expect(contractDates(signed, day('2026-11-24'))).toMatchObject({
      currentEnd: '2028-03-31',
      renewals: 1,
    });
  });

  test('one that never renews ends', () => {
    const term = { ...tacit('2025-01-01', 36, 12, 0), renewal: 'never' as const };
    expect(contractDates(term, day('2030-01-01')).boundUntil).toBe('2027-12-31');
    expect(lastDayOf(term)).toBe('2027-12-31');
  });

  test('terms of a year from the first of March end on the last of February in leap years too', () => {
    const term = tacit('2022-03-01', 12, 12, 0);
    expect(contractDates(term, day('2023-06-01')).currentEnd).toBe('2024-02-29');
    expect(contractDates(term, day('2024-06-01')).currentEnd).toBe('2025-02-28');
  });
});

const terms = fc.record({
  start: fc
    .integer({ min: toDayNumber(day('2000-01-01')), max: toDayNumber(day('2040-12-31')) })
    .map(fromDayNumber),
  initialMonths: fc.integer({ min: 1, max: 72 }),
  renewal: fc.constantFrom('tacit' as const, 'express' as const, 'never' as const),
  renewalMonths: fc.integer({ min: 0, max: 36 }),
  noticeMonths: fc.integer({ min: 0, max: 12 }),
  signedEnds: fc.constant([]),
  terminatedOn: fc.constant(null),
});
const later = fc.integer({ min: 0, max: 20_000 });

test('the term that runs holds the day, and no shorter one does', () => {
  law(
    fc.property(terms, later, (term, days) => {
      const today = addDays(term.start, days);
      const { currentEnd, renewals, initialEnd } = contractDates(term, today);
      expect(currentEnd >= initialEnd).toBe(true);
      if (term.renewal !== 'tacit' || term.renewalMonths === 0) return;
      expect(currentEnd >= today).toBe(true);
      if (renewals === 0) return;
      const before = contractDates({ ...term, terminatedOn: term.start }, today).currentEnd;
      expect(before <= currentEnd).toBe(true);
    }),
    500,
  );
});

test('no day takes back what an earlier day bound', () => {
  law(
    fc.property(terms, later, later, (term, one, other) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      const at = (days: number) => contractDates(term, addDays(term.start, days));
      expect(at(first).boundUntil <= at(second).boundUntil).toBe(true);
      expect(at(first).boundUntil >= at(first).currentEnd).toBe(true);
      expect(at(first).noticeBy <= at(first).currentEnd).toBe(true);
    }),
    500,
  );
});

test('notice given on a day ends it on the day until which it bound then, seen from any day after', () => {
  law(
    fc.property(terms, later, later, (term, given, seen) => {
      const terminatedOn = addDays(term.start, given);
      const bound = contractDates(term, terminatedOn).boundUntil;
      const ended = { ...term, terminatedOn };
      expect(lastDayOf(ended)).toBe(bound);
      expect(contractDates(ended, addDays(terminatedOn, seen)).currentEnd).toBe(bound);
    }),
    500,
  );
});

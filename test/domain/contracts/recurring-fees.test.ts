import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { billedOccurrences, feeKey, occurrenceKey } from '#domain/contracts/fee-key.ts';
import {
  coveredBy,
  dueFees,
  occurrenceDay,
  yearlyValue,
} from '#domain/contracts/recurring-fees.ts';
import { toBasisPoints } from '#domain/money/money.ts';
import { addDays, daysInMonth, monthNumberOf, yearOf } from '#domain/time/plain-date.ts';
import { aContract, aFee } from '#support/a-contract.ts';
import { law } from '#support/law.ts';
import { day, id } from '#support/records.ts';

const nothing = (): boolean => false;

describe('R37 recurring fees', () => {
  test('R37 the 31st comes back after February', () => {
    const fee = aFee({ firstOn: day('2026-01-31') });
    expect([0, 1, 2, 3].map((n) => occurrenceDay(fee, n))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });

  test('R37 missed ones are proposed, the billed are not', () => {
    const contract = aContract({ fees: [aFee()] });
    const due = dueFees(contract, (key) => key === 'contract/1/1', day('2026-03-15'));
    expect(due.map(({ occurrence, on }) => [occurrence, on])).toEqual([
      [0, '2026-01-01'],
      [2, '2026-03-01'],
    ]);
  });

  test('R37 in arrears pays for the interval up to the day before', () => {
    const fee = aFee({ when: 'in-arrears', firstOn: day('2026-02-01') });
    expect(coveredBy(fee, 0)).toEqual({ from: '2026-01-01', to: '2026-01-31' });
    expect(coveredBy(aFee(), 0)).toEqual({ from: '2026-01-01', to: '2026-01-31' });
  });

  test('no fee is for time after the end', () => {
    const contract = aContract({ fees: [aFee()], status: 'terminated' });
    const ended = { ...contract, term: { ...contract.term, terminatedOn: day('2026-01-10') } };
    expect(dueFees(ended, nothing, day('2028-01-01'))).toHaveLength(12);
  });

  test('a draft, a cancelled and a supplier’s contract bill nothing', () => {
    const fees = [aFee()];
    const today = day('2026-06-01');
    expect(dueFees(aContract({ fees, status: 'sent' }), nothing, today)).toEqual([]);
    expect(dueFees(aContract({ fees, status: 'cancelled' }), nothing, today)).toEqual([]);
    expect(dueFees(aContract({ fees, direction: 'supplier' }), nothing, today)).toEqual([]);
  });

  test('the amount is what it was raised to when the time that it pays for begins', () => {
    const step = { validFrom: day('2026-03-01'), share: toBasisPoints(500) };
    const indexation = {
      kind: 'fixed' as const,
      share: toBasisPoints(500),
      text: '',
      month: 3,
      steps: [step],
    };
    const contract = aContract({ fees: [aFee()], indexation });
    const due = dueFees(contract, nothing, day('2026-03-15'));
    expect(due.map(({ amount }) => amount)).toEqual([100_000, 100_000, 105_000]);
    expect(yearlyValue(contract, day('2026-12-31'))).toBe(1_260_000);
  });

  test('a line that was taken off its draft leaves its occurrence free', () => {
    const occurrence = { contractId: id<never>('contract'), fee: 1, occurrence: 4 };
    const lineId = id<never>('line-1');
    const recurring = [feeKey(occurrence, lineId)];
    expect(billedOccurrences({ recurring, lines: [{ id: lineId }] })).toEqual([
      occurrenceKey(occurrence),
    ]);
    expect(billedOccurrences({ recurring, lines: [] })).toEqual([]);
  });
});

const fees = fc.record({
  firstOn: fc.integer({ min: 0, max: 1500 }).map((days) => addDays(day('2024-01-01'), days)),
  everyMonths: fc.integer({ min: 1, max: 24 }),
  when: fc.constantFrom('in-advance' as const, 'in-arrears' as const),
});

test('R37 whenever one looks, each occurrence is proposed once, and billing late moves no later one', () => {
  law(
    fc.property(
      fees,
      fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }),
      (more, waits) => {
        const contract = aContract({ fees: [aFee(more)] });
        const billed = new Map<string, string>();
        let today = more.firstOn;
        for (const wait of waits) {
          today = addDays(today, wait);
          for (const due of dueFees(contract, (key) => billed.has(key), today)) {
            expect(billed.has(occurrenceKey(due))).toBe(false);
            billed.set(occurrenceKey(due), due.on);
          }
        }
        const atOnce = dueFees(contract, nothing, today);
        const seen = waits.length === 0 ? [] : atOnce.map(({ on }) => on);
        expect([...billed.values()].toSorted()).toEqual(seen);
      },
    ),
    200,
  );
});

test('R37 intervals lie edge to edge, and every day keeps the first one’s place in the month', () => {
  law(
    fc.property(fees, fc.integer({ min: 0, max: 60 }), (more, occurrence) => {
      const fee = aFee(more);
      const { to } = coveredBy(fee, occurrence);
      expect(addDays(to, 1)).toBe(coveredBy(fee, occurrence + 1).from);
      const on = occurrenceDay(fee, occurrence);
      const most = daysInMonth(yearOf(on), monthNumberOf(on));
      expect(Number(on.slice(8))).toBe(Math.min(Number(fee.firstOn.slice(8)), most));
    }),
    300,
  );
});

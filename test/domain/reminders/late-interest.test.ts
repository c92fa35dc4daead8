import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMoney, toBasisPoints, toMinorUnits } from '#domain/money/money.ts';
import { interestFreeUntil, lateInterest } from '#domain/reminders/late-interest.ts';
import { allRates, halfYearOf } from '#domain/reminders/reference-rates.ts';
import type { DatedRate } from '#domain/reminders/reference-rates.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { day } from '#support/records.ts';
import { vectors } from '#support/vectors.ts';

const rate = (from: string, percent: number): DatedRate => ({
  from: day(from),
  rate: toBasisPoints(percent * 100),
  source: 'test',
});
const debt = (payable: number, ...payments: readonly (readonly [string, number])[]) => ({
  payable: toMinorUnits(payable),
  payments: payments.map(([date, amount]) => ({ date: day(date), amount: toMinorUnits(amount) })),
});
const partsOf = (...args: Parameters<typeof lateInterest>) => {
  const read = lateInterest(...args);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

test.each(vectors('late-interest').cases)(
  'R36 $principalOre öre from $due to $paid at $rate % give $interestOre öre',
  ({ principalOre, due, paid, days, referenceRate, rate: percent, interestOre }) => {
    const rates = [rate(halfYearOf(day(due)), referenceRate)];
    const [part, ...others] = partsOf(debt(principalOre), addDays(day(due), 1), day(paid), rates);
    expect(others).toEqual([]);
    expect(part).toMatchObject({ days, rate: percent * 100, amount: interestOre });
  },
);

test('R36 the rate changes on 1 January and 1 July, the principal on the day after a payment', () => {
  const rates = [rate('2025-07-01', 2), rate('2026-01-01', 1.5), rate('2026-07-01', 3)];
  const parts = partsOf(
    debt(1_000_000, ['2026-03-10', 400_000]),
    day('2025-12-22'),
    day('2026-07-02'),
    rates,
  );
  expect(
    parts.map(({ from, to, days, principal, rate: at }) => [from, to, days, principal, at]),
  ).toEqual([
    ['2025-12-22', '2025-12-31', 10, 1_000_000, 1000],
    ['2026-01-01', '2026-03-10', 69, 1_000_000, 950],
    ['2026-03-11', '2026-06-30', 112, 600_000, 950],
    ['2026-07-01', '2026-07-02', 2, 600_000, 1100],
  ]);
});

test('R36 a half-year that nobody has written is missing, not guessed; a negative rate takes off the margin', () => {
  expect(lateInterest(debt(100), day('2030-01-01'), day('2030-01-02'), allRates([]))).toEqual({
    ok: false,
    error: 'reference-rate-missing',
  });
  const [part] = partsOf(debt(365_000), day('2018-02-01'), day('2018-02-10'), allRates([]));
  expect(part).toMatchObject({ rate: 750, amount: 750 });
});

test('RL 3 § interest runs from a due date agreed in advance; RL 4 § else 30 days after the demand', () => {
  const invoice = { issueDate: day('2026-01-01'), dueDate: day('2026-01-11') };
  expect(interestFreeUntil({ ...invoice, isDueDateAgreed: true })).toBe('2026-01-11');
  expect(interestFreeUntil({ ...invoice, isDueDateAgreed: false })).toBe('2026-01-31');
  const late = { ...invoice, dueDate: day('2026-03-02'), isDueDateAgreed: false };
  expect(interestFreeUntil(late)).toBe('2026-03-02');
});

test('R36 the days of the parts are the days between, each once, wherever it is paid', () => {
  const from = day('2025-10-01');
  const rates = [rate('2025-07-01', 2), rate('2026-01-01', 1.5), rate('2026-07-01', 3)];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 450 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 450 }), fc.integer({ min: 1, max: 2000 })), {
        maxLength: 5,
      }),
      (length, payments) => {
        const to = addDays(from, length > 450 ? 450 : length);
        if (to > day('2026-12-31')) return;
        const parts = partsOf(
          {
            payable: toMinorUnits(1_000_000),
            payments: payments.map(([at, amount]) => ({
              date: addDays(from, at),
              amount: toMinorUnits(amount),
            })),
          },
          from,
          to,
          rates,
        );
        expect(addMoney(...parts.map(({ days }) => toMinorUnits(days)))).toBe(length + 1);
        for (const [index, part] of parts.entries())
          expect(part.from).toBe(index === 0 ? from : addDays(parts[index - 1]?.to ?? from, 1));
      },
    ),
    { seed: 20_261_124 },
  );
});

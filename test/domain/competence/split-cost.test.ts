import fc from 'fast-check';
import { expect, test } from 'vitest';
import { payerKinds } from '#domain/competence/payer.ts';
import { splitCost } from '#domain/competence/split-cost.ts';
import { toMinorUnits } from '#domain/money/money.ts';

const anyPayer = fc.record({
  kind: fc.constantFrom(...payerKinds),
  employerPercent: fc.integer({ min: 0, max: 100 }),
});

test('the parts of a cost are the whole to the öre, and none is negative', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), anyPayer, (cost, payer) => {
      const { employer, employee, client } = splitCost(toMinorUnits(cost), payer);
      expect(employer + employee + client).toBe(cost);
      expect(Math.min(employer, employee, client)).toBeGreaterThanOrEqual(0);
    }),
    { seed: 20_261_124 },
  );
});

test('R2 the employer’s part is rounded, the employee pays the rest', () => {
  const payer = { kind: 'shared', employerPercent: 60 } as const;
  expect(splitCost(toMinorUnits(3_200_000), payer).employer).toBe(1_920_000);
  expect(splitCost(toMinorUnits(1), { ...payer, employerPercent: 50 })).toEqual({
    employer: 1,
    employee: 0,
    client: 0,
  });
});

test('one who pays all pays all, whatever per cent stands there', () => {
  const parts = splitCost(toMinorUnits(100), { kind: 'client', employerPercent: 30 });
  expect(parts).toEqual({ employer: 0, employee: 0, client: 100 });
});

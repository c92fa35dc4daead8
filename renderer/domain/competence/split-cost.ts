import { subtractMoney, toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { scaled } from '#domain/money/rounding.ts';
import type { Payer } from './payer.ts';

/** A cost by who pays it; the three are the whole to the öre. */
export type CostParts = {
  readonly employer: MinorUnits;
  readonly employee: MinorUnits;
  readonly client: MinorUnits;
};

const nothing = toMinorUnits(0);

/** Who pays what of a cost. The employer's part is rounded (R2), the employee pays the rest: nothing is lost between them. */
export const splitCost = (cost: MinorUnits, { kind, employerPercent }: Payer): CostParts => {
  const parts = { employer: nothing, employee: nothing, client: nothing };
  if (kind !== 'shared') return { ...parts, [kind]: cost };
  const employer = toMinorUnits(scaled(cost, employerPercent, 100));
  return { ...parts, employer, employee: subtractMoney(cost, employer) };
};

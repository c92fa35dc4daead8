import type { BasisPoints, HourlyRate } from '#domain/money/money.ts';
import type { Rate, RateScope } from '#domain/rates/rate.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Contract } from './contract.ts';
import { raiseRate } from './indexation.ts';

/** A rate of a contract before a yearly step and after it. */
export type RaisedRate = {
  readonly scope: RateScope;
  readonly old: HourlyRate;
  readonly raised: HourlyRate;
};

const keyOf = ({ personId, activity }: RateScope): string => `${personId ?? ''}/${activity ?? ''}`;

/** The rates of a contract as they are on the eve of a day, one for each person and kind of work they are for. */
const ratesBefore = (
  contract: Pick<Contract, 'id' | 'clientId' | 'hourlyRate'>,
  rates: readonly Rate[],
  day: PlainDate,
): readonly (RateScope & { readonly amount: HourlyRate })[] => {
  const { id, hourlyRate } = contract;
  const own: RateScope = { contractId: id, clientId: null, personId: null, activity: null };
  const latest = new Map<string, RateScope & { readonly amount: HourlyRate }>();
  if (hourlyRate !== null) latest.set(keyOf(own), { ...own, amount: hourlyRate });
  rates
    .filter((rate) => rate.contractId === id && rate.validFrom < day)
    .toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
    .forEach(({ contractId, clientId, personId, activity, amount }) => {
      const scope = { contractId, clientId, personId, activity };
      latest.set(keyOf(scope), { ...scope, amount });
    });
  return [...latest.values()];
};

/** What a yearly step makes of a contract's rates from a day on; earlier hours keep theirs. */
export const raisedRates = (
  contract: Pick<Contract, 'id' | 'clientId' | 'hourlyRate'>,
  rates: readonly Rate[],
  { share, validFrom }: { readonly share: BasisPoints; readonly validFrom: PlainDate },
): readonly RaisedRate[] =>
  ratesBefore(contract, rates, validFrom).map(({ amount, ...scope }) => ({
    scope,
    old: amount,
    raised: raiseRate(amount, share),
  }));

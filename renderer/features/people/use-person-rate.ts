import { datedRate } from '#domain/hours/resolve-rate.ts';
import type { HourlyRate } from '#domain/money/money.ts';
import type { Person } from '#domain/people/person.ts';
import { useListRatesQuery } from '#state/rates.ts';
import { useToday } from '#state/session.ts';

const owner = { contractId: null, clientId: null };

/** What an hour of a person costs today where nothing more special counts, or null where the firm's rate does. */
export const usePersonRate = (): ((
  person: Pick<Person, 'id' | 'hourlyRate'>,
) => HourlyRate | null) => {
  const today = useToday();
  const { data: rates = [] } = useListRatesQuery(owner);
  return ({ id, hourlyRate }) =>
    datedRate(rates, { ...owner, personId: id, activity: null }, today)?.amount ?? hourlyRate;
};

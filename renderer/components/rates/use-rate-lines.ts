import type { HourlyRate } from '#domain/money/money.ts';
import type { Rate } from '#domain/rates/rate.ts';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import type { RateOwner } from '#state/rates.ts';
import type { RateLine } from './RateTable.tsx';

type Asked = {
  readonly owner: RateOwner;
  /** What the owner's own rate has been since ever. */
  readonly standing: HourlyRate | null;
  readonly label: string;
  readonly rates: readonly Rate[];
};

/** The owner's own rate first, then each more special one that there are dated rates of. */
export const useRateLines = ({ owner, standing, label, rates }: Asked): readonly RateLine[] => {
  const fields = useT('fields');
  const { data: people = [] } = useListPeopleQuery({});
  const nameOf = ({ personId, activity }: Rate): string =>
    [
      activity === null ? '' : fields(`activity.${activity}`),
      people.find(({ id }) => id === personId)?.name ?? '',
    ]
      .filter((name) => name !== '')
      .join(', ');
  const special = new Map<string, RateLine>();
  for (const rate of rates) {
    const { contractId, clientId, personId, activity } = rate;
    if (personId === null && activity === null) continue;
    const key = `${personId ?? ''} ${activity ?? ''}`;
    const scope = { contractId, clientId, personId, activity };
    if (!special.has(key)) special.set(key, { key, label: nameOf(rate), scope, standing: null });
  }
  const own: RateLine = {
    key: 'own',
    label,
    scope: { ...owner, personId: null, activity: null },
    standing,
  };
  return [own, ...[...special.values()].toSorted((a, b) => (a.label < b.label ? -1 : 1))];
};

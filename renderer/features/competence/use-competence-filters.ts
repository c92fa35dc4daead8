import { useUrlState } from '#components/use-url-state.ts';
import type { CertificationRow } from '#state/competence.ts';
import { useListPeopleQuery } from '#state/people.ts';

const states = ['all', 'to-renew', 'valid', 'lapsed', 'planned'] as const;
type StateFilter = (typeof states)[number];

const isIn = ({ state }: CertificationRow, filter: StateFilter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'to-renew':
      return state === 'lapsed' || state === 'expiring-30' || state === 'expiring-90';
    case 'valid':
      return state === 'valid' || state.startsWith('expiring');
    case 'lapsed':
      return state === 'lapsed';
    case 'planned':
      return state === 'planned' || state === 'booked';
  }
};

/** What is shown of the firm's competence, as it stands in the address. */
export const useCompetenceFilters = (thisYear: number) => {
  const [at, change] = useUrlState({
    view: ['overview', 'certifications', 'trainings', 'cost'],
    person: 'all',
    state: [...states],
    year: String(thisYear),
    open: '',
  });
  const { data: people = [] } = useListPeopleQuery({});
  const person = people.find(({ id }) => id === at.person) ?? null;
  const year = /^20\d\d$/.test(at.year) ? Number(at.year) : thisYear;
  const isOf = (id: string): boolean => person === null || person.id === id;
  return {
    ...at,
    year,
    person,
    people,
    change,
    isOf,
    isShown: (row: CertificationRow) => isOf(row.certification.personId) && isIn(row, at.state),
  } as const;
};

export type CompetenceFiltering = ReturnType<typeof useCompetenceFilters>;

import { formatMoneyField } from '#domain/money/parse-money.ts';
import type { Person } from './person.ts';

/** A person as typed. The employment fields are the latest period's; earlier ones stay as they are. */
export type PersonForm = {
  readonly name: string;
  readonly initials: string;
  readonly email: string;
  readonly hourlyRate: string;
  readonly employedFrom: string;
  readonly employedTo: string;
};

export const emptyPersonForm = (): PersonForm => ({
  name: '',
  initials: '',
  email: '',
  hourlyRate: '',
  employedFrom: '',
  employedTo: '',
});

export const personToForm = (person: Person): PersonForm => {
  const latest = person.employments.at(-1);
  return {
    name: person.name,
    initials: person.initials,
    email: person.email,
    hourlyRate: person.hourlyRate === null ? '' : formatMoneyField(person.hourlyRate),
    employedFrom: latest?.from ?? '',
    employedTo: latest?.to ?? '',
  };
};

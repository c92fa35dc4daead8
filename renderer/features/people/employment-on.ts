import type { Employment, Person } from '#domain/people/person.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Where a person stands with the firm on a day. */
export type Standing = 'employed' | 'coming' | 'left' | 'unknown';

const holds = ({ from, to }: Employment, on: PlainDate): boolean =>
  from <= on && (to === null || on <= to);

/** The period to speak of on a day: the running one, else the next, else the last. */
export const employmentOn = (
  person: Pick<Person, 'employments'>,
  on: PlainDate,
): { readonly standing: Standing; readonly period: Employment | null } => {
  const running = person.employments.find((period) => holds(period, on));
  if (running !== undefined) return { standing: 'employed', period: running };
  const coming = person.employments.find((period) => period.from > on);
  if (coming !== undefined) return { standing: 'coming', period: coming };
  const last = person.employments.at(-1);
  return last === undefined
    ? { standing: 'unknown', period: null }
    : { standing: 'left', period: last };
};

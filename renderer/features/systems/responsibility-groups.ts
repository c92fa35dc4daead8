import { responsibilityRoles, type Responsibility } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** When a responsibility is, seen from a day. */
export type When = 'now' | 'coming' | 'earlier';

export const whenOf = (period: Responsibility, today: PlainDate): When => {
  if (period.from > today) return 'coming';
  return period.to !== null && period.to < today ? 'earlier' : 'now';
};

/** Lead before deputy before team; of one role the newest first. */
export const inOrderOfRole = (periods: readonly Responsibility[]): readonly Responsibility[] =>
  periods.toSorted(
    (one, other) =>
      responsibilityRoles.indexOf(one.role) - responsibilityRoles.indexOf(other.role) ||
      (one.from < other.from ? 1 : -1),
  );

import { addDays, addMonths } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Integration } from './integration.ts';
import type { Support } from './support.ts';
import { isUpgradeDue } from './support.ts';

/** When an upgrade should begin and be done. */
export type UpgradePlan = { readonly start: PlainDate; readonly end: PlainDate };

/** From when it is due, at the earliest today, until the last day of support; one that is late gets a month. */
export const upgradePlan = (
  { dueFrom, end }: Pick<Support, 'dueFrom' | 'end'>,
  today: PlainDate,
): UpgradePlan => {
  const start = dueFrom !== null && dueFrom > today ? dueFrom : today;
  return end !== null && end > addDays(start, 6)
    ? { start, end }
    : { start, end: addMonths(start, 1) };
};

/** Whether an upgrade should be proposed: it is due, and nobody has planned it. */
export const shouldPropose = (
  integration: Pick<Integration, 'status'>,
  support: Pick<Support, 'state'>,
  hasOpenWork: boolean,
): boolean => !hasOpenWork && isUpgradeDue(integration, support);

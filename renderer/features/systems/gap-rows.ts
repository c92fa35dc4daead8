import type { Person } from '#domain/people/person.ts';
import type { Gap } from '#domain/systems/responsibility.ts';
import type { System } from '#domain/systems/system.ts';
import { daysBetween, type PlainDate } from '#domain/time/plain-date.ts';
import type { Portfolio } from '#state/systems.ts';

/** Days on which nobody led a system; `isOpen`: today is one of them. */
export type GapRow = Gap & {
  readonly system: System;
  readonly clientName: string;
  /** Who leads the system today. */
  readonly lead: Person | null;
  readonly days: number;
  readonly isOpen: boolean;
};

/** Every gap of the portfolio: open ones first, longest first; then those that ended, newest first. */
export const gapRows = (
  { clients }: Pick<Portfolio, 'clients'>,
  today: PlainDate,
): readonly GapRow[] => {
  const rows = clients.flatMap((client) =>
    client.systems.flatMap(({ system, lead, gaps }) =>
      gaps.map((gap) => ({
        ...gap,
        system,
        clientName: client.name,
        lead,
        days: daysBetween(gap.from, gap.to) + 1,
        isOpen: gap.to === today,
      })),
    ),
  );
  return rows.toSorted((one, other) => {
    if (one.isOpen !== other.isOpen) return one.isOpen ? -1 : 1;
    if (one.to !== other.to) return one.to < other.to ? 1 : -1;
    return one.from < other.from ? -1 : 1;
  });
};

import type { PersonId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { holderOn, overlap, type Stretch } from './responsibility.ts';
import { ledPhases } from './phases.ts';
import type { Responsibility, SystemPhase } from './system.ts';

type Period = Pick<Responsibility, 'role' | 'personId' | 'from' | 'to'>;

/** What passing the lead on changes: the successor's other open periods and the lead before end, the new lead begins. */
export type HandedOver<Held> = {
  readonly ended: readonly { readonly period: Held; readonly to: PlainDate }[];
  readonly added: {
    readonly role: 'lead';
    readonly personId: PersonId;
    readonly from: PlainDate;
    readonly to: null;
  };
};

/**
 * The lead passes to a person from a day on. Whoever leads then ends the day before; a deputy who takes over is deputy
 * no more. Refused where another lead begins on or after that day, for that would be two, or where the person leads.
 */
export const handOver = <Held extends Period>(
  responsibilities: readonly Held[],
  personId: PersonId,
  from: PlainDate,
): Result<HandedOver<Held>, 'lead-overlaps' | 'already-responsible'> => {
  const after: Stretch = { from, to: null };
  const leads = responsibilities.filter(
    (period) => period.role === 'lead' && overlap(period, after),
  );
  if (leads.some((period) => period.personId === personId)) return fail('already-responsible');
  if (leads.some((period) => period.from >= from)) return fail('lead-overlaps');
  const others = responsibilities.filter(
    (period) =>
      period.role !== 'lead' &&
      period.personId === personId &&
      period.from < from &&
      overlap(period, after),
  );
  return ok({
    ended: [...leads, ...others].map((period) => ({ period, to: addDays(from, -1) })),
    added: { role: 'lead', personId, from, to: null },
  });
};

/**
 * Whether ending a lead on a day leaves the system without one from the day after, in a phase that needs one (itsm.md
 * 2.8: a lead may end only when a successor is active or the system is retired).
 */
export const leavesGap = (
  responsibilities: readonly Period[],
  ending: Period,
  to: PlainDate,
  phase: SystemPhase,
): boolean =>
  ending.role === 'lead' &&
  ledPhases.includes(phase) &&
  holderOn(
    responsibilities.filter((period) => period !== ending),
    'lead',
    addDays(to, 1),
  ) === null;

import type { PersonId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Responsibility, ResponsibilityRole } from './system.ts';

/** A stretch of days, both included; `to` is null while it lasts. */
export type Stretch = { readonly from: PlainDate; readonly to: PlainDate | null };

/** A gap: first and last day without a lead. */
export type Gap = { readonly from: PlainDate; readonly to: PlainDate };

type Period = Pick<Responsibility, 'role' | 'personId' | 'from' | 'to'>;

const endOf = (stretch: Stretch, today: PlainDate): PlainDate => stretch.to ?? today;

/** Whether two stretches have a day in common. */
export const overlap = (a: Stretch, b: Stretch): boolean =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);

/**
 * The days of the wanted stretch on which nobody led, as gaps in order. `wanted` is when the system needed a lead (its
 * led phases); an open end runs to today, the last day that can be known.
 */
export const gapsInLead = (
  responsibilities: readonly Period[],
  wanted: Stretch,
  today: PlainDate,
): readonly Gap[] => {
  const leads = responsibilities
    .filter((period) => period.role === 'lead')
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const last = endOf(wanted, today);
  const gaps: Gap[] = [];
  let free = wanted.from;
  for (const lead of leads) {
    if (lead.from > last) break;
    if (lead.from > free) gaps.push({ from: free, to: addDays(lead.from, -1) });
    const next = lead.to === null ? null : addDays(lead.to, 1);
    if (next === null) return gaps;
    if (next > free) free = next;
  }
  if (free <= last) gaps.push({ from: free, to: last });
  return gaps;
};

/** Who holds a role on a day. */
export const holderOn = <Held extends Period>(
  responsibilities: readonly Held[],
  role: ResponsibilityRole,
  on: PlainDate,
): Held | null =>
  responsibilities.find(
    (period) =>
      period.role === role && period.from <= on && (period.to === null || on <= period.to),
  ) ?? null;

/**
 * Since when the person who leads on a day has led without a break: a new period that begins the day after the last one
 * ended goes on with it. Null when nobody leads.
 */
export const leadsSince = (
  responsibilities: readonly Period[],
  on: PlainDate,
): PlainDate | null => {
  const current = holderOn(responsibilities, 'lead', on);
  if (current === null) return null;
  const before = responsibilities.find(
    ({ role, personId, to }) =>
      role === 'lead' &&
      personId === current.personId &&
      to !== null &&
      addDays(to, 1) === current.from,
  );
  return before === undefined
    ? current.from
    : (leadsSince(responsibilities, before.from) ?? current.from);
};

export type ResponsibilityProblem =
  'lead-overlaps' | 'deputy-is-lead' | 'already-responsible' | 'end-before-start';

/** What an assignment changes: the open lead before it ends the day before, and the new period begins. */
export type Assignment<Held> = {
  readonly ended: { readonly period: Held; readonly to: PlainDate } | null;
  readonly added: {
    readonly role: ResponsibilityRole;
    readonly personId: PersonId;
    readonly from: PlainDate;
    readonly to: null;
  };
};

/**
 * A new responsibility from a day on. There is at most one lead a day: an open lead that began earlier hands over, the
 * day before; a lead that began on or after that day, or a closed one that reaches into it, is refused as overlapping.
 */
export const assignResponsibility = <Held extends Period>(
  responsibilities: readonly Held[],
  role: ResponsibilityRole,
  personId: PersonId,
  from: PlainDate,
): Result<Assignment<Held>, ResponsibilityProblem> => {
  const wanted = { from, to: null };
  const added = { role, personId, from, to: null };
  const sameRole = responsibilities.filter(
    (period) => period.role === role && overlap(period, wanted),
  );
  if (sameRole.some((period) => period.personId === personId)) return fail('already-responsible');
  const others = responsibilities.filter(
    (period) => period.personId === personId && overlap(period, wanted),
  );
  const opposite = role === 'lead' ? 'deputy' : 'lead';
  if (role !== 'team' && others.some((period) => period.role === opposite))
    return fail('deputy-is-lead');
  if (role !== 'lead') return ok({ ended: null, added });
  const [current, ...more] = sameRole;
  if (!current) return ok({ ended: null, added });
  if (more.length > 0 || current.to !== null || current.from >= from) return fail('lead-overlaps');
  return ok({ ended: { period: current, to: addDays(from, -1) }, added });
};

/** A responsibility's last day; not before its first. */
export const endResponsibility = (
  period: Stretch,
  to: PlainDate,
): Result<PlainDate, ResponsibilityProblem> =>
  to < period.from ? fail('end-before-start') : ok(to);

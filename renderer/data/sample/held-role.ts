import type { PersonId, SystemId } from '#domain/record.ts';
import type { ResponsibilityRole } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { RowOf } from './row-of.ts';

/** Whether a person holds a role for a system on a day. */
export const holdsRole = (
  responsibilities: readonly RowOf<'responsibilities'>[],
  systemId: SystemId,
  personId: PersonId,
  role: ResponsibilityRole,
  date: PlainDate,
): boolean =>
  responsibilities.some(
    ({ fields }) =>
      fields.systemId === systemId &&
      fields.personId === personId &&
      fields.role === role &&
      fields.from <= date &&
      (fields.to === null || date <= fields.to),
  );

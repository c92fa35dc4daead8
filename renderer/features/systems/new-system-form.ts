import type { ClientId } from '#domain/record.ts';
import { parseId } from '#domain/record.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { fail, ok, type FieldErrors, type Result } from '#domain/result.ts';
import { parseSystem, type ParsedSystem } from '#domain/systems/parse-system.ts';
import type { SystemForm } from '#domain/systems/system-form.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** A new system is asked whose it is; an old one's client is a fact. */
export type NewSystemForm = SystemForm & { readonly clientId: string };

export const parseNewSystem = (
  form: NewSystemForm,
  today: PlainDate,
): Result<
  ParsedSystem & { readonly clientId: ClientId },
  FieldErrors<NewSystemForm, FieldProblem>
> => {
  const client = parseId<ClientId>(form.clientId);
  const system = parseSystem(form, { today });
  if (system.ok && client.ok) return ok({ ...system.value, clientId: client.value });
  return fail({
    ...(system.ok ? {} : system.error),
    ...(client.ok ? {} : { clientId: client.error }),
  });
};

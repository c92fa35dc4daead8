import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { Fields, PersonId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { criticalities, systemOrigins, systemPhases } from './system.ts';
import type { System } from './system.ts';
import type { SystemForm } from './system-form.ts';

/** What the form decides of a system; whose it is, the page knows. */
export type SystemFields = Omit<Fields<System>, 'clientId'>;

export type ParsedSystem = {
  readonly system: SystemFields;
  readonly lead: { readonly personId: PersonId; readonly from: PlainDate } | null;
};

/** A system and, when one is named, its lead; a lead without a day leads since the phase began. */
export const parseSystem = (
  form: SystemForm,
  context: { readonly today: PlainDate },
): Result<ParsedSystem, FieldErrors<SystemForm, FieldProblem>> => {
  const date = (text: string) => parsePlainDate(text, context.today);
  const parsed = readForm({
    name: parseRequiredText(form.name, textLimits.name),
    code: parseText(form.code, textLimits.code),
    purpose: parseMultilineText(form.purpose, textLimits.note),
    criticality: parseChoice(form.criticality, criticalities),
    plannedRetirement: optional(form.plannedRetirement, date),
    origin: parseChoice(form.origin, systemOrigins),
    order: parseText(form.order, textLimits.name),
    holdsPersonalData: ok(form.holdsPersonalData),
    phase: parseChoice(form.phase, systemPhases),
    phaseSince: date(form.phaseSince),
    leadId: optional(form.leadId, parseId<PersonId>),
    leadSince: optional(form.leadSince, date),
  });
  if (!parsed.ok) return parsed;
  const { leadId, leadSince, ...system } = parsed.value;
  if (system.plannedRetirement !== null && system.plannedRetirement < system.phaseSince) {
    return fail({ plannedRetirement: 'date-before-start' });
  }
  const lead = leadId === null ? null : { personId: leadId, from: leadSince ?? system.phaseSince };
  return ok({ system, lead });
};

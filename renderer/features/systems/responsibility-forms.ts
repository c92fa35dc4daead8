import { parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId, type PersonId } from '#domain/record.ts';
import { fail, type FieldErrors, type Result } from '#domain/result.ts';
import {
  responsibilityRoles,
  type Responsibility,
  type ResponsibilityRole,
} from '#domain/systems/system.ts';
import { parseMultilineText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

/** Who gets which role and from when, as typed. */
export type AssignForm = {
  readonly role: string;
  readonly personId: string;
  readonly from: string;
};

export type Assigned = {
  readonly role: ResponsibilityRole;
  readonly personId: PersonId;
  readonly from: PlainDate;
};

export const parseAssign = (
  form: AssignForm,
  today: PlainDate,
): Result<Assigned, FieldErrors<AssignForm, FieldProblem>> =>
  readForm({
    role: parseChoice(form.role, responsibilityRoles),
    personId: parseId<PersonId>(form.personId),
    from: parsePlainDate(form.from, today),
  });

/** The last day of a responsibility, as typed; and why, where a lead ends without a successor. */
export type EndForm = { readonly to: string; readonly reason: string };

export const parseEnd = (
  form: EndForm,
  period: Pick<Responsibility, 'from'>,
  today: PlainDate,
): Result<
  { readonly to: PlainDate; readonly reason: string },
  FieldErrors<EndForm, FieldProblem>
> => {
  const read = readForm({
    to: parsePlainDate(form.to, today),
    reason: parseMultilineText(form.reason, textLimits.note),
  });
  return read.ok && read.value.to < period.from ? fail({ to: 'date-before-start' }) : read;
};

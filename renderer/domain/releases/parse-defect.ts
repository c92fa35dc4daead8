import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { Fields, PersonId, TaskId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { foundPlaces, severities } from './defect.ts';
import type { Defect } from './defect.ts';
import type { DefectForm } from './defect-form.ts';

export type DefectFields = Pick<Fields<Defect>, keyof DefectForm>;

/** Reads a defect. No day means that it was found today; a fault isn't found tomorrow. */
export const parseDefect = (
  form: DefectForm,
  { today }: { readonly today: PlainDate },
): Result<DefectFields, FieldErrors<DefectForm, FieldProblem>> => {
  const read = readForm({
    title: parseRequiredText(form.title, textLimits.name),
    severity: parseChoice(form.severity, severities),
    foundIn: parseChoice(form.foundIn, foundPlaces),
    foundOn: optional(form.foundOn, (text) => parsePlainDate(text, today)),
    foundBy: optional(form.foundBy, parseId<PersonId>),
    steps: parseMultilineText(form.steps, textLimits.note),
    expected: parseMultilineText(form.expected, textLimits.note),
    actual: parseMultilineText(form.actual, textLimits.note),
    fixedInReleaseId: optional(form.fixedInReleaseId, parseId<TaskId>),
    consent: parseMultilineText(form.consent, textLimits.note),
  });
  if (!read.ok) return read;
  const foundOn = read.value.foundOn ?? today;
  return foundOn > today ? fail({ foundOn: 'date-in-future' }) : ok({ ...read.value, foundOn });
};

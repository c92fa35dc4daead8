import { optional, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { parseHourlyRate } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseEmail } from '#domain/text/contact-details.ts';
import { parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Employment, Person } from './person.ts';
import type { PersonForm } from './person-form.ts';

/** `today` gives a date without a year its year; `earlier` are the periods before the one in the form. */
export type PersonContext = { readonly today: PlainDate; readonly earlier: readonly Employment[] };

/** "Karin Lindqvist" is KL: the first letters of the first and the last name. */
export const initialsOf = (name: string): string => {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
};

const parseInitials = (text: string, name: string): FieldResult<string> => {
  const parsed = parseText(text, textLimits.name);
  if (!parsed.ok) return parsed;
  const initials = parsed.value === '' ? initialsOf(name) : parsed.value.toUpperCase();
  return [...initials].length > 4 ? fail('initials-too-long') : ok(initials);
};

const employmentsOf = (
  from: PlainDate | null,
  to: PlainDate | null,
  earlier: readonly Employment[],
): readonly Employment[] => (from === null ? earlier : [...earlier, { from, to }]);

/** A person; blank initials are made of the name. An end needs a beginning, not after it. */
export const parsePerson = (
  form: PersonForm,
  context: PersonContext,
): Result<Fields<Person>, FieldErrors<PersonForm, FieldProblem>> => {
  const name = parseRequiredText(form.name, textLimits.name);
  const parsed = readForm({
    name,
    initials: parseInitials(form.initials, name.ok ? name.value : ''),
    email: parseEmail(form.email),
    hourlyRate: optional(form.hourlyRate, parseHourlyRate),
    employedFrom:
      form.employedFrom.trim() === '' && form.employedTo.trim() !== ''
        ? fail('required')
        : optional(form.employedFrom, (text) => parsePlainDate(text, context.today)),
    employedTo: optional(form.employedTo, (text) => parsePlainDate(text, context.today)),
  });
  if (!parsed.ok) return parsed;
  const { employedFrom, employedTo, ...person } = parsed.value;
  if (employedFrom !== null && employedTo !== null && employedTo < employedFrom) {
    return fail({ employedTo: 'date-before-start' });
  }
  const last = context.earlier.at(-1);
  if (employedFrom !== null && last && (last.to === null || employedFrom <= last.to)) {
    return fail({ employedFrom: 'date-before-start' });
  }
  return ok({ ...person, employments: employmentsOf(employedFrom, employedTo, context.earlier) });
};

import { readForm } from '#domain/form.ts';
import type { OrganisationNumber } from '#domain/identifiers/identifiers.ts';
import { parseOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import type { SetUpForm } from './set-up-form.ts';

export type ParsedSetUp = {
  readonly firmName: string;
  readonly organisationNumber: OrganisationNumber;
  readonly personName: string;
};

export const parseSetUp = (
  form: SetUpForm,
): Result<ParsedSetUp, FieldErrors<SetUpForm, FieldProblem>> =>
  readForm({
    firmName: parseRequiredText(form.firmName, textLimits.name),
    organisationNumber: parseOrganisationNumber(form.organisationNumber),
    personName: parseRequiredText(form.personName, textLimits.name),
  });

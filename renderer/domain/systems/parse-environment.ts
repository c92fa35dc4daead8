import { parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import type { EnvironmentForm } from './environment-form.ts';
import { environmentKinds, type Environment } from './environment.ts';

/** An environment; whose it is, the page knows. */
export const parseEnvironment = (
  form: EnvironmentForm,
): Result<Omit<Fields<Environment>, 'systemId'>, FieldErrors<EnvironmentForm, FieldProblem>> =>
  readForm({
    kind: parseChoice(form.kind, environmentKinds),
    name: parseRequiredText(form.name, textLimits.name),
    url: parseText(form.url, textLimits.name),
    host: parseText(form.host, textLimits.name),
    maintenanceWindow: parseText(form.maintenanceWindow, textLimits.name),
  });

import { optional, readForm } from '#domain/form.ts';
import { parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { SystemId } from '#domain/record.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, textLimits } from '#domain/text/text.ts';
import { formatDuration } from '#domain/time/duration.ts';
import type { ChangeTemplate } from './change.ts';
import { parseEstimate } from './parse-estimate.ts';

/** A template for standard changes as typed. */
export type TemplateForm = {
  readonly name: string;
  readonly systemId: string;
  readonly plan: string;
  readonly testPlan: string;
  readonly backoutPlan: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly estimate: string;
};

export const emptyTemplateForm = (): TemplateForm => ({
  name: '',
  systemId: '',
  plan: '',
  testPlan: '',
  backoutPlan: '',
  likelihood: '1',
  impact: '2',
  estimate: '',
});

export const templateToForm = (template: ChangeTemplate): TemplateForm => ({
  name: template.name,
  systemId: template.systemId ?? '',
  plan: template.plan,
  testPlan: template.testPlan,
  backoutPlan: template.backoutPlan,
  likelihood: String(template.likelihood),
  impact: String(template.impact),
  estimate: template.estimate === null ? '' : formatDuration(template.estimate),
});

export type TemplateFields = Pick<
  ChangeTemplate,
  'name' | 'systemId' | 'plan' | 'testPlan' | 'backoutPlan' | 'likelihood' | 'impact' | 'estimate'
>;

/** A template as typed; no system means that it is used on any. */
export const parseTemplate = (
  form: TemplateForm,
): Result<TemplateFields, FieldErrors<TemplateForm, FieldProblem>> => {
  const text = (typed: string) => parseMultilineText(typed, textLimits.note);
  return readForm({
    name: parseRequiredText(form.name, textLimits.name),
    systemId: optional(form.systemId, parseId<SystemId>),
    plan: text(form.plan),
    testPlan: text(form.testPlan),
    backoutPlan: text(form.backoutPlan),
    likelihood: parseWholeNumber(form.likelihood, 1, 5),
    impact: parseWholeNumber(form.impact, 1, 5),
    estimate: optional(form.estimate, parseEstimate),
  });
};

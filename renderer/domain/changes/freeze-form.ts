import { optional, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { SystemId } from '#domain/record.ts';
import { fail } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseRequiredText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { FreezePeriod } from './change.ts';

/** Days without changes as typed; no system means all of them. */
export type FreezeForm = {
  readonly name: string;
  readonly systemId: string;
  readonly from: string;
  readonly to: string;
};

export const emptyFreezeForm = (from: PlainDate): FreezeForm => ({
  name: '',
  systemId: '',
  from,
  to: from,
});

export const freezeToForm = (freeze: FreezePeriod): FreezeForm => ({
  name: freeze.name,
  systemId: freeze.systemId ?? '',
  from: freeze.from,
  to: freeze.to,
});

export type FreezeFields = Pick<FreezePeriod, 'name' | 'systemId' | 'from' | 'to'>;

export const parseFreeze = (
  form: FreezeForm,
  { today }: { readonly today: PlainDate },
): Result<FreezeFields, FieldErrors<FreezeForm, FieldProblem>> => {
  const parsed = readForm({
    name: parseRequiredText(form.name, textLimits.name),
    systemId: optional(form.systemId, parseId<SystemId>),
    from: parsePlainDate(form.from, today),
    to: parsePlainDate(form.to, today),
  });
  if (!parsed.ok) return parsed;
  return parsed.value.to < parsed.value.from ? fail({ to: 'date-before-start' }) : parsed;
};

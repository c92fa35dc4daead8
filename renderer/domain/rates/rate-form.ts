import { optional, parseChoice, readForm } from '#domain/form.ts';
import { activities } from '#domain/hours/activity.ts';
import type { HourlyRate } from '#domain/money/money.ts';
import { parseHourlyRate } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { PersonId } from '#domain/record.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { RateScope } from './rate.ts';

/** A rate from a day on, as typed. Person and activity are blank where the rate is for anybody's, or anything's. */
export type RateForm = {
  readonly amount: string;
  readonly validFrom: string;
  readonly personId: string;
  readonly activity: string;
};

export const emptyRateForm = (
  today: PlainDate,
  { personId, activity }: Pick<RateScope, 'personId' | 'activity'>,
): RateForm => ({
  amount: '',
  validFrom: today,
  personId: personId ?? '',
  activity: activity ?? '',
});

export type RateFields = {
  readonly amount: HourlyRate;
  readonly validFrom: PlainDate;
} & Pick<RateScope, 'personId' | 'activity'>;

export const parseRate = (
  form: RateForm,
  { today }: { readonly today: PlainDate },
): Result<RateFields, FieldErrors<RateForm, FieldProblem>> =>
  readForm({
    amount: parseHourlyRate(form.amount),
    validFrom: parsePlainDate(form.validFrom, today),
    personId: optional(form.personId, parseId<PersonId>),
    activity: optional(form.activity, (text) => parseChoice(text, activities)),
  });

import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { formatDecimal, parseDecimal } from '#domain/money/parse-decimal.ts';
import { formatMoneyField } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { Fields, PersonId, SystemId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { parseCost, parseIds } from './certification-form.ts';
import { emptyPayerForm, parsePayer, payerToForm } from './payer-form.ts';
import type { PayerForm } from './payer-form.ts';
import { trainingKinds } from './training.ts';
import type { Training } from './training.ts';

/** Education as typed; how far it has come is decided by steps. */
export type TrainingForm = PayerForm & {
  readonly personId: string;
  readonly title: string;
  readonly provider: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly isPaidTime: boolean;
  readonly cost: string;
  readonly travelCost: string;
  readonly systemIds: readonly string[];
  readonly boundUntil: string;
  readonly note: string;
};

export const emptyTrainingForm = (personId = ''): TrainingForm => ({
  ...emptyPayerForm,
  personId,
  title: '',
  provider: '',
  kind: 'course',
  from: '',
  to: '',
  hours: '',
  isPaidTime: true,
  cost: '',
  travelCost: '',
  systemIds: [],
  boundUntil: '',
  note: '',
});

export const trainingToForm = (training: Training): TrainingForm => ({
  ...payerToForm(training.payer),
  personId: training.personId,
  title: training.title,
  provider: training.provider,
  kind: training.kind,
  from: training.from ?? '',
  to: training.to ?? '',
  hours: training.hours === 0 ? '' : formatDecimal(Math.round(training.hours / 36), 2, 0),
  isPaidTime: training.isPaidTime,
  cost: training.cost === 0 ? '' : formatMoneyField(training.cost),
  travelCost: training.travelCost === 0 ? '' : formatMoneyField(training.travelCost),
  systemIds: training.systemIds,
  boundUntil: training.boundUntil ?? '',
  note: training.note,
});

/** The longest education, in hundredths of an hour: 5 000 h. */
const longest = 500_000;

/** Hours of a whole education: "88", "7,5 h". Empty is none. */
const parseHours = (text: string): FieldResult<Seconds> => {
  if (text.trim() === '') return ok(toSeconds(0));
  const parsed = parseDecimal(text.replace(/\s*h\.?\s*$/i, ''), 2, longest);
  if (!parsed.ok)
    return fail(parsed.error === 'too-large' ? 'duration-too-long' : 'duration-format');
  return parsed.value < 0 ? fail('duration-negative') : ok(toSeconds(parsed.value * 36));
};

export type TrainingFields = Omit<Fields<Training>, 'status'>;

export const parseTraining = (
  form: TrainingForm,
  { today }: { readonly today: PlainDate },
): Result<TrainingFields, FieldErrors<TrainingForm, FieldProblem>> => {
  const day = (text: string): FieldResult<PlainDate> => parsePlainDate(text, today);
  const parsed = readForm({
    ...parsePayer(form),
    personId: parseId<PersonId>(form.personId),
    title: parseRequiredText(form.title, textLimits.name),
    provider: parseText(form.provider, textLimits.name),
    kind: parseChoice(form.kind, trainingKinds),
    from: optional(form.from, day),
    to: optional(form.to, day),
    hours: parseHours(form.hours),
    isPaidTime: ok(form.isPaidTime),
    cost: parseCost(form.cost),
    travelCost: parseCost(form.travelCost),
    systemIds: parseIds<SystemId>(form.systemIds),
    boundUntil: optional(form.boundUntil, day),
    note: parseMultilineText(form.note, textLimits.note),
  });
  if (!parsed.ok) return parsed;
  const { payer, employerPercent, ...fields } = parsed.value;
  const { from, to } = fields;
  if (from === null && to !== null) return fail({ from: 'required' });
  if (from !== null && to !== null && to < from) return fail({ to: 'date-before-start' });
  return ok({ ...fields, to: to ?? from, payer: { kind: payer, employerPercent } });
};

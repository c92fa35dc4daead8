import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { formatMoneyField, parseMoney, parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { Fields, PersonId, SystemId, ThirdPartyId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { certificationStatuses } from './certification.ts';
import type { Certification, CpdEntry } from './certification.ts';
import { emptyPayerForm, parsePayer, payerToForm } from './payer-form.ts';
import type { PayerForm } from './payer-form.ts';

/** A certificate as typed. */
export type CertificationForm = PayerForm & {
  readonly personId: string;
  readonly name: string;
  readonly issuer: string;
  readonly level: string;
  readonly status: string;
  readonly obtainedOn: string;
  readonly validUntil: string;
  readonly renewalMonths: string;
  readonly pointsPerYear: string;
  readonly cost: string;
  readonly systemIds: readonly string[];
  readonly thirdPartyIds: readonly string[];
};

export const emptyCertificationForm = (personId = ''): CertificationForm => ({
  ...emptyPayerForm,
  personId,
  name: '',
  issuer: '',
  level: '',
  status: 'held',
  obtainedOn: '',
  validUntil: '',
  renewalMonths: '',
  pointsPerYear: '',
  cost: '',
  systemIds: [],
  thirdPartyIds: [],
});

const numberText = (value: number | null): string => (value === null ? '' : String(value));

export const certificationToForm = (certification: Certification): CertificationForm => ({
  ...payerToForm(certification.payer),
  personId: certification.personId,
  name: certification.name,
  issuer: certification.issuer,
  level: certification.level,
  status: certification.status,
  obtainedOn: certification.obtainedOn ?? '',
  validUntil: certification.validUntil ?? '',
  renewalMonths: numberText(certification.renewalMonths),
  pointsPerYear: numberText(certification.pointsPerYear),
  cost: certification.cost === 0 ? '' : formatMoneyField(certification.cost),
  systemIds: certification.systemIds,
  thirdPartyIds: certification.thirdPartyIds,
});

/** What the form decides of a certificate. */
export type CertificationFields = Omit<Fields<Certification>, 'cpd'>;

/** A cost: empty is none. */
export const parseCost = (text: string): FieldResult<MinorUnits> => {
  if (text.trim() === '') return ok(toMinorUnits(0));
  const parsed = parseMoney(text);
  return parsed.ok && parsed.value < 0 ? fail('money-negative') : parsed;
};

/** Ids of records, each once. */
export const parseIds = <AnyId extends SystemId | ThirdPartyId>(
  ids: readonly string[],
): FieldResult<readonly AnyId[]> => {
  const parsed: AnyId[] = [];
  for (const each of new Set(ids)) {
    const id = parseId<AnyId>(each);
    if (!id.ok) return id;
    parsed.push(id.value);
  }
  return ok(parsed);
};

export const parseCertification = (
  form: CertificationForm,
  { today }: { readonly today: PlainDate },
): Result<CertificationFields, FieldErrors<CertificationForm, FieldProblem>> => {
  const day = (text: string): FieldResult<PlainDate> => parsePlainDate(text, today);
  const parsed = readForm({
    ...parsePayer(form),
    personId: parseId<PersonId>(form.personId),
    name: parseRequiredText(form.name, textLimits.name),
    issuer: parseText(form.issuer, textLimits.name),
    level: parseText(form.level, textLimits.name),
    status: parseChoice(form.status, certificationStatuses),
    obtainedOn: optional(form.obtainedOn, day),
    validUntil: optional(form.validUntil, day),
    renewalMonths: optional(form.renewalMonths, (text) => parseWholeNumber(text, 1, 240)),
    pointsPerYear: optional(form.pointsPerYear, (text) => parseWholeNumber(text, 1, 1000)),
    cost: parseCost(form.cost),
    systemIds: parseIds<SystemId>(form.systemIds),
    thirdPartyIds: parseIds<ThirdPartyId>(form.thirdPartyIds),
  });
  if (!parsed.ok) return parsed;
  const { payer, employerPercent, ...fields } = parsed.value;
  const { obtainedOn, validUntil, status } = fields;
  if (status === 'held' && obtainedOn === null) return fail({ obtainedOn: 'required' });
  if (status === 'held' && obtainedOn !== null && obtainedOn > today)
    return fail({ obtainedOn: 'date-in-future' });
  if (obtainedOn !== null && validUntil !== null && validUntil < obtainedOn)
    return fail({ validUntil: 'date-before-start' });
  return ok({ ...fields, payer: { kind: payer, employerPercent } });
};

/** Points of continuing development as typed. */
export type CpdForm = { readonly date: string; readonly points: string; readonly text: string };

export const emptyCpdForm = (today: PlainDate): CpdForm => ({ date: today, points: '', text: '' });

export const parseCpd = (
  form: CpdForm,
  { today }: { readonly today: PlainDate },
): Result<Omit<CpdEntry, 'id'>, FieldErrors<CpdForm, FieldProblem>> => {
  const parsed = readForm({
    date: parsePlainDate(form.date, today),
    points: parseWholeNumber(form.points, 1, 1000),
    text: parseRequiredText(form.text, textLimits.name),
  });
  return parsed.ok && parsed.value.date > today ? fail({ date: 'date-in-future' }) : parsed;
};

/** A renewal as typed: the day, and until when the certificate then holds. */
export type RenewalForm = { readonly on: string; readonly validUntil: string };

export const parseRenewal = (
  form: RenewalForm,
  { today }: { readonly today: PlainDate },
): Result<
  { readonly on: PlainDate; readonly validUntil: PlainDate },
  FieldErrors<RenewalForm, FieldProblem>
> => {
  const parsed = readForm({
    on: parsePlainDate(form.on, today),
    validUntil: parsePlainDate(form.validUntil, today),
  });
  if (!parsed.ok) return parsed;
  if (parsed.value.on > today) return fail({ on: 'date-in-future' });
  return parsed.value.validUntil <= parsed.value.on
    ? fail({ validUntil: 'date-before-start' })
    : parsed;
};

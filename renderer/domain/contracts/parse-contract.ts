import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { activities } from '#domain/hours/activity.ts';
import type { Activity } from '#domain/hours/activity.ts';
import { currencies, toBasisPoints } from '#domain/money/money.ts';
import { parseHourlyRate, parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseBillingPolicy } from '#domain/rates/billing-policy-form.ts';
import { parseId } from '#domain/record.ts';
import type { ClientId, Fields, IntegrationId, SystemId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { contractKinds, includedPeriods, renewals } from './contract.ts';
import type { Contract, ContractTerm, IncludedHours, Indexation } from './contract.ts';
import type { ContractForm, FeeForm } from './contract-form.ts';
import { parseFees } from './parse-fees.ts';
import { parseHours, parseShares, parseStepShare } from './parse-hours.ts';

/** What the form decides; number, status, notice, signed renewals and yearly steps have commands of their own. */
export type ContractFields = Omit<
  Fields<Contract>,
  'number' | 'status' | 'noticeFrom' | 'remindFrom'
>;

/** Where a problem stands: a field of the form, or a fee's as `fees.2.amount`. */
export type ContractFieldPath = keyof ContractForm | `fees.${number}.${keyof FeeForm}`;
export type ContractFormErrors = { readonly [Path in ContractFieldPath]?: FieldProblem };

export type ContractContext = {
  readonly today: PlainDate;
  /** The stored row: what the form doesn't say stays, and fees that were billed keep their days. */
  readonly before: Contract | null;
  /** The keys of the fees that some invoice bills. */
  readonly billedFees: ReadonlySet<number>;
};

const parseAll = <Value>(
  texts: readonly string[],
  parse: (text: string) => FieldResult<Value>,
): FieldResult<readonly Value[]> => {
  const values: Value[] = [];
  for (const text of texts) {
    const parsed = parse(text);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
  }
  return ok(values);
};

const longestMonths = 240;

const readParties = (form: ContractForm) => {
  const isSupplier = form.direction === 'supplier';
  return readForm({
    direction: parseChoice(form.direction, ['customer', 'supplier'] as const),
    clientId: isSupplier ? ok(null) : parseId<ClientId>(form.clientId),
    supplier: isSupplier ? parseRequiredText(form.supplier, textLimits.name) : ok(''),
    title: parseRequiredText(form.title, textLimits.name),
    kind: parseChoice(form.kind, contractKinds),
    systemIds: parseAll(form.systemIds, parseId<SystemId>),
    integrationIds: isSupplier
      ? parseAll(form.integrationIds, parseId<IntegrationId>)
      : ok<readonly IntegrationId[]>([]),
    currency: parseChoice(form.currency, currencies),
    pricing: parseChoice(form.pricing, ['hourly', 'included', 'fixed'] as const),
    hourlyRate: optional(form.hourlyRate, parseHourlyRate),
    warnDays: parseWholeNumber(form.warnDays, 0, 365),
    note: parseMultilineText(form.note, textLimits.note),
  });
};

const readTerm = (form: ContractForm, { today }: ContractContext) =>
  readForm({
    start: parsePlainDate(form.start, today),
    initialMonths: parseWholeNumber(form.initialMonths, 1, longestMonths),
    renewal: parseChoice(form.renewal, renewals),
    renewalMonths:
      form.renewal === 'tacit' ? parseWholeNumber(form.renewalMonths, 1, longestMonths) : ok(0),
    noticeMonths:
      form.renewal === 'never' ? ok(0) : parseWholeNumber(form.noticeMonths, 0, longestMonths),
  });

const readIncluded = (form: ContractForm) =>
  readForm({
    includedHours: parseHours(form.includedHours),
    includedPer: parseChoice(form.includedPer, includedPeriods),
    rollover: parseChoice(form.rollover, ['none', 'next-period', 'unlimited'] as const),
    rolloverCap: optional(form.rolloverCap, parseHours),
    activities: parseAll<Activity>(form.activities, (text) => parseChoice(text, activities)),
    overageRate: optional(form.overageRate, parseHourlyRate),
    overrunLimit: optional(form.overrunLimit, parseHours),
    warnAt: parseShares(form.warnAt),
  });

const includedOf = (form: ContractForm): Result<IncludedHours | null, ContractFormErrors> => {
  if (form.pricing !== 'included') return ok(null);
  const read = readIncluded(form);
  if (!read.ok) return read;
  const { includedHours: minutes, includedPer: per, rollover, rolloverCap, ...rest } = read.value;
  return ok({
    ...rest,
    minutes,
    per,
    rollover,
    rolloverCap: rollover === 'none' ? null : rolloverCap,
  });
};

const indexationOf = (
  form: ContractForm,
  before: Contract | null,
): Result<Indexation | null, ContractFormErrors> => {
  if (form.indexKind === '') return ok(null);
  const read = readForm({
    indexKind: parseChoice(form.indexKind, ['fixed', 'index'] as const),
    indexShare: form.indexKind === 'fixed' ? parseStepShare(form.indexShare) : ok(toBasisPoints(0)),
    indexText: parseText(form.indexText, textLimits.name),
    indexMonth: parseWholeNumber(form.indexMonth, 1, 12),
  });
  if (!read.ok) return read;
  const { indexKind: kind, indexShare: share, indexText: text, indexMonth: month } = read.value;
  return ok({ kind, share, text, month, steps: before?.indexation?.steps ?? [] });
};

/** A contract as typed: every field's problem at once. What its kind of price doesn't use is dropped. */
export const parseContract = (
  form: ContractForm,
  context: ContractContext,
): Result<ContractFields, ContractFormErrors> => {
  const parties = readParties(form);
  const term = readTerm(form, context);
  const included = includedOf(form);
  const fees = parseFees(form.fees, context);
  const indexation = indexationOf(form, context.before);
  const policy = parseBillingPolicy(form);
  if (!parties.ok || !term.ok || !included.ok || !fees.ok || !indexation.ok || !policy.ok) {
    return fail({
      ...(parties.ok ? {} : parties.error),
      ...(term.ok ? {} : term.error),
      ...(included.ok ? {} : included.error),
      ...(fees.ok ? {} : fees.error),
      ...(indexation.ok ? {} : indexation.error),
      ...(policy.ok ? {} : policy.error),
    });
  }
  const kept: Pick<ContractTerm, 'signedEnds' | 'terminatedOn'> = {
    signedEnds: context.before?.term.signedEnds ?? [],
    terminatedOn: context.before?.term.terminatedOn ?? null,
  };
  return ok({
    ...parties.value,
    term: { ...term.value, ...kept },
    included: included.value,
    fees: fees.value,
    indexation: indexation.value,
    billingPolicy: policy.value,
  });
};

import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseMoney, parseWholeNumber } from '#domain/money/parse-money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { parseId } from '#domain/record.ts';
import type { ContactId, Fields, SystemId, ThirdPartyId } from '#domain/record.ts';
import type { FieldResult } from '#domain/form.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { dataClasses, directions } from './integration.ts';
import type { Integration, RiskUntil, SupportOverride } from './integration.ts';
import type { IntegrationForm } from './integration-form.ts';

/** What the form decides; status and linked work have commands of their own. */
export type IntegrationFields = Omit<Fields<Integration>, 'status' | 'taskIds'>;

export type IntegrationContext = {
  readonly today: PlainDate;
  /** The stored record: what was written earlier may stand though its day has passed. */
  readonly before?: Pick<Integration, 'override' | 'acceptedRisk'> | null;
};

type Errors = FieldErrors<IntegrationForm, FieldProblem>;

const parseCost = (text: string): FieldResult<MinorUnits> => {
  const cost = parseMoney(text);
  return cost.ok && cost.value < 0 ? fail('money-negative') : cost;
};

const readFacts = (form: IntegrationForm) =>
  readForm({
    systemId: parseId<SystemId>(form.systemId),
    thirdPartyId: parseId<ThirdPartyId>(form.thirdPartyId),
    name: parseText(form.name, textLimits.name),
    version: parseText(form.version, textLimits.code),
    cycle: parseText(form.cycle, textLimits.name),
    leadMonths: parseWholeNumber(form.leadMonths, 0, 60),
    hasExtendedSupport: ok(form.hasExtendedSupport),
    direction: parseChoice(form.direction, directions),
    protocol: parseText(form.protocol, textLimits.name),
    dataClass: parseChoice(form.dataClass, dataClasses),
    isDataAgreementSigned: ok(form.isDataAgreementSigned),
    fallback: parseMultilineText(form.fallback, textLimits.note),
    exitNote: parseMultilineText(form.exitNote, textLimits.note),
    contract: parseText(form.contract, textLimits.name),
    yearlyCost: optional(form.yearlyCost, parseCost),
    costPayer: parseChoice(form.costPayer, ['client', 'firm'] as const),
    seats: optional(form.seats, (text) => parseWholeNumber(text, 1, 1_000_000)),
    deletionReceipt: parseText(form.deletionReceipt, textLimits.name),
  });

const readDates = (form: IntegrationForm, today: PlainDate) => {
  const date = (text: string) => optional(text, (typed) => parsePlainDate(typed, today));
  return readForm({
    contractUntil: date(form.contractUntil),
    keysRevokedOn: date(form.keysRevokedOn),
    overrideActive: date(form.overrideActive),
    overrideSupport: date(form.overrideSupport),
    overrideExtended: date(form.overrideExtended),
    overrideNote: parseText(form.overrideNote, textLimits.name),
    riskUntil: date(form.riskUntil),
    riskReason: parseText(form.riskReason, textLimits.name),
    riskContactId: optional(form.riskContactId, parseId<ContactId>),
    riskAcceptedBy: parseText(form.riskAcceptedBy, textLimits.name),
  });
};

type Dates = Extract<ReturnType<typeof readDates>, { ok: true }>['value'];

const isSameEnds = (one: SupportOverride, other: SupportOverride): boolean =>
  one.endActive === other.endActive &&
  one.endSupport === other.endSupport &&
  one.endExtended === other.endExtended &&
  one.note === other.note;

/** What is said by hand of the support, checked today unless nothing of it changed. A day without a note says nothing. */
const overrideOf = (
  dates: Dates,
  { today, before }: IntegrationContext,
): SupportOverride | null => {
  const { overrideActive, overrideSupport, overrideExtended, overrideNote } = dates;
  if (overrideNote === '') return null;
  const said: SupportOverride = {
    endActive: overrideActive,
    endSupport: overrideSupport,
    endExtended: overrideExtended,
    note: overrideNote,
    checkedOn: today,
  };
  const earlier = before?.override ?? null;
  return earlier !== null && isSameEnds(earlier, said) ? earlier : said;
};

const overrideErrors = (dates: Dates): Errors => {
  const { overrideActive: active, overrideSupport: support, overrideExtended: extended } = dates;
  const hasDay = active !== null || support !== null || extended !== null;
  const latest = support ?? active;
  return {
    ...(hasDay && dates.overrideNote === '' && { overrideNote: 'required' }),
    ...(active !== null &&
      support !== null &&
      support < active && { overrideSupport: 'support-end-order' }),
    ...(latest !== null &&
      extended !== null &&
      extended < latest && { overrideExtended: 'support-end-order' }),
  };
};

const riskOf = (dates: Dates): RiskUntil | null =>
  dates.riskUntil === null
    ? null
    : {
        until: dates.riskUntil,
        reason: dates.riskReason,
        contactId: dates.riskContactId,
        acceptedBy: dates.riskAcceptedBy,
      };

const riskErrors = (dates: Dates, { today, before }: IntegrationContext): Errors => {
  const { riskUntil, riskReason, riskAcceptedBy, riskContactId } = dates;
  const isSaid = riskReason !== '' || riskAcceptedBy !== '' || riskContactId !== null;
  if (riskUntil === null) return isSaid ? { riskUntil: 'required' } : {};
  const isNew = riskUntil !== before?.acceptedRisk?.until;
  return {
    ...(isNew && riskUntil < today && { riskUntil: 'date-has-passed' }),
    ...(riskReason === '' && { riskReason: 'required' }),
    ...(riskAcceptedBy === '' && riskContactId === null && { riskAcceptedBy: 'required' }),
  };
};

/** An integration as typed: every field's problem at once, ends of support in order, a risk with its day and its words. */
export const parseIntegration = (
  form: IntegrationForm,
  context: IntegrationContext,
): Result<IntegrationFields, Errors> => {
  const facts = readFacts(form);
  const dates = readDates(form, context.today);
  const errors: Errors = {
    ...(dates.ok
      ? { ...overrideErrors(dates.value), ...riskErrors(dates.value, context) }
      : dates.error),
    ...(facts.ok ? {} : facts.error),
  };
  if (!facts.ok || !dates.ok || Object.keys(errors).length > 0) return fail(errors);
  const { contractUntil, keysRevokedOn } = dates.value;
  return ok({
    ...facts.value,
    contractUntil,
    keysRevokedOn,
    override: overrideOf(dates.value, context),
    acceptedRisk: riskOf(dates.value),
  });
};

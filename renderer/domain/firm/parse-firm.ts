import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { activities } from '#domain/hours/activity.ts';
import type { Activity } from '#domain/hours/activity.ts';
import { parseBankgiro } from '#domain/identifiers/bankgiro.ts';
import { parseIban } from '#domain/identifiers/iban.ts';
import { parseOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { parsePlusgiro } from '#domain/identifiers/plusgiro.ts';
import { parseSwedishVatNumber } from '#domain/identifiers/vat-number.ts';
import type { NumberSeries } from '#domain/invoices/invoice.ts';
import { formatInvoiceNumber } from '#domain/invoices/numbering.ts';
import type { HourlyRate } from '#domain/money/money.ts';
import { parseHourlyRate, parsePercentage, parseWholeNumber } from '#domain/money/parse-money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseBic, parseEmail, parseWebsite } from '#domain/text/contact-details.ts';
import { parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { readAddress, toAddress } from './address-form.ts';
import { languages, paymentReferenceRules } from './firm.ts';
import type { Firm, startingFirm } from './firm.ts';
import type { ActivityRateField, FirmForm } from './firm-form.ts';

/** What the form decides of the firm; the logo has a command of its own. */
export type FirmFields = Omit<
  Fields<Firm>,
  | 'logo'
  | Exclude<
      keyof typeof startingFirm,
      'paymentReferenceLength' | 'printsPaymentCode' | 'fiscalYearFirstMonth'
    >
>;

export type ParsedFirm = {
  readonly firm: FirmFields;
  readonly series: Fields<NumberSeries>;
  /** Why the next number was set forward; '' where it wasn't. */
  readonly jumpReason: string;
};

/** Swedish VAT rates of ML 9 kap. and none; another rate is another country's, which isn't ours to charge. */
const parseVatRate = (text: string) => parsePercentage(text);

/** `usedUpTo` is the highest number already taken from the series: the next may not go back to it (R29). */
const readSeries = (form: FirmForm, usedUpTo: number) => {
  const next = parseWholeNumber(form.seriesNext, 1, 999_999_999);
  const isJump = usedUpTo > 0 && next.ok && next.value > usedUpTo + 1;
  const reason = parseText(form.seriesReason, textLimits.name);
  return {
    // R29: a gap is told with its reason, so the reason is asked for while it is known.
    seriesReason: isJump && reason.ok && reason.value === '' ? fail('series-jump-reason') : reason,
    seriesPrefix: parseText(form.seriesPrefix, 12),
    seriesNext: next.ok && next.value <= usedUpTo ? fail('series-number-taken') : next,
    seriesDigits: parseWholeNumber(form.seriesDigits, 1, 12),
  };
};

const readRates = (
  form: FirmForm,
): { readonly [Field in ActivityRateField]: FieldResult<HourlyRate | null> } => ({
  releaseRate: optional(form.releaseRate, parseHourlyRate),
  changeRate: optional(form.changeRate, parseHourlyRate),
  problemRate: optional(form.problemRate, parseHourlyRate),
  integrationRate: optional(form.integrationRate, parseHourlyRate),
  operationRate: optional(form.operationRate, parseHourlyRate),
  documentationRate: optional(form.documentationRate, parseHourlyRate),
  meetingRate: optional(form.meetingRate, parseHourlyRate),
  educationRate: optional(form.educationRate, parseHourlyRate),
  internalRate: optional(form.internalRate, parseHourlyRate),
});

/** The agreed length holds the next number and a check digit, and no more than 25 digits (Bankgirot). */
const readReferenceLength = (form: FirmForm): FieldResult<number | null> => {
  const { paymentReferenceLength: typed } = form;
  if (form.paymentReferenceRule !== 'fixed-length')
    return typed.length > textLimits.code ? fail('number-format') : ok(null);
  const next = parseWholeNumber(form.seriesNext, 1, 999_999_999);
  const digits = parseWholeNumber(form.seriesDigits, 1, 12);
  // Another field's problem is told there.
  if (!next.ok || !digits.ok) return parseWholeNumber(typed, 2, 25);
  const prefix = form.seriesPrefix.slice(0, 12).trim();
  const number = formatInvoiceNumber({ prefix, next: next.value, digits: digits.value });
  return parseWholeNumber(typed, number.replace(/[^0-9]/g, '').length + 1, 25);
};

const readFirm = (form: FirmForm, usedUpTo: number) =>
  readForm({
    ...readAddress(form),
    ...readRates(form),
    ...readSeries(form, usedUpTo),
    name: parseRequiredText(form.name, textLimits.name),
    organisationNumber: parseOrganisationNumber(form.organisationNumber),
    vatNumber: optional(form.vatNumber, parseSwedishVatNumber),
    seat: parseText(form.seat, textLimits.name),
    email: parseEmail(form.email),
    phone: parseText(form.phone, textLimits.code),
    website: parseWebsite(form.website),
    bankgiro: optional(form.bankgiro, parseBankgiro),
    plusgiro: optional(form.plusgiro, parsePlusgiro),
    iban: optional(form.iban, parseIban),
    bic: parseBic(form.bic),
    paymentTerms: parseWholeNumber(form.paymentTerms, 0, 365),
    hourlyRate: parseHourlyRate(form.hourlyRate),
    defaultVatRate: parseVatRate(form.defaultVatRate),
    paymentReferenceRule: parseChoice(form.paymentReferenceRule, paymentReferenceRules),
    paymentReferenceLength: readReferenceLength(form),
    fiscalYearFirstMonth: parseWholeNumber(form.fiscalYearFirstMonth, 1, 12),
    language: parseChoice(form.language, languages),
  });

type ReadFirm = Extract<ReturnType<typeof readFirm>, { ok: true }>['value'];

const activityRatesOf = (read: ReadFirm): Firm['activityRates'] => {
  const rates: { [Name in Activity]?: HourlyRate } = {};
  for (const activity of activities) {
    const rate = read[`${activity}Rate`];
    if (rate !== null) rates[activity] = rate;
  }
  return rates;
};

/** The firm and its number series. `usedUpTo`: the highest number already issued, 0 before the first. */
export const parseFirm = (
  form: FirmForm,
  usedUpTo = 0,
): Result<ParsedFirm, FieldErrors<FirmForm, FieldProblem>> => {
  const parsed = readFirm(form, usedUpTo);
  if (!parsed.ok) return parsed;
  const read = parsed.value;
  const firm: FirmFields = {
    name: read.name,
    organisationNumber: read.organisationNumber,
    vatNumber: read.vatNumber,
    address: toAddress(read),
    seat: read.seat,
    email: read.email,
    phone: read.phone,
    website: read.website,
    bankgiro: read.bankgiro,
    plusgiro: read.plusgiro,
    iban: read.iban,
    bic: read.bic,
    isApprovedForFTax: form.isApprovedForFTax,
    paymentTerms: read.paymentTerms,
    hourlyRate: read.hourlyRate,
    activityRates: activityRatesOf(read),
    defaultVatRate: read.defaultVatRate,
    roundsToWholeKrona: form.roundsToWholeKrona,
    paymentReferenceRule: read.paymentReferenceRule,
    paymentReferenceLength: read.paymentReferenceLength,
    printsPaymentCode: form.printsPaymentCode,
    fiscalYearFirstMonth: read.fiscalYearFirstMonth,
    language: read.language,
  };
  return ok({
    firm,
    jumpReason: usedUpTo > 0 && read.seriesNext > usedUpTo + 1 ? read.seriesReason : '',
    series: { prefix: read.seriesPrefix, next: read.seriesNext, digits: read.seriesDigits },
  });
};

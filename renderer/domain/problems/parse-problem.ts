import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldResult } from '#domain/form.ts';
import { parseImpact, parseUrgency } from '#domain/cases/parse-case.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { ContactId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, parseRequiredText, parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { latestReview } from './problem-moves.ts';
import type { HypothesisRow, ProblemForm, RiskForm } from './problem-form.ts';
import { causeClasses, hypothesisVerdicts, problemSources } from './problem.ts';
import type { AcceptedRisk, Hypothesis, KnownError, Problem } from './problem.ts';

/** What the form decides of a problem. */
export type ProblemFields = Pick<
  Problem,
  | 'source'
  | 'detectedOn'
  | 'impact'
  | 'urgency'
  | 'hypotheses'
  | 'whys'
  | 'rootCause'
  | 'causeClass'
  | 'workaround'
  | 'workaroundSince'
  | 'knownError'
  | 'vendorTicket'
  | 'observationDays'
>;

/** Days from 0 to a year: a problem that is watched for longer is not resolved. */
const parseObservation = (text: string): FieldResult<number> => {
  if (!/^\d{1,4}$/.test(text.trim())) return fail('number-format');
  const days = Number(text);
  return days > 365 ? fail('number-too-large') : ok(days);
};

/** A row without text is none: it was begun and left. */
const parseHypotheses = (rows: readonly HypothesisRow[]): FieldResult<readonly Hypothesis[]> => {
  const read: Hypothesis[] = [];
  for (const row of rows) {
    const text = parseText(row.text, textLimits.line);
    const note = parseText(row.note, textLimits.note);
    const verdict = parseChoice(row.verdict, hypothesisVerdicts);
    if (!text.ok) return text;
    if (!note.ok) return note;
    if (!verdict.ok) return verdict;
    if (text.value !== '' || note.value !== '') {
      read.push({ id: row.id, text: text.value, note: note.value, verdict: verdict.value });
    }
  }
  return ok(read);
};

/** The answers as far as they go: a gap in the chain is closed up. */
const parseWhys = (rows: ProblemForm['whys']): FieldResult<readonly string[]> => {
  const read: string[] = [];
  for (const row of rows) {
    const text = parseText(row.text, textLimits.line);
    if (!text.ok) return text;
    if (text.value !== '') read.push(text.value);
  }
  return ok(read);
};

type KnownFields = Pick<KnownError, 'symptom' | 'errorCode' | 'clientText' | 'isPublished'> & {
  readonly knownSince: PlainDate | null;
  readonly knownUntil: PlainDate | null;
};

/** A known error is one as soon as anything is written about it. */
const knownErrorOf = (read: KnownFields, today: PlainDate): KnownError | null => {
  const { symptom, errorCode, clientText, isPublished, knownSince, knownUntil } = read;
  if (symptom === '' && errorCode === '' && clientText === '' && knownUntil === null) return null;
  return {
    symptom,
    errorCode,
    clientText,
    isPublished,
    since: knownSince ?? today,
    until: knownUntil,
  };
};

type ProblemErrors = FieldErrors<ProblemForm, FieldProblem>;

/** What is typed about a problem; `before` keeps the day since when there is a workaround. */
export const parseProblem = (
  form: ProblemForm,
  { today }: { readonly today: PlainDate },
  before: Pick<Problem, 'workaround' | 'workaroundSince'> = {
    workaround: '',
    workaroundSince: null,
  },
): Result<ProblemFields, ProblemErrors> => {
  const date = (text: string) => optional(text, (typed) => parsePlainDate(typed, today));
  const read = readForm({
    source: parseChoice(form.source, problemSources),
    detectedOn: parsePlainDate(form.detectedOn, today),
    impact: parseImpact(form.impact),
    urgency: parseUrgency(form.urgency),
    hypotheses: parseHypotheses(form.hypotheses),
    whys: parseWhys(form.whys),
    rootCause: parseMultilineText(form.rootCause, textLimits.note),
    causeClass: optional(form.causeClass, (text) => parseChoice(text, causeClasses)),
    workaround: parseMultilineText(form.workaround, textLimits.note),
    symptom: parseMultilineText(form.symptom, textLimits.note),
    errorCode: parseText(form.errorCode, textLimits.name),
    clientText: parseMultilineText(form.clientText, textLimits.note),
    knownSince: date(form.knownSince),
    knownUntil: date(form.knownUntil),
    vendorTicket: parseText(form.vendorTicket, textLimits.name),
    observationDays: parseObservation(form.observationDays),
  });
  if (!read.ok) return read;
  const { symptom, errorCode, clientText, knownSince, knownUntil, ...fields } = read.value;
  const { isPublished } = form;
  const known = { symptom, errorCode, clientText, knownSince, knownUntil, isPublished };
  const errors: ProblemErrors = {
    ...(fields.detectedOn > today && { detectedOn: 'date-in-future' as const }),
    ...(knownSince !== null &&
      knownUntil !== null &&
      knownUntil < knownSince && { knownUntil: 'date-before-start' as const }),
    // Nothing can be told that isn't written.
    ...(isPublished && clientText === '' && { clientText: 'required' as const }),
  };
  if (Object.keys(errors).length > 0) return fail(errors);
  const since = before.workaround === '' ? today : (before.workaroundSince ?? today);
  return ok({
    ...fields,
    workaroundSince: fields.workaround === '' ? null : since,
    knownError: knownErrorOf(known, today),
  });
};

/** An accepted risk: why, who at the client, and when it is looked at again, at most twelve months on. */
export const parseRisk = (
  form: RiskForm,
  { today }: { readonly today: PlainDate },
): Result<AcceptedRisk, FieldErrors<RiskForm, FieldProblem>> => {
  const read = readForm({
    reason: parseRequiredText(form.reason, textLimits.note),
    contactId: optional(form.contactId, parseId<ContactId>),
    acceptedBy: parseRequiredText(form.acceptedBy, textLimits.name),
    reviewOn: parsePlainDate(form.reviewOn, today),
  });
  if (!read.ok) return read;
  if (read.value.reviewOn <= today) return fail({ reviewOn: 'date-before-start' });
  if (read.value.reviewOn > latestReview(today)) return fail({ reviewOn: 'date-too-late' });
  return ok(read.value);
};

import { optional, parseChoice, readForm } from '#domain/form.ts';
import { parseMoney, parseWholeNumber } from '#domain/money/parse-money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { parseId } from '#domain/record.ts';
import type { ChangeTemplateId, TaskId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, textLimits } from '#domain/text/text.ts';
import { secondsBetween } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import { parseMoment } from '#domain/time/parse-moment.ts';
import type { Place } from '#domain/time/place.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { changeReasons, changeTypes } from './change.ts';
import type { Change } from './change.ts';
import type { ChangeForm } from './change-form.ts';
import { parseEstimate } from './parse-estimate.ts';

/** The longest window: the calendar looks that far back for one that still goes on. */
export const longestWindow = 31 * 86_400;

/** What the form decides of a change. */
export type ChangeFields = Pick<
  Change,
  | 'type'
  | 'templateId'
  | 'reason'
  | 'originId'
  | 'clientWish'
  | 'plan'
  | 'testPlan'
  | 'backoutPlan'
  | 'estimate'
  | 'isBillable'
  | 'quote'
  | 'likelihood'
  | 'impact'
  | 'areLinksChecked'
  | 'windowFrom'
  | 'windowTo'
  | 'hasOutage'
  | 'outage'
>;

type Errors = FieldErrors<ChangeForm, FieldProblem>;
export type ChangeContext = { readonly today: PlainDate; readonly place: Place };

const readTexts = (form: ChangeForm) => {
  const text = (typed: string) => parseMultilineText(typed, textLimits.note);
  const degree = (typed: string) => optional(typed, (each) => parseWholeNumber(each, 1, 5));
  return readForm({
    type: parseChoice(form.type, changeTypes),
    templateId: optional(form.templateId, parseId<ChangeTemplateId>),
    reason: parseChoice(form.reason, changeReasons),
    originId: optional(form.originId, parseId<TaskId>),
    clientWish: text(form.clientWish),
    plan: text(form.plan),
    testPlan: text(form.testPlan),
    backoutPlan: text(form.backoutPlan),
    estimate: optional(form.estimate, parseEstimate),
    quote: optional(form.quote, parsePrice),
    likelihood: degree(form.likelihood),
    impact: degree(form.impact),
    outage: text(form.outage),
  });
};

const parsePrice = (text: string): Result<MinorUnits, FieldProblem> => {
  const parsed = parseMoney(text);
  return parsed.ok && parsed.value < 0 ? fail('money-negative') : parsed;
};

type Window = { readonly windowFrom: Instant | null; readonly windowTo: Instant | null };

/** The window as typed: both ends or neither, in order, not longer than a month. */
export const parseWindow = (
  form: Pick<ChangeForm, 'windowFromDate' | 'windowFromTime' | 'windowToDate' | 'windowToTime'>,
  { today, place }: ChangeContext,
): Result<Window, Errors> => {
  const from = parseMoment({ date: form.windowFromDate, time: form.windowFromTime }, today, place);
  const to = parseMoment({ date: form.windowToDate, time: form.windowToTime }, today, place);
  if (!from.ok || !to.ok) {
    return fail({
      ...(!from.ok &&
        (from.error.field === 'date'
          ? { windowFromDate: from.error.code }
          : { windowFromTime: from.error.code })),
      ...(!to.ok &&
        (to.error.field === 'date'
          ? { windowToDate: to.error.code }
          : { windowToTime: to.error.code })),
    });
  }
  const windowFrom = from.value;
  const windowTo = to.value;
  if (windowFrom === null || windowTo === null) {
    if (windowFrom === windowTo) return ok({ windowFrom, windowTo });
    return fail(
      windowFrom === null ? { windowFromDate: 'required' } : { windowToDate: 'required' },
    );
  }
  const length = secondsBetween(windowFrom, windowTo);
  if (length <= 0) return fail({ windowToTime: 'time-before-start' });
  return length > longestWindow
    ? fail({ windowToDate: 'window-too-long' })
    : ok({ windowFrom, windowTo });
};

/** A change as typed; every field's problem at once. */
export const parseChange = (
  form: ChangeForm,
  context: ChangeContext,
): Result<ChangeFields, Errors> => {
  const read = readTexts(form);
  const window = parseWindow(form, context);
  if (!read.ok || !window.ok) {
    return fail({ ...(!read.ok && read.error), ...(!window.ok && window.error) });
  }
  const { isBillable, hasOutage, areLinksChecked } = form;
  return ok({
    ...read.value,
    // A template belongs to a standard change only.
    templateId: read.value.type === 'standard' ? read.value.templateId : null,
    isBillable,
    hasOutage,
    areLinksChecked,
    ...window.value,
  });
};

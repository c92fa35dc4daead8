import { optional, parseChoice, readForm } from '#domain/form.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseMultilineText, textLimits } from '#domain/text/text.ts';
import type { Instant } from '#domain/time/instant.ts';
import { parseMoment } from '#domain/time/parse-moment.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { closeCodes } from './change.ts';
import type { Change } from './change.ts';
import type { ReviewForm } from './change-form.ts';
import type { ChangeContext } from './parse-change.ts';

export type ReviewFields = Pick<Change, 'closeCode' | 'actualFrom' | 'actualTo' | 'review'>;

type Errors = FieldErrors<ReviewForm, FieldProblem>;

const actualTimes = (
  form: ReviewForm,
  now: Instant,
  { today, place }: ChangeContext,
): Result<Pick<ReviewFields, 'actualFrom' | 'actualTo'>, Errors> => {
  const from = parseMoment({ date: form.actualFromDate, time: form.actualFromTime }, today, place);
  if (!from.ok)
    return fail({
      [`actualFrom${from.error.field === 'date' ? 'Date' : 'Time'}`]: from.error.code,
    });
  const to = parseMoment({ date: form.actualToDate, time: form.actualToTime }, today, place);
  if (!to.ok)
    return fail({ [`actualTo${to.error.field === 'date' ? 'Date' : 'Time'}`]: to.error.code });
  if (from.value !== null && from.value > now) return fail({ actualFromDate: 'date-in-future' });
  if (to.value !== null && to.value > now) return fail({ actualToDate: 'date-in-future' });
  if (from.value !== null && to.value !== null && to.value < from.value) {
    return fail({ actualToTime: 'time-before-start' });
  }
  return ok({ actualFrom: from.value, actualTo: to.value });
};

/** How a change went, as typed; `now` because nothing has ended that lies ahead. */
export const parseReview = (
  form: ReviewForm,
  context: ChangeContext & { readonly now: Instant },
): Result<ReviewFields, Errors> => {
  const text = (typed: string) => parseMultilineText(typed, textLimits.note);
  const read = readForm({
    closeCode: optional(form.closeCode, (typed) => parseChoice(typed, closeCodes)),
    reviewedOn: form.isReviewed ? parsePlainDate(form.reviewedOn, context.today) : ok(null),
    lessons: text(form.lessons),
    followUp: text(form.followUp),
  });
  const times = actualTimes(form, context.now, context);
  if (!read.ok || !times.ok) {
    return fail({ ...(!read.ok && read.error), ...(!times.ok && times.error) });
  }
  const { closeCode, reviewedOn, lessons, followUp } = read.value;
  const review =
    reviewedOn === null ? null : { on: reviewedOn, isAchieved: form.isAchieved, lessons, followUp };
  return ok({ closeCode, ...times.value, review });
};

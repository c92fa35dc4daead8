import { formatMoneyField } from '#domain/money/parse-money.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { momentToTyped } from '#domain/time/parse-moment.ts';
import type { Place } from '#domain/time/place.ts';
import type { Change } from './change.ts';

/** What is to be done, why, when and at what risk, as typed; title, system, assignee stand in the task's form. */
export type ChangeForm = {
  readonly type: string;
  readonly templateId: string;
  readonly reason: string;
  readonly originId: string;
  readonly clientWish: string;
  readonly plan: string;
  readonly testPlan: string;
  readonly backoutPlan: string;
  readonly estimate: string;
  readonly isBillable: boolean;
  readonly quote: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly areLinksChecked: boolean;
  readonly windowFromDate: string;
  readonly windowFromTime: string;
  readonly windowToDate: string;
  readonly windowToTime: string;
  readonly hasOutage: boolean;
  readonly outage: string;
};

export const changeToForm = (change: Change, place: Place): ChangeForm => {
  const from = momentToTyped(change.windowFrom, place);
  const to = momentToTyped(change.windowTo, place);
  return {
    type: change.type,
    templateId: change.templateId ?? '',
    reason: change.reason,
    originId: change.originId ?? '',
    clientWish: change.clientWish,
    plan: change.plan,
    testPlan: change.testPlan,
    backoutPlan: change.backoutPlan,
    estimate: change.estimate === null ? '' : formatDuration(change.estimate),
    isBillable: change.isBillable,
    quote: change.quote === null ? '' : formatMoneyField(change.quote),
    likelihood: change.likelihood === null ? '' : String(change.likelihood),
    impact: change.impact === null ? '' : String(change.impact),
    areLinksChecked: change.areLinksChecked,
    windowFromDate: from.date,
    windowFromTime: from.time,
    windowToDate: to.date,
    windowToTime: to.time,
    hasOutage: change.hasOutage,
    outage: change.outage,
  };
};

/** How it went, as typed. */
export type ReviewForm = {
  readonly closeCode: string;
  readonly actualFromDate: string;
  readonly actualFromTime: string;
  readonly actualToDate: string;
  readonly actualToTime: string;
  /** The review itself (PIR) is written only where this is on. */
  readonly isReviewed: boolean;
  readonly reviewedOn: string;
  readonly isAchieved: boolean;
  readonly lessons: string;
  readonly followUp: string;
};

export const reviewToForm = (change: Change, place: Place, today: string): ReviewForm => {
  const from = momentToTyped(change.actualFrom, place);
  const to = momentToTyped(change.actualTo, place);
  const { review } = change;
  return {
    closeCode: change.closeCode ?? '',
    actualFromDate: from.date,
    actualFromTime: from.time,
    actualToDate: to.date,
    actualToTime: to.time,
    isReviewed: review !== null || change.type !== 'standard',
    reviewedOn: review?.on ?? today,
    isAchieved: review?.isAchieved ?? true,
    lessons: review?.lessons ?? '',
    followUp: review?.followUp ?? '',
  };
};

import { parseChoice, readForm } from '#domain/form.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import type { FieldProblem } from '#domain/problem.ts';
import { fail, ok } from '#domain/result.ts';
import type { FieldErrors, Result } from '#domain/result.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { contractDates } from './contract-dates.ts';
import { noticeGivers } from './contract.ts';
import type { Contract, NoticeGiver } from './contract.ts';
import { nextStepOn } from './indexation.ts';
import { parseStepShare } from './parse-hours.ts';

/** Notice as typed: the day it was given, by whom, and what was said. */
export type NoticeForm = { readonly on: string; readonly from: string; readonly reason: string };

export type Notice = {
  readonly on: PlainDate;
  readonly from: NoticeGiver;
  readonly reason: string;
};

/** Notice that was given between the contract's start and today; one of tomorrow has not been given yet. */
export const parseNotice = (
  form: NoticeForm,
  { today, contract }: { readonly today: PlainDate; readonly contract: Pick<Contract, 'term'> },
): Result<Notice, FieldErrors<NoticeForm, FieldProblem>> => {
  const read = readForm({
    on: parsePlainDate(form.on, today),
    from: parseChoice(form.from, noticeGivers),
    reason: parseText(form.reason, textLimits.name),
  });
  if (!read.ok) return read;
  if (read.value.on > today) return fail({ on: 'date-in-future' });
  return read.value.on < contract.term.start ? fail({ on: 'date-before-start' }) : read;
};

/** The last day that both have signed for. */
export type RenewalForm = { readonly until: string };

export const parseRenewal = (
  form: RenewalForm,
  { today, contract }: { readonly today: PlainDate; readonly contract: Pick<Contract, 'term'> },
): Result<PlainDate, FieldErrors<RenewalForm, FieldProblem>> => {
  const until = parsePlainDate(form.until, today);
  if (!until.ok) return fail({ until: until.error });
  const { currentEnd } = contractDates(contract.term, today);
  return until.value <= currentEnd ? fail({ until: 'renewal-before-end' }) : until;
};

/** The day on which to be asked again. */
export type ReminderForm = { readonly on: string };

export const parseReminder = (
  form: ReminderForm,
  { today }: { readonly today: PlainDate },
): Result<PlainDate, FieldErrors<ReminderForm, FieldProblem>> => {
  const on = parsePlainDate(form.on, today);
  if (!on.ok) return fail({ on: on.error });
  return on.value <= today ? fail({ on: 'date-has-passed' }) : on;
};

/** A yearly step: by how much, from which day. */
export type IndexStepForm = { readonly share: string; readonly validFrom: string };

export type IndexStep = { readonly share: BasisPoints; readonly validFrom: PlainDate };

/** A step from a day after the last one's, so that none is taken twice and none slips in between. */
export const parseIndexStep = (
  form: IndexStepForm,
  {
    today,
    contract,
  }: { readonly today: PlainDate; readonly contract: Pick<Contract, 'term' | 'indexation'> },
): Result<IndexStep, FieldErrors<IndexStepForm, FieldProblem>> => {
  const read = readForm({
    share: parseStepShare(form.share),
    validFrom: parsePlainDate(form.validFrom, today),
  });
  if (!read.ok) return read;
  const { validFrom, share } = read.value;
  if (share === 0) return fail({ share: 'money-is-zero' });
  const last = contract.indexation?.steps.at(-1)?.validFrom ?? contract.term.start;
  if (validFrom <= last) return fail({ validFrom: 'date-before-start' });
  return ok({ share, validFrom });
};

/** What to propose for the next yearly step. */
export const emptyIndexStepForm = (
  contract: Pick<Contract, 'term' | 'indexation'>,
  share: string,
): IndexStepForm => ({ share, validFrom: nextStepOn(contract) ?? '' });

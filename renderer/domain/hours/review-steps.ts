import type { Firm } from '#domain/firm/firm.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { ReviewState, TimeEntry } from './time-entry.ts';

export const reviewSteps = ['submit', 'approve', 'withdraw'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** Where each step leads (R25). */
export const reviewAfter: { readonly [Step in ReviewStep]: ReviewState } = {
  submit: 'submitted',
  approve: 'approved',
  withdraw: 'open',
};

/** Why somebody can't approve hours: it isn't known who, or another's eyes are asked for. */
export type ApproverLack = 'approver-unknown' | 'approver-is-worker';

const worksOn = ({ employments }: Person, day: PlainDate): boolean =>
  employments.length === 0 ||
  employments.some(({ from, to }) => from <= day && (to === null || day <= to));

/** Whether there is nobody else in the firm on that day. */
export const isAlone = (people: readonly Person[], day: PlainDate): boolean =>
  people.filter((person) => worksOn(person, day)).length < 2;

/**
 * Whether `approver` may approve `worker`'s hours; null when they may. A second pair of eyes is asked for only where the
 * firm asks for approval and has one: alone, or without that rule, one approves one's own (R25).
 */
export const approverLack = (
  { requiresApproval }: Pick<Firm, 'requiresApproval'>,
  alone: boolean,
  approver: PersonId | null,
  worker: PersonId,
): ApproverLack | null => {
  if (approver === null) return 'approver-unknown';
  return requiresApproval && !alone && approver === worker ? 'approver-is-worker' : null;
};

/**
 * Whether a step is open to an entry. Approving takes open hours too where nobody else will look at them: handing in to
 * oneself is a step for nothing. What stands on a draft or an invoice keeps its approval, for the paper rests on it.
 */
export const mayTake = (
  step: ReviewStep,
  { review, billing }: Pick<TimeEntry, 'review' | 'billing'>,
  alone: boolean,
): boolean => {
  if (step === 'submit') return review === 'open' && billing !== 'invoiced';
  if (step === 'approve') return review === 'submitted' || (alone && review === 'open');
  return review === 'approved' && billing !== 'drafted' && billing !== 'invoiced';
};

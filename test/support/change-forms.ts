import type { ChangeForm, ReviewForm } from '#domain/changes/change-form.ts';

/** A change with nothing filled in. */
export const blankChange: ChangeForm = {
  type: 'normal',
  templateId: '',
  reason: 'improve',
  originId: '',
  clientWish: '',
  plan: '',
  testPlan: '',
  backoutPlan: '',
  estimate: '',
  isBillable: false,
  quote: '',
  likelihood: '',
  impact: '',
  areLinksChecked: false,
  windowFromDate: '',
  windowFromTime: '',
  windowToDate: '',
  windowToTime: '',
  hasOutage: false,
  outage: '',
};

/** One that may be approved: an evening's work on 24 November 2026. */
export const plannedChange: ChangeForm = {
  ...blankChange,
  plan: 'Byt certifikatet.',
  testPlan: 'Logga in.',
  backoutPlan: 'Lägg tillbaka det gamla.',
  estimate: '2:00',
  likelihood: '2',
  impact: '3',
  areLinksChecked: true,
  windowFromDate: '2026-11-24',
  windowFromTime: '18:00',
  windowToDate: '2026-11-24',
  windowToTime: '20:00',
};

export const blankReview: ReviewForm = {
  closeCode: '',
  actualFromDate: '',
  actualFromTime: '',
  actualToDate: '',
  actualToTime: '',
  isReviewed: false,
  reviewedOn: '',
  isAchieved: true,
  lessons: '',
  followUp: '',
};

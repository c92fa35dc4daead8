import type { ReviewState } from '#domain/hours/time-entry.ts';
import type { Tone } from '#components/tone.ts';

/** The colour of each state of the review; its word stands beside it (R25). */
export const reviewTones: { readonly [State in ReviewState]: Tone } = {
  open: 'quiet',
  submitted: 'active',
  approved: 'good',
};

import type { Tone } from '#components/tone.ts';
import type { CertificationState } from '#domain/competence/certification-state.ts';

/** How urgent a certificate's state is. */
export const certificationTone = {
  planned: 'quiet',
  booked: 'active',
  valid: 'good',
  'expiring-180': 'calm',
  'expiring-90': 'careful',
  'expiring-30': 'careful',
  lapsed: 'bad',
} as const satisfies Record<CertificationState, Tone>;

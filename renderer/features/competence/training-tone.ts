import type { Tone } from '#components/tone.ts';
import type { TrainingStatus } from '#domain/competence/training.ts';

export const trainingTone = {
  wish: 'quiet',
  approved: 'calm',
  booked: 'active',
  done: 'good',
  cancelled: 'quiet',
} as const satisfies Record<TrainingStatus, Tone>;

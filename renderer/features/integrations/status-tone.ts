import type { Tone } from '#components/tone.ts';
import type { IntegrationStatus } from '#domain/integrations/integration.ts';

/** The colour of each status; the word stands beside it. */
export const statusTone: Readonly<Record<IntegrationStatus, Tone>> = {
  proposed: 'quiet',
  evaluated: 'calm',
  contracted: 'calm',
  building: 'active',
  live: 'good',
  'risk-accepted': 'calm',
  sunset: 'careful',
  removed: 'quiet',
};

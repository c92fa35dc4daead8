import type { RiskBand } from '#domain/changes/risk.ts';
import type { Tone } from '#components/tone.ts';

/** The colour of a band of risk. */
export const riskTone = {
  low: 'good',
  medium: 'careful',
  high: 'careful',
  'very-high': 'bad',
  critical: 'bad',
} as const satisfies Record<RiskBand, Tone>;

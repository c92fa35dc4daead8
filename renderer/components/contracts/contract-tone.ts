import type { Tone } from '#components/tone.ts';
import type { ContractState } from '#domain/contracts/contract-state.ts';

/** How each state of a contract looks. */
export const contractTone = {
  draft: 'quiet',
  sent: 'active',
  active: 'good',
  'notice-open': 'careful',
  renewed: 'good',
  terminated: 'careful',
  expired: 'quiet',
  cancelled: 'quiet',
} as const satisfies Record<ContractState, Tone>;

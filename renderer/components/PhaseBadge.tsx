import type { SystemPhase } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { StatusBadge } from './StatusBadge.tsx';
import type { Tone } from './tone.ts';

const tones = {
  plan: 'calm',
  build: 'calm',
  release: 'active',
  operate: 'good',
  change: 'active',
  retire: 'careful',
  retired: 'quiet',
} as const satisfies Record<SystemPhase, Tone>;

/** The phase of a system's life in colour and words. */
export const PhaseBadge = ({ phase }: { readonly phase: SystemPhase }) => {
  const t = useT('fields');
  return <StatusBadge tone={tones[phase]} label={t(`phase.${phase}`)} />;
};

import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import type { SupportState } from '#domain/integrations/support.ts';
import { useT } from '#i18n/t.ts';

const tones: Readonly<Record<SupportState, Tone>> = {
  ok: 'good',
  soon: 'careful',
  past: 'bad',
  'risk-accepted': 'calm',
  unknown: 'quiet',
};

/** How an integration stands with its vendor's support. */
export const SupportBadge = ({ state }: { readonly state: SupportState }) => {
  const t = useT('integrations');
  return <StatusBadge tone={tones[state]} label={t(`support.state.${state}`)} />;
};

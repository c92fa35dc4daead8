import type { ProblemStatus } from '#domain/problems/problem.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import { useT } from '#i18n/t.ts';

const tones = {
  new: 'calm',
  assessed: 'calm',
  rca: 'active',
  'known-error': 'careful',
  'fix-in-progress': 'active',
  resolved: 'good',
  closed: 'quiet',
  'risk-accepted': 'careful',
  duplicate: 'quiet',
  cancelled: 'quiet',
} as const satisfies Record<ProblemStatus, Tone>;

/** How far a problem has come, in colour and words. */
export const ProblemStatusBadge = ({ status }: { readonly status: ProblemStatus }) => {
  const t = useT('problemRecords');
  return <StatusBadge tone={tones[status]} label={t(`status.${status}`)} />;
};

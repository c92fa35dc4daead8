import type { ChangeStatus } from '#domain/changes/change.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import { useT } from '#i18n/t.ts';

const tones = {
  draft: 'quiet',
  assessed: 'calm',
  'awaiting-approval': 'careful',
  approved: 'calm',
  scheduled: 'calm',
  implementing: 'active',
  'backed-out': 'bad',
  review: 'active',
  closed: 'good',
  rejected: 'quiet',
  cancelled: 'quiet',
} as const satisfies Record<ChangeStatus, Tone>;

/** How far a change has come, in colour and words. */
export const ChangeStatusBadge = ({ status }: { readonly status: ChangeStatus }) => {
  const t = useT('changes');
  return <StatusBadge tone={tones[status]} label={t(`status.${status}`)} />;
};

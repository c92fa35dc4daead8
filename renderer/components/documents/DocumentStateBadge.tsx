import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import type { DocumentState } from '#domain/documents/document-state.ts';
import { useT } from '#i18n/t.ts';

const tones = {
  draft: 'quiet',
  'in-review': 'active',
  approved: 'good',
  'review-due': 'careful',
  superseded: 'quiet',
  retired: 'quiet',
} as const satisfies Record<DocumentState, Tone>;

/** How a document stands today, in colour and in words. */
export const DocumentStateBadge = ({ state }: { readonly state: DocumentState }) => {
  const t = useT('documentRegister');
  return <StatusBadge tone={tones[state]} label={t(`state.${state}`)} />;
};

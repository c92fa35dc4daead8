import type { CaseStatus } from '#domain/cases/case.ts';
import type { Priority } from '#domain/problems/problem.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import { useT } from '#i18n/t.ts';
import styles from './cases.module.css';

const tones = {
  registered: 'calm',
  open: 'calm',
  'in-progress': 'active',
  waiting: 'careful',
  resolved: 'good',
  closed: 'quiet',
} as const satisfies Record<CaseStatus, Tone>;

/** How far a case has come, in colour and words. */
export const CaseStatusBadge = ({ status }: { readonly status: CaseStatus }) => {
  const t = useT('cases');
  return <StatusBadge tone={tones[status]} label={t(`status.${status}`)} />;
};

/** A priority: the greater, the louder. */
export const PriorityMark = ({ priority }: { readonly priority: Priority }) => {
  const t = useT('cases');
  return (
    <span
      className={styles['priority']}
      data-priority={priority}
      title={t('priorityLong', { priority })}
    >
      {t('priority', { priority })}
    </span>
  );
};

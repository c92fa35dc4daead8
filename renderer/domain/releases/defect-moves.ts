import { unless } from '#domain/lifecycle/move.ts';
import type { Lack, Move } from '#domain/lifecycle/move.ts';
import type { PersonId } from '#domain/record.ts';
import type { Defect, DefectStatus } from './defect.ts';

export const defectLacks = ['fix-version', 'other-verifier', 'consent', 'problem'] as const;
export type DefectLack = (typeof defectLacks)[number];

/** What the guards need from elsewhere: who takes the step, which is who verifies. */
export type DefectFacts = { readonly personHere: PersonId | null };

type Step = { readonly to: DefectStatus; readonly needsReason?: boolean };

const putOff = [{ to: 'deferred' }, { to: 'known-error' }] as const satisfies readonly Step[];

/**
 * Where a defect may go (itsm.md 2.3). Beyond it: what a verifier finds not mended is reopened from `fixed` too, and
 * what was put off or written off can be taken up again.
 */
const steps: Readonly<Record<DefectStatus, readonly Step[]>> = {
  new: [{ to: 'triaged' }],
  triaged: [
    { to: 'in-fix' },
    ...putOff,
    { to: 'rejected', needsReason: true },
    { to: 'duplicate', needsReason: true },
  ],
  'in-fix': [{ to: 'fixed' }, ...putOff],
  fixed: [{ to: 'verified' }, { to: 'reopened', needsReason: true }],
  verified: [{ to: 'closed' }, { to: 'reopened', needsReason: true }],
  closed: [{ to: 'reopened', needsReason: true }],
  deferred: [{ to: 'known-error' }, { to: 'reopened', needsReason: true }],
  'known-error': [{ to: 'reopened', needsReason: true }],
  rejected: [{ to: 'reopened', needsReason: true }],
  duplicate: [{ to: 'reopened', needsReason: true }],
  reopened: [{ to: 'in-fix' }, ...putOff],
};

/** The statuses in which a defect is nobody's answer yet: none may be left when a release is signed off. */
const openDefectStatuses = [
  'new',
  'triaged',
  'in-fix',
  'fixed',
  'reopened',
] as const satisfies readonly DefectStatus[];

export const isOpenDefect = ({ status }: Pick<Defect, 'status'>): boolean =>
  openDefectStatuses.some((each) => each === status);

export const isSevere = ({ severity }: Pick<Defect, 'severity'>): boolean =>
  severity === 'critical' || severity === 'major';

/** Put off with nothing to take it up: no later release, no problem. */
export const isLoose = ({
  status,
  fixedInReleaseId,
  problemId,
  releaseId,
}: Pick<Defect, 'status' | 'fixedInReleaseId' | 'problemId' | 'releaseId'>): boolean =>
  status === 'deferred' &&
  problemId === null &&
  (fixedInReleaseId === null || fixedInReleaseId === releaseId);

const lacksOf = (
  to: DefectStatus,
  defect: Defect,
  { personHere }: DefectFacts,
): readonly Lack<DefectLack>[] => {
  if (to === 'fixed') {
    return unless(defect.fixedInReleaseId !== null, 'fix-version', 'defect-fix');
  }
  if (to === 'verified') {
    // Whoever mended it sees what was meant, not what it does; a firm of one has nobody else (O).
    const isOther = personHere !== null && personHere !== defect.fixedBy;
    return unless(isOther, 'other-verifier', 'defect-fix', { mayOverride: true });
  }
  if (to === 'deferred' || to === 'known-error') {
    const isConsented = !isSevere(defect) || defect.consent !== '';
    const consent = unless(isConsented, 'consent', 'defect-consent');
    return to === 'deferred'
      ? consent
      : [...consent, ...unless(defect.problemId !== null, 'problem', 'defect-problem')];
  }
  return [];
};

/** The steps that a defect may take, and what each still lacks. */
export const defectMoves = (
  defect: Defect,
  facts: DefectFacts,
): readonly Move<DefectStatus, DefectLack>[] =>
  steps[defect.status].map(({ to, needsReason = false }) => ({
    to,
    needsReason,
    lacks: lacksOf(to, defect, facts),
  }));

/** What a step leaves behind in the defect besides its status: who mended it, and who saw that it was. */
export const leftOnDefect = (
  to: DefectStatus,
  { personHere }: DefectFacts,
): Partial<Pick<Defect, 'fixedBy' | 'verifiedBy'>> => {
  if (to === 'fixed') return { fixedBy: personHere };
  if (to === 'verified') return { verifiedBy: personHere };
  return to === 'reopened' ? { verifiedBy: null } : {};
};

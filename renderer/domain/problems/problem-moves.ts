import type { ChangeStatus, CloseCode } from '#domain/changes/change.ts';
import { unless } from '#domain/lifecycle/move.ts';
import type { Lack, Move } from '#domain/lifecycle/move.ts';
import type { PersonId } from '#domain/record.ts';
import { addDays, addMonths } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Problem, ProblemStatus } from './problem.ts';

export const problemLacks = [
  'owner',
  'cause-or-hypothesis',
  'root-cause',
  'workaround',
  'client-text',
  'fix',
  'fix-open',
  'fix-successful',
  'observation',
  'known-error-until',
  'risk',
  'risk-review',
  'duplicate-of',
] as const;
export type ProblemLack = (typeof problemLacks)[number];

/** A change that shall mend the problem, as far as guards ask. */
export type Fix = { readonly status: ChangeStatus; readonly closeCode: CloseCode | null };

/** What the guards need from elsewhere. */
export type ProblemFacts = {
  readonly ownerId: PersonId | null;
  readonly fixes: readonly Fix[];
  /** The day on which the newest linked case was reported. */
  readonly lastCaseOn: PlainDate | null;
  readonly today: PlainDate;
};

type Step = { readonly to: ProblemStatus; readonly needsReason?: boolean };

/**
 * Where a problem may go (itsm.md 2.5). Beyond it, a fix that failed and a known error whose cause proved wrong may be
 * analysed again too: else a problem whose only change failed could never leave.
 */
const steps: Readonly<Record<ProblemStatus, readonly Step[]>> = {
  new: [{ to: 'assessed' }],
  assessed: [{ to: 'rca' }, { to: 'duplicate' }, { to: 'cancelled', needsReason: true }],
  rca: [{ to: 'known-error' }, { to: 'fix-in-progress' }, { to: 'risk-accepted' }],
  'known-error': [
    { to: 'fix-in-progress' },
    { to: 'risk-accepted' },
    { to: 'rca', needsReason: true },
  ],
  'fix-in-progress': [{ to: 'resolved' }, { to: 'rca', needsReason: true }],
  resolved: [{ to: 'closed' }, { to: 'rca', needsReason: true }],
  closed: [{ to: 'rca', needsReason: true }],
  'risk-accepted': [{ to: 'rca', needsReason: true }],
  duplicate: [],
  cancelled: [],
};

/** The statuses in which somebody still has to do something about a problem. */
export const openProblemStatuses = [
  'new',
  'assessed',
  'rca',
  'known-error',
  'fix-in-progress',
  'resolved',
] as const satisfies readonly ProblemStatus[];

export const isOpenProblem = ({ status }: Pick<Problem, 'status'>): boolean =>
  openProblemStatuses.some((each) => each === status);

const closed = ({ status }: Fix): boolean =>
  status === 'closed' || status === 'cancelled' || status === 'rejected';

/** One that mended something, if not without trouble. */
const successful = ({ status, closeCode }: Fix): boolean =>
  status === 'closed' && (closeCode === 'successful' || closeCode === 'with-issues');

const hasCauseOrHypothesis = ({ rootCause, hypotheses }: Problem): boolean =>
  rootCause !== '' || hypotheses.some(({ verdict }) => verdict !== 'ruled-out');

/** The first day on which a problem may be closed: its observation counts from the resolution or the newest case. */
export const observedUntil = (
  { resolvedOn, observationDays }: Pick<Problem, 'resolvedOn' | 'observationDays'>,
  lastCaseOn: PlainDate | null,
): PlainDate | null => {
  if (resolvedOn === null) return null;
  const quietSince = lastCaseOn !== null && lastCaseOn > resolvedOn ? lastCaseOn : resolvedOn;
  return addDays(quietSince, observationDays);
};

/** The last day on which an accepted risk may be looked at again. */
export const latestReview = (today: PlainDate): PlainDate => addMonths(today, 12);

const knownError = (problem: Problem): readonly Lack<ProblemLack>[] => [
  ...unless(hasCauseOrHypothesis(problem), 'cause-or-hypothesis', 'cause'),
  ...unless(problem.workaround !== '', 'workaround', 'known-error'),
  ...unless((problem.knownError?.clientText ?? '') !== '', 'client-text', 'known-error'),
];

type Fixes = Pick<ProblemFacts, 'fixes'>;

const needsFix = ({ fixes }: Fixes): readonly Lack<ProblemLack>[] =>
  unless(fixes.length > 0, 'fix', 'fixes');

/** A known error ends with its problem: the day is written, so that the client knows until when it was there. */
const errorEnded = ({ knownError: error }: Problem): readonly Lack<ProblemLack>[] =>
  unless(error === null || error.until !== null, 'known-error-until', 'known-error');

const resolved = (problem: Problem, { fixes }: Fixes): readonly Lack<ProblemLack>[] => {
  const open = fixes.filter((fix) => !closed(fix)).length;
  return [
    ...unless(open === 0, 'fix-open', 'fixes', { count: open }),
    ...unless(fixes.some(successful), 'fix-successful', 'fixes'),
    ...unless(problem.rootCause !== '', 'root-cause', 'cause'),
  ];
};

const riskAccepted = (problem: Problem, { today }: ProblemFacts): readonly Lack<ProblemLack>[] => {
  const { acceptedRisk: risk } = problem;
  const isSaid = risk !== null && risk.reason !== '' && risk.acceptedBy !== '';
  const isInTime = risk !== null && risk.reviewOn > today && risk.reviewOn <= latestReview(today);
  return [...unless(isSaid, 'risk', 'risk'), ...unless(isInTime, 'risk-review', 'risk')];
};

const lacksOf = (
  to: ProblemStatus,
  problem: Problem,
  facts: ProblemFacts,
): readonly Lack<ProblemLack>[] => {
  switch (to) {
    case 'rca':
      return unless(facts.ownerId !== null, 'owner', 'owner');
    case 'known-error':
      return knownError(problem);
    case 'fix-in-progress':
      return needsFix(facts);
    case 'resolved':
      return resolved(problem, facts);
    case 'closed': {
      const until = observedUntil(problem, facts.lastCaseOn);
      return [
        ...unless(until !== null && facts.today >= until, 'observation', 'cases'),
        ...errorEnded(problem),
      ];
    }
    case 'risk-accepted':
      return riskAccepted(problem, facts);
    case 'duplicate':
      return unless(problem.duplicateOfId !== null, 'duplicate-of', 'duplicate');
    case 'new':
    case 'assessed':
    case 'cancelled':
      return [];
  }
};

/** The steps that a problem may take, and what each still lacks. */
export const problemMoves = (
  problem: Problem,
  facts: ProblemFacts,
): readonly Move<ProblemStatus, ProblemLack>[] =>
  steps[problem.status].map(({ to, needsReason = false }) => ({
    to,
    needsReason,
    lacks: lacksOf(to, problem, facts),
  }));

/**
 * What where a problem stands rests on: nobody may take the workaround out of a known error, or the cause or the fix out
 * of a closed problem (glpi#7246). Days and new cases have moved on by right and are not asked again.
 */
export const standingLacks = (problem: Problem, facts: Fixes): readonly ProblemLack[] => {
  const codes = (lacks: readonly Lack<ProblemLack>[]) => lacks.map(({ code }) => code);
  switch (problem.status) {
    case 'known-error':
      return codes(knownError(problem));
    case 'fix-in-progress':
      return codes(needsFix(facts));
    case 'resolved':
      return codes(resolved(problem, facts));
    case 'closed':
      return codes([...resolved(problem, facts), ...errorEnded(problem)]);
    case 'new':
    case 'assessed':
    case 'rca':
    case 'risk-accepted':
    case 'duplicate':
    case 'cancelled':
      return [];
  }
};

/** What a step leaves behind in the problem besides its status: a new analysis opens what the former had shut. */
export const leftByStep = (
  problem: Problem,
  to: ProblemStatus,
  today: PlainDate,
): Partial<Pick<Problem, 'resolvedOn' | 'acceptedRisk' | 'knownError'>> => {
  const { knownError: error } = problem;
  if (to === 'resolved') return { resolvedOn: today };
  if (to === 'rca' && problem.status !== 'assessed') {
    return {
      resolvedOn: null,
      acceptedRisk: null,
      knownError: error === null ? null : { ...error, until: null },
    };
  }
  return {};
};

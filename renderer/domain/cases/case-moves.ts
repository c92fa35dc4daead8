import { unless } from '#domain/lifecycle/move.ts';
import type { Lack, Move } from '#domain/lifecycle/move.ts';
import type { PersonId } from '#domain/record.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Case, CaseStatus, Pause } from './case.ts';

export const caseLacks = ['assignee', 'resolution'] as const;
export type CaseLack = (typeof caseLacks)[number];

export type CaseFacts = { readonly assigneeId: PersonId | null };

type Step = { readonly to: CaseStatus; readonly needsReason?: boolean };

/**
 * Where a case may go from where it is (itsm.md 2.6). What is answered at once may be resolved at once; what turns out
 * to be no case (a wish is a change, a fault a problem) is closed with a reason before anybody works on it. A closed
 * case stays closed: what comes back later is a new one.
 */
const steps: Readonly<Record<CaseStatus, readonly Step[]>> = {
  registered: [
    { to: 'open' },
    { to: 'in-progress' },
    { to: 'resolved' },
    { to: 'closed', needsReason: true },
  ],
  open: [{ to: 'in-progress' }, { to: 'resolved' }, { to: 'closed', needsReason: true }],
  'in-progress': [{ to: 'waiting', needsReason: true }, { to: 'resolved' }],
  waiting: [{ to: 'in-progress' }, { to: 'resolved' }],
  resolved: [{ to: 'closed' }, { to: 'open', needsReason: true }],
  closed: [],
};

/** The statuses in which somebody still has to do something about a case, or wait for somebody. */
export const openCaseStatuses = [
  'registered',
  'open',
  'in-progress',
  'waiting',
] as const satisfies readonly CaseStatus[];

type MovedCase = Pick<Case, 'status' | 'resolution'>;

const lacksOf = (
  to: CaseStatus,
  { resolution }: MovedCase,
  { assigneeId }: CaseFacts,
): readonly Lack<CaseLack>[] => {
  if (to === 'in-progress') return unless(assigneeId !== null, 'assignee', 'assignee');
  if (to === 'resolved') return unless(resolution !== '', 'resolution', 'resolution');
  return [];
};

/** The steps that a case may take, and what each still lacks. */
export const caseMoves = (
  the: MovedCase,
  facts: CaseFacts,
): readonly Move<CaseStatus, CaseLack>[] =>
  steps[the.status].map(({ to, needsReason = false }) => ({
    to,
    needsReason,
    lacks: lacksOf(to, the, facts),
  }));

/** The reasons for which somebody can say that a case waits; `resolved` is the program's own. */
export const waitChoices = ['client', 'supplier', 'agreed'] as const;
export type WaitChoice = (typeof waitChoices)[number];

type Clocked = Pick<Case, 'status' | 'pauses' | 'respondedAt' | 'restoredAt'>;
type ClockChange = Partial<Omit<Clocked, 'status'>>;

const ended = (pauses: readonly Pause[], now: Instant): readonly Pause[] =>
  pauses.map((pause) => (pause.to === null ? { ...pause, to: now } : pause));

/**
 * What a step does to a case's clocks: waiting stops them and the next step lets them go on; taking it on is the
 * response; resolving stops the restore clock, and reopening counts the time since then as paused (glpi#23359).
 */
export const clocksAfter = (
  the: Clocked,
  to: CaseStatus,
  now: Instant,
  wait: { readonly reason: WaitChoice; readonly note: string } = { reason: 'agreed', note: '' },
): ClockChange => {
  const pauses = ended(the.pauses, now);
  switch (to) {
    case 'waiting':
      return { pauses: [...pauses, { from: now, to: null, ...wait }] };
    case 'in-progress':
      return { pauses, respondedAt: the.respondedAt ?? now };
    case 'resolved': {
      const restoredAt = the.restoredAt ?? now;
      return { pauses, restoredAt, respondedAt: the.respondedAt ?? restoredAt };
    }
    case 'open':
      if (the.restoredAt === null) return { pauses };
      return {
        pauses: [...pauses, { from: the.restoredAt, to: now, reason: 'resolved', note: wait.note }],
        restoredAt: null,
      };
    case 'registered':
    case 'closed':
      return { pauses };
  }
};

import { brandText } from '#domain/brand.ts';
import type { PersonId } from '#domain/record.ts';
import type { Defect } from '#domain/releases/defect.ts';
import { newRelease } from '#domain/releases/new-release.ts';
import type { Release, ReleaseStatus, RolloutStage } from '#domain/releases/release.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { day, envelope, id } from '#support/records.ts';

const at = (text: string): Instant => brandText(text);

/** Who decides and mends in these releases. */
export const lead = id<PersonId>('me');

export const aStage = (name: string, more: Partial<RolloutStage> = {}): RolloutStage => ({
  id: name,
  name,
  environmentId: null,
  audience: '',
  plannedAt: null,
  startedAt: null,
  endedAt: null,
  status: 'pending',
  note: '',
  checks: [{ id: `${name}-check`, text: 'Inloggning', doneAt: null, doneBy: null }],
  ...more,
});

/** A release that lacks nothing, whatever its status. */
export const aRelease = (status: ReleaseStatus, more: Partial<Release> = {}): Release => {
  const begun = newRelease('high', () => 'id');
  const decidedAt = at('2026-11-24T20:00:00.000Z');
  return {
    ...begun,
    ...envelope('release'),
    status,
    version: '4.2',
    scope: [{ id: 's', kind: 'feature', text: 'Sök', recordId: null, isBuilt: true }],
    risks: 'Inga kända',
    orderedBy: 'Kund',
    windowFrom: at('2026-11-24T19:00:00.000Z'),
    windowTo: at('2026-11-24T23:00:00.000Z'),
    isClientInformed: true,
    stages: [aStage('one'), aStage('two')],
    backoutPlan: {
      steps: [{ id: 'b', text: 'Lägg tillbaka', doneAt: null, doneBy: null }],
      decisionPoint: at('2026-11-24T22:00:00.000Z'),
      longest: toSeconds(2700),
      isTested: true,
    },
    goCriteria: begun.goCriteria.map((criterion) => ({ ...criterion, isMet: true })),
    decisions: [
      {
        result: 'go',
        at: decidedAt,
        by: lead,
        contactId: null,
        present: '',
        reason: '',
        criteria: [],
      },
    ],
    deliverables: begun.deliverables.map((each) => ({ ...each, status: 'approved' })),
    hypercareUntil: day('2026-11-20'),
    signOff: {
      at: decidedAt,
      contactId: null,
      name: 'Eva',
      method: 'email',
      attachmentId: null,
      remarks: '',
    },
    outcome: 'successful',
    lessons: 'Bra',
    problemId: id('problem'),
    ...more,
  };
};

export const aDefect = (more: Partial<Defect> = {}): Defect => ({
  ...envelope('defect'),
  number: 'DEF-2026-001',
  releaseId: id('release'),
  systemId: id('system'),
  title: 'Fel',
  severity: 'minor',
  status: 'new',
  foundIn: 'test',
  foundOn: day('2026-11-20'),
  foundBy: null,
  steps: '',
  expected: '',
  actual: '',
  fixedBy: null,
  verifiedBy: null,
  fixedInReleaseId: null,
  problemId: null,
  consent: '',
  ...more,
});

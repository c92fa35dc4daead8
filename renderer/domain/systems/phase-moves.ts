import type { Change } from '#domain/changes/change.ts';
import type { Document } from '#domain/documents/document.ts';
import type { Integration } from '#domain/integrations/integration.ts';
import { unless, type Lack, type Move } from '#domain/lifecycle/move.ts';
import type { Release } from '#domain/releases/release.ts';
import { phaseNeedsReason, phaseTransitions } from './phases.ts';
import type { System, SystemPhase } from './system.ts';

/** What a change of phase may lack; i18n has words for each under `systems.lack`. */
export const phaseLacks = [
  'purpose-missing',
  'lead-missing',
  'order-missing',
  'release-missing',
  'production-missing',
  'release-not-signed-off',
  'deliverables-open',
  'deputy-missing',
  'agreement-missing',
  'work-under-way',
  'major-release-missing',
  'retirement-change-missing',
  'client-approval-missing',
  'retirement-plan-missing',
  'dependants-left',
  'integrations-left',
  'documents-open',
] as const;
export type PhaseLack = (typeof phaseLacks)[number];

/** What the guards need to know of what stands around a system, read by data. */
export type SystemFacts = {
  /** Whether anyone leads, and stands in, today. */
  readonly hasLead: boolean;
  readonly hasDeputy: boolean;
  readonly releases: readonly Pick<Release, 'status' | 'type' | 'deliverables'>[];
  readonly changes: readonly Pick<Change, 'status' | 'type' | 'reason' | 'approvals'>[];
  readonly hasProduction: boolean;
  readonly hasServiceLevel: boolean;
  readonly documents: readonly Pick<Document, 'type' | 'status'>[];
  readonly integrations: readonly Pick<Integration, 'status'>[];
  /** Systems in use that depend on this one, where none has taken its place. */
  readonly dependants: number;
};

type Subject = Pick<System, 'phase' | 'purpose' | 'order'>;

const released = ['signed-off', 'closed'];
const underWay = ['rolling-out', 'hypercare'];
const agreed = ['approved', 'scheduled', 'implementing', 'review', 'closed'];
const takingOff = ['ready', 'go', 'rolling-out', 'hypercare', 'signed-off'];

const isIn = (list: readonly string[], status: string): boolean => list.includes(status);

const openWork = ({ releases, changes }: SystemFacts): number =>
  releases.filter(({ status }) => isIn(underWay, status)).length +
  changes.filter(({ status }) => status === 'implementing').length;

const openDeliverables = ({ releases }: SystemFacts): number =>
  releases
    .filter(({ status }) => isIn(released, status))
    .flatMap(({ deliverables }) => deliverables)
    .filter(({ isRequired, status }) => isRequired && status !== 'approved' && status !== 'waived')
    .length;

type Guard = (system: Subject, facts: SystemFacts) => readonly (readonly Lack<PhaseLack>[])[];

const build: Guard = (system, facts) => [
  unless(system.purpose.trim() !== '', 'purpose-missing', 'system-facts'),
  unless(facts.hasLead, 'lead-missing', 'system-people'),
  unless(system.order.trim() !== '', 'order-missing', 'system-facts', { mayOverride: true }),
];

const release: Guard = (_system, { releases, hasProduction }) => [
  unless(
    releases.some(({ status }) => !isIn(['draft', 'cancelled', 'failed'], status)),
    'release-missing',
    'system-tasks',
  ),
  unless(hasProduction, 'production-missing', 'system-environments'),
];

const firstOperation: Guard = (system, facts) => {
  const open = openDeliverables(facts);
  return [
    unless(
      facts.releases.some(({ status }) => isIn(released, status)),
      'release-not-signed-off',
      'system-tasks',
    ),
    unless(open === 0, 'deliverables-open', 'system-tasks', { count: open }),
    // A firm of one has no deputy to name: there a written reason stands in.
    unless(facts.hasDeputy, 'deputy-missing', 'system-people', { mayOverride: true }),
    unless(
      facts.hasServiceLevel || system.order.trim() !== '',
      'agreement-missing',
      'system-facts',
    ),
  ];
};

const backInOperation: Guard = (_system, facts) => {
  const count = openWork(facts);
  return [unless(count === 0, 'work-under-way', 'system-tasks', { count })];
};

const newRollout: Guard = (_system, { releases }) => [
  unless(
    releases.some(({ status, type }) => type === 'major' && isIn(takingOff, status)),
    'major-release-missing',
    'system-tasks',
  ),
];

const retirement: Guard = (_system, { changes, documents, dependants }) => {
  const removals = changes.filter(
    ({ reason, status }) => reason === 'remove' && isIn(agreed, status),
  );
  return [
    unless(removals.length > 0, 'retirement-change-missing', 'system-tasks'),
    unless(
      removals.some(({ approvals }) =>
        approvals.some(({ scope, status }) => scope === 'client' && status === 'approved'),
      ),
      'client-approval-missing',
      'system-tasks',
    ),
    unless(
      documents.some(({ type, status }) => type === 'retirement-plan' && status === 'approved'),
      'retirement-plan-missing',
      'system-documents',
    ),
    unless(dependants === 0, 'dependants-left', 'system-links', { count: dependants }),
  ];
};

const retired: Guard = (_system, { integrations, documents }) => {
  const left = integrations.filter(({ status }) => status !== 'removed').length;
  const open = documents.filter(({ status }) => isIn(['draft', 'in-review'], status)).length;
  return [
    unless(left === 0, 'integrations-left', 'system-third-parties', { count: left }),
    unless(open === 0, 'documents-open', 'system-documents', { count: open }),
  ];
};

const guards: { readonly [Step in `${SystemPhase} ${SystemPhase}`]?: Guard } = {
  'plan build': build,
  'build release': release,
  'release operate': firstOperation,
  'change operate': backInOperation,
  'change release': newRollout,
  'operate retire': retirement,
  'change retire': retirement,
  'retire retired': retired,
};

/** The phases that a system may go to from where it stands, each with what it lacks for that (itsm.md 2.1). */
export const systemMoves = (
  system: Subject,
  facts: SystemFacts,
): readonly Move<SystemPhase, PhaseLack>[] =>
  phaseTransitions[system.phase].map((to) => ({
    to,
    needsReason: phaseNeedsReason(system.phase, to),
    lacks: guards[`${system.phase} ${to}`]?.(system, facts).flat() ?? [],
  }));

/**
 * The phase that the work on a system says it is in: `change` while a normal or urgent change is carried out or a later
 * release rolled out, `operate` again when none is. Null where the system already is there.
 */
export const proposedPhase = (
  { phase }: Pick<System, 'phase'>,
  facts: SystemFacts,
): 'change' | 'operate' | null => {
  const isChanging =
    facts.changes.some(({ status, type }) => status === 'implementing' && type !== 'standard') ||
    facts.releases.some(({ status, type }) => status === 'rolling-out' && type !== 'first');
  if (phase === 'operate') return isChanging ? 'change' : null;
  return phase === 'change' && openWork(facts) === 0 ? 'operate' : null;
};

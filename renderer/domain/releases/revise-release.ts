import type { FieldProblem } from '#domain/problem.ts';
import type { Fields } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { readParts } from './read-release-change.ts';
import type { ReviseContext } from './read-release-change.ts';
import type { ReleaseChange } from './release-form.ts';
import type { Release, ReleaseStatus } from './release.ts';

/** `locked`: too late to change that. `still-needed`: what the release has come to rests on it. */
export type ReviseProblem =
  | { readonly kind: 'locked' }
  | { readonly kind: 'still-needed' }
  | { readonly kind: 'invalid'; readonly fields: Readonly<Record<string, FieldProblem>> };

type Part = Partial<Fields<Release>>;

const over: readonly ReleaseStatus[] = ['closed', 'failed', 'cancelled'];
const planned: readonly ReleaseStatus[] = ['draft', 'planned', 'building', 'testing', 'ready'];

/** What may be written as long as the release isn't over, though it is rolled out or signed off. */
const afterwards: readonly (keyof ReleaseChange)[] = ['lessons', 'outcome'];
const untilSignOff: readonly (keyof ReleaseChange)[] = [
  ...afterwards,
  'communication',
  'isClientInformed',
  'hypercareUntil',
];

/** Whether that part of a release may still be changed: the plan until go is decided on it, never what is over. */
export const mayRevise = (status: ReleaseStatus, part: keyof ReleaseChange): boolean => {
  if (over.includes(status)) return false;
  if (status === 'signed-off') return afterwards.includes(part);
  return planned.includes(status) || untilSignOff.includes(part);
};

/** Whether a release still holds what it needed to come where it is (glpi#7246: nothing is emptied afterwards). */
const holds = (release: Release): boolean => {
  if (release.status === 'draft') return true;
  const { steps, longest, decisionPoint } = release.backoutPlan;
  const isPlanned =
    release.scope.length > 0 &&
    release.stages.length > 0 &&
    release.risks !== '' &&
    release.version !== '';
  const canTurn = steps.length > 0 && longest !== null && decisionPoint !== null;
  const isBuilt = release.scope.every((item) => item.isBuilt);
  if (release.status === 'ready') return isPlanned && canTurn && isBuilt;
  if (release.status === 'signed-off') return release.signOff !== null;
  return isPlanned;
};

/**
 * What a change makes of a release: every named part is read as typed, refused where it is too late for it, and where
 * it would take away what the release has come to rest on.
 */
export const reviseRelease = (
  release: Release,
  change: ReleaseChange,
  context: ReviseContext,
): Result<Part, ReviseProblem> => {
  const named = Object.keys(change) as readonly (keyof ReleaseChange)[];
  if (!named.every((part) => mayRevise(release.status, part))) return fail({ kind: 'locked' });
  const reads = readParts(release, change, context);
  const problems = reads.flatMap((read) => (read.ok ? [] : [read.error]));
  if (problems.length > 0)
    return fail({
      kind: 'invalid',
      fields: Object.assign({}, ...problems) as Record<string, FieldProblem>,
    });
  const next: Part = Object.assign({}, ...reads.map((read) => (read.ok ? read.value : {}))) as Part;
  return holds({ ...release, ...next }) || !holds(release)
    ? ok(next)
    : fail({ kind: 'still-needed' });
};

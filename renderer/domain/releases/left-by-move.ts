import type { Fields } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Check, Release, ReleaseStatus } from './release.ts';

/** Days after the roll-out during which one stays close, unless said otherwise. */
const usualHypercare = 14;

const unticked = (checks: readonly Check[]): readonly Check[] =>
  checks.map((check) => ({ ...check, doneAt: null, doneBy: null }));

/** A new attempt: everything is asked and ticked again; decisions and the former back-out stay as history. */
const afresh = (release: Release): Partial<Fields<Release>> => ({
  stages: release.stages.map((stage) => ({
    ...stage,
    status: 'pending',
    startedAt: null,
    endedAt: null,
    note: '',
    checks: unticked(stage.checks),
  })),
  backoutPlan: { ...release.backoutPlan, steps: unticked(release.backoutPlan.steps) },
  goCriteria: release.goCriteria.map((criterion) => ({ ...criterion, isMet: null, note: '' })),
  isClientInformed: false,
  outcome: null,
});

/** What a move leaves behind in the release besides its status. */
export const leftByMove = (
  release: Release,
  to: ReleaseStatus,
  today: PlainDate,
): Partial<Fields<Release>> => {
  switch (to) {
    case 'planned':
      return release.status === 'draft' ? {} : afresh(release);
    case 'hypercare':
      return { hypercareUntil: release.hypercareUntil ?? addDays(today, usualHypercare) };
    case 'backed-out':
      return {
        outcome: 'backed-out',
        stages: release.stages.map((stage) =>
          stage.status === 'failed' ? { ...stage, status: 'rolled-back' } : stage,
        ),
      };
    case 'failed':
      return { outcome: 'failed' };
    case 'draft':
    case 'building':
    case 'testing':
    case 'ready':
    case 'go':
    case 'rolling-out':
    case 'signed-off':
    case 'closed':
    case 'cancelled':
      return {};
  }
};

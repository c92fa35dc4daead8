import type { Tone } from '#components/tone.ts';
import type { DefectStatus, Severity } from '#domain/releases/defect.ts';
import type {
  Deliverable,
  GoDecision,
  ReleaseStatus,
  StageStatus,
} from '#domain/releases/release.ts';

/** What the colours of a release's parts mean; the words stand beside them. */
export const releaseTone = {
  draft: 'quiet',
  planned: 'calm',
  building: 'active',
  testing: 'active',
  ready: 'careful',
  go: 'good',
  'rolling-out': 'active',
  hypercare: 'careful',
  'signed-off': 'good',
  closed: 'quiet',
  'backed-out': 'bad',
  failed: 'bad',
  cancelled: 'quiet',
} as const satisfies Record<ReleaseStatus, Tone>;

export const stageTone = {
  pending: 'quiet',
  running: 'active',
  done: 'good',
  failed: 'bad',
  'rolled-back': 'bad',
  skipped: 'quiet',
} as const satisfies Record<StageStatus, Tone>;

export const decisionTone = {
  go: 'good',
  'go-with-conditions': 'careful',
  'no-go': 'bad',
} as const satisfies Record<GoDecision['result'], Tone>;

export const deliverableTone = {
  missing: 'bad',
  draft: 'careful',
  approved: 'good',
  waived: 'quiet',
} as const satisfies Record<Deliverable['status'], Tone>;

export const severityTone = {
  critical: 'bad',
  major: 'careful',
  minor: 'calm',
  cosmetic: 'quiet',
} as const satisfies Record<Severity, Tone>;

export const defectTone = {
  new: 'bad',
  triaged: 'careful',
  'in-fix': 'active',
  fixed: 'active',
  verified: 'good',
  closed: 'good',
  deferred: 'calm',
  'known-error': 'calm',
  rejected: 'quiet',
  duplicate: 'quiet',
  reopened: 'bad',
} as const satisfies Record<DefectStatus, Tone>;

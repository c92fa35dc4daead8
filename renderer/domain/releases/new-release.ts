import type { Fields } from '#domain/record.ts';
import type { Release } from './release.ts';

/** A release as it begins: nothing decided, nothing planned. */
export const newRelease = (): Fields<Release> => ({
  status: 'draft',
  version: '',
  type: 'minor',
  scope: [],
  risks: '',
  orderedBy: '',
  freezeAt: null,
  windowFrom: null,
  windowTo: null,
  downtime: '',
  communication: '',
  isClientInformed: false,
  stages: [],
  backoutPlan: { steps: [], decisionPoint: null, longest: null, isTested: false },
  backout: null,
  goCriteria: [],
  decisions: [],
  deliverables: [],
  hypercareUntil: null,
  signOff: null,
  outcome: null,
  lessons: '',
  problemId: null,
});

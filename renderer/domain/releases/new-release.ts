import type { Fields } from '#domain/record.ts';
import type { Criticality } from '#domain/systems/system.ts';
import { deliverablesFor, owedDocuments } from './owed-documents.ts';
import { standardCriteria } from './release.ts';
import type { Release } from './release.ts';

/** A release as it begins: nothing decided, nothing planned; what it owes and what will be asked is known. */
export const newRelease = (
  criticality: Criticality | null = null,
  newId: () => string = () => '',
): Fields<Release> => ({
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
  goCriteria: standardCriteria.map((standard) => ({
    id: newId(),
    text: '',
    standard,
    isMet: null,
    note: '',
  })),
  decisions: [],
  deliverables: deliverablesFor(owedDocuments('minor', criticality), [], newId),
  hypercareUntil: null,
  signOff: null,
  outcome: null,
  lessons: '',
  problemId: null,
});

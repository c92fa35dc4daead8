import { problemWork } from '#domain/problems/problem-work.ts';
import type { AcceptedRisk, Hypothesis, KnownError, Problem } from '#domain/problems/problem.ts';
import type { Fields } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { casesOfProblem } from './case-rows.ts';
import { fixNumberOf } from './change-seeds.ts';
import { defectsOfProblem } from './defect-seeds.ts';
import type { RowOf } from './row-of.ts';
import { hypothesesOf, riskOf, whysOf } from './problem-texts.ts';
import { problemClosedOn, problemResolvedOn, problemSeeds } from './problem-seeds.ts';
import type { ProblemSeed } from './problem-seeds.ts';
import { problemTurns } from './problem-turns.ts';
import { contactOf } from './sample-clients.ts';
import { morningOf, sampleToday } from './sample-date.ts';
import { clientOf, leadOn } from './sample-systems.ts';
import type { TaskSeed } from './task-seed.ts';
import { courseEvents } from './turns.ts';
import type { EventFields } from './turns.ts';
import { workId } from './work-id.ts';

const isClosed = ({ status }: ProblemSeed): boolean => status === 'closed';

/** Five days after it was found there is a way around it, where there is one. */
const workaroundSince = ({ detected }: ProblemSeed) => addDays(detected, 5);

const knownErrorOf = (seed: ProblemSeed): KnownError | null =>
  seed.workaround === '' || seed.status === 'risk-accepted'
    ? null
    : {
        symptom: seed.title,
        errorCode: seed.number === 'PRB-2025-006' ? 'PKIX path building failed' : '',
        clientText: `Vi känner till felet "${seed.title.toLowerCase()}". Tills det är rättat: ${seed.workaround.charAt(0).toLowerCase()}${seed.workaround.slice(1)}`,
        isPublished: true,
        since: workaroundSince(seed),
        until: isClosed(seed) ? problemResolvedOn(seed) : null,
      };

const riskRow = (seed: ProblemSeed): AcceptedRisk | null => {
  const risk = riskOf(seed.number);
  if (risk === null) return null;
  const contact = contactOf(clientOf(seed.system));
  return {
    reason: risk.reason,
    contactId: contact.id,
    acceptedBy: contact.name,
    reviewOn: risk.reviewOn,
  };
};

const hypothesisRows = (seed: ProblemSeed): readonly Hypothesis[] =>
  hypothesesOf(seed).map((hypothesis, index) => ({
    ...hypothesis,
    id: `hypothesis-${index + 1}`,
  }));

const fieldsOf = (seed: ProblemSeed): Fields<Problem> => {
  const fix = fixNumberOf(seed.number);
  return {
    status: seed.status,
    source: seed.source,
    detectedOn: seed.detected,
    impact: seed.impact,
    urgency: seed.urgency,
    hypotheses: hypothesisRows(seed),
    whys: whysOf(seed.number),
    rootCause: seed.cause,
    causeClass: seed.causeClass,
    workaround: seed.workaround,
    workaroundSince: seed.workaround === '' ? null : workaroundSince(seed),
    knownError: knownErrorOf(seed),
    fixChangeIds: fix === null ? [] : [workId(fix)],
    caseIds: casesOfProblem(seed.number),
    defectIds: defectsOfProblem(seed.number),
    vendorTicket: seed.source === 'vendor' ? `T-${seed.number.slice(-3)}418` : '',
    duplicateOfId: seed.status === 'duplicate' ? workId('PRB-2026-004') : null,
    acceptedRisk: riskRow(seed),
    resolvedOn: isClosed(seed) ? problemResolvedOn(seed) : null,
    observationDays: 14,
  };
};

export const problemRows: readonly RowOf<'problems'>[] = problemSeeds.map((seed) => ({
  id: workId(seed.number),
  fields: fieldsOf(seed),
}));

export const problemEvents: readonly EventFields[] = problemSeeds.flatMap((seed) =>
  courseEvents(
    'problems',
    workId(seed.number),
    'new',
    morningOf(seed.detected),
    problemTurns(seed),
  ),
);

const endOf = (seed: ProblemSeed) => {
  if (isClosed(seed)) return problemClosedOn(seed);
  return seed.status === 'risk-accepted' ? (riskOf(seed.number)?.acceptedOn ?? null) : null;
};

export const problemTasks: readonly TaskSeed[] = problemSeeds.map((seed) => {
  const end = endOf(seed);
  const isDuplicate = seed.status === 'duplicate';
  return {
    id: workId(seed.number),
    number: seed.number,
    kind: 'problem',
    system: seed.system,
    title: seed.title,
    description: seed.cause,
    status: problemWork[seed.status],
    responsible: leadOn(seed.system, seed.detected),
    start: seed.detected,
    end: end ?? addDays(isDuplicate ? seed.detected : sampleToday, 21),
    began: isDuplicate ? null : addDays(seed.detected, 2),
    ended: end,
    checklist: [],
  };
});

import type { Fields } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Problem } from './problem.ts';

/** Days without a new case before a problem may be closed, unless said otherwise (itsm.md 2.5). */
const usualObservation = 14;

/** A problem as it is detected. */
export const newProblem = (today: PlainDate): Fields<Problem> => ({
  status: 'new',
  source: 'trend',
  detectedOn: today,
  impact: 2,
  urgency: 3,
  hypotheses: [],
  whys: [],
  rootCause: '',
  causeClass: null,
  workaround: '',
  workaroundSince: null,
  knownError: null,
  fixChangeIds: [],
  caseIds: [],
  defectIds: [],
  vendorTicket: '',
  duplicateOfId: null,
  acceptedRisk: null,
  resolvedOn: null,
  observationDays: usualObservation,
});

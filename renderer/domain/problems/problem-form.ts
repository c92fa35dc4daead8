import type { Problem } from './problem.ts';

export type HypothesisRow = {
  readonly id: string;
  readonly text: string;
  readonly verdict: string;
  readonly note: string;
};

/** What is found out about a problem, as typed. Five whys always, empty ones at the end. */
export type ProblemForm = {
  readonly source: string;
  readonly detectedOn: string;
  readonly impact: string;
  readonly urgency: string;
  readonly hypotheses: readonly HypothesisRow[];
  readonly whys: readonly { readonly text: string }[];
  readonly rootCause: string;
  readonly causeClass: string;
  readonly workaround: string;
  readonly symptom: string;
  readonly errorCode: string;
  readonly clientText: string;
  readonly isPublished: boolean;
  readonly knownSince: string;
  readonly knownUntil: string;
  readonly vendorTicket: string;
  readonly observationDays: string;
};

/** As many as the method asks. */
export const whyCount = 5;

export const problemToForm = (problem: Problem): ProblemForm => ({
  source: problem.source,
  detectedOn: problem.detectedOn,
  impact: String(problem.impact),
  urgency: String(problem.urgency),
  hypotheses: problem.hypotheses,
  whys: Array.from({ length: whyCount }, (_, place) => ({ text: problem.whys[place] ?? '' })),
  rootCause: problem.rootCause,
  causeClass: problem.causeClass ?? '',
  workaround: problem.workaround,
  symptom: problem.knownError?.symptom ?? '',
  errorCode: problem.knownError?.errorCode ?? '',
  clientText: problem.knownError?.clientText ?? '',
  isPublished: problem.knownError?.isPublished ?? false,
  knownSince: problem.knownError?.since ?? '',
  knownUntil: problem.knownError?.until ?? '',
  vendorTicket: problem.vendorTicket,
  observationDays: String(problem.observationDays),
});

/** An accepted risk as typed. */
export type RiskForm = {
  readonly reason: string;
  readonly contactId: string;
  readonly acceptedBy: string;
  readonly reviewOn: string;
};

export const emptyRiskForm = (): RiskForm => ({
  reason: '',
  contactId: '',
  acceptedBy: '',
  reviewOn: '',
});

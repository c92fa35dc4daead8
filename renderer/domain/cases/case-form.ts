import { momentToTyped } from '#domain/time/parse-moment.ts';
import type { Place } from '#domain/time/place.ts';
import type { Case, CausedBy } from './case.ts';

/** A case as it is taken in: one line, then what sorts it. */
export type IntakeForm = {
  readonly title: string;
  readonly systemId: string;
  readonly kind: string;
  readonly impact: string;
  readonly urgency: string;
  readonly reporterId: string;
};

/** A fresh line of intake; the next is about the same system as likely as not. */
export const emptyIntakeForm = (systemId = ''): IntakeForm => ({
  title: '',
  systemId,
  kind: 'incident',
  impact: '2',
  urgency: '3',
  reporterId: '',
});

/** What is known about a case, as typed; title, system and assignee stand in the task's form. */
export type CaseForm = {
  readonly kind: string;
  readonly impact: string;
  readonly urgency: string;
  readonly reporterId: string;
  readonly serviceLevelId: string;
  readonly reportedOn: string;
  readonly reportedTime: string;
  readonly respondedOn: string;
  readonly respondedTime: string;
  readonly restoredOn: string;
  readonly restoredTime: string;
  readonly resolution: string;
  readonly causedBy: string;
};

/** `change:…`, as a choice in a list; '' is nothing. */
export const causeToText = (cause: CausedBy | null): string =>
  cause === null ? '' : `${cause.kind}:${cause.id}`;

export const caseToForm = (the: Case, place: Place): CaseForm => {
  const reported = momentToTyped(the.reportedAt, place);
  const responded = momentToTyped(the.respondedAt, place);
  const restored = momentToTyped(the.restoredAt, place);
  return {
    kind: the.kind,
    impact: String(the.impact),
    urgency: String(the.urgency),
    reporterId: the.reporterId ?? '',
    serviceLevelId: the.serviceLevelId ?? '',
    reportedOn: reported.date,
    reportedTime: reported.time,
    respondedOn: responded.date,
    respondedTime: responded.time,
    restoredOn: restored.date,
    restoredTime: restored.time,
    resolution: the.resolution,
    causedBy: causeToText(the.causedBy),
  };
};

/** The end of a case as typed. */
export type ResolutionForm = {
  readonly resolution: string;
  readonly restoredOn: string;
  readonly restoredTime: string;
  readonly causedBy: string;
};

import { caseWork } from '#domain/cases/case-work.ts';
import type { Case, CausedBy } from '#domain/cases/case.ts';
import type { Fields, TaskId } from '#domain/record.ts';
import { addDays, yearOf } from '#domain/time/plain-date.ts';
import { nextWorkday } from '#domain/time/swedish-holidays.ts';
import { caseClock, caseTurns } from './case-clock.ts';
import type { CaseClock } from './case-clock.ts';
import { caseStories } from './case-stories.ts';
import type { CaseStory } from './case-stories.ts';
import { caseAnswers } from './case-texts.ts';
import type { RowOf } from './row-of.ts';
import { integrationIdOf } from './sample-integrations.ts';
import { contactOf } from './sample-clients.ts';
import { serviceLevelId } from './sample-service-levels.ts';
import { clientOf, leadOn } from './sample-systems.ts';
import type { TaskSeed } from './task-seed.ts';
import { courseEvents } from './turns.ts';
import type { EventFields } from './turns.ts';
import { workId } from './work-id.ts';

type CaseSeed = {
  readonly story: CaseStory;
  readonly number: string;
  readonly id: TaskId;
  readonly clock: CaseClock;
};

const caseSeeds: readonly CaseSeed[] = (() => {
  const counts = new Map<number, number>();
  return caseStories.map((story, index) => {
    const year = yearOf(story.day);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    const number = `CASE-${year}-${String(count).padStart(3, '0')}`;
    return { story, number, id: workId(number), clock: caseClock(story, index) };
  });
})();

const causeOf = ({ story }: CaseSeed): CausedBy | null => {
  if (story.causedBy !== null) {
    const kind = story.causedBy.startsWith('REL') ? 'release' : 'change';
    return { kind, id: workId(story.causedBy) };
  }
  // What S07's people report without a problem of our own behind it has been the text message service's trouble.
  const isGateway = story.kind === 'incident' && story.system === 'S07' && story.problem === null;
  return isGateway ? { kind: 'integration', id: integrationIdOf('S07', 'SMS-tjänst') } : null;
};

const isDone = ({ story }: CaseSeed): boolean =>
  story.status === 'resolved' || story.status === 'closed';

const fieldsOf = (seed: CaseSeed, index: number): Fields<Case> => {
  const { story, clock } = seed;
  const client = clientOf(story.system);
  return {
    status: story.status,
    kind: story.kind,
    reportedAt: clock.reported,
    reporterId: contactOf(client, index % 3 === 0 ? 'technical' : 'orderer').id,
    impact: story.impact,
    urgency: story.urgency,
    serviceLevelId: serviceLevelId(client),
    pauses: clock.pauses,
    respondedAt: clock.responded,
    restoredAt: clock.restored,
    resolution: isDone(seed) ? (caseAnswers[index % caseAnswers.length] ?? caseAnswers[0]) : '',
    causedBy: isDone(seed) ? causeOf(seed) : null,
    problemId: story.problem === null ? null : workId(story.problem),
  };
};

export const caseRows: readonly RowOf<'cases'>[] = caseSeeds.map((seed, index) => ({
  id: seed.id,
  fields: fieldsOf(seed, index),
}));

export const caseEvents: readonly EventFields[] = caseSeeds.flatMap(({ id, story, clock }) =>
  courseEvents('cases', id, 'registered', clock.reported, caseTurns(story, clock)),
);

export const caseTasks: readonly TaskSeed[] = caseSeeds.map((seed) => {
  const { id, number, story, clock } = seed;
  const begun = clock.responded === null ? null : story.day;
  return {
    id,
    number,
    kind: 'case',
    system: story.system,
    title: story.title,
    description: '',
    status: caseWork[story.status],
    responsible: leadOn(story.system, story.day),
    start: story.day,
    end: nextWorkday(addDays(story.day, 5)),
    began: begun,
    ended: story.status === 'closed' ? clock.closedOn : null,
    checklist: [],
  };
});

/** The cases behind a problem. */
export const casesOfProblem = (problem: string): readonly TaskId[] =>
  caseSeeds.filter(({ story }) => story.problem === problem).map(({ id }) => id);

import type { Document } from '#domain/documents/document.ts';
import type { LifecycleTask, TaskKind, TaskStatus } from '#domain/lifecycle/task.ts';
import type { IntegrationId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { paths } from '#components/paths.ts';
import { isLate, markDate, markState, type MarkState } from './mark-dates.ts';

/** The lanes of events from the top; the line itself and the people lie beneath them. */
export const eventLanes = [
  'release',
  'change',
  'problem',
  'integration',
  'document',
  'other',
] as const;
export type EventLane = (typeof eventLanes)[number];

export type EventKind = TaskKind | 'document' | 'support';

/** How far an event has come: a task's status, or what became of a document or of a vendor's support. */
export type EventStatus = TaskStatus | 'approved' | 'review' | 'support-ends' | 'risk-accepted';

type Dates = Pick<LifecycleTask, 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'>;

/** Something with a day in a system's life, whatever record it is of. */
export type LifeEvent = Dates & {
  readonly id: string;
  readonly kind: EventKind;
  readonly lane: EventLane;
  readonly title: string;
  readonly status: EventStatus;
  readonly state: MarkState;
  readonly isLate: boolean;
  /** Null: it has no day yet. */
  readonly date: PlainDate | null;
  /** The address of its record. */
  readonly to: string;
};

/** What events are made of. */
export type EventSources = {
  readonly tasks: readonly LifecycleTask[];
  readonly documents: readonly Document[];
  /** The ends of support of what the system rests on; read only for one life at a time. */
  readonly supports?: readonly SupportEnd[];
};

/** The day on which the vendor of something that a system rests on stops mending it. */
export type SupportEnd = {
  readonly id: IntegrationId;
  readonly name: string;
  readonly end: PlainDate;
  /** Whether the client has accepted the risk of going on without. */
  readonly isAccepted: boolean;
};

const noDates: Dates = { plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null };

const laneOf = (kind: TaskKind): EventLane => (kind === 'case' ? 'other' : kind);

const taskEvent = (task: LifecycleTask, today: PlainDate): LifeEvent => ({
  id: task.id,
  kind: task.kind,
  lane: laneOf(task.kind),
  title: task.title,
  status: task.status,
  state: markState(task),
  isLate: isLate(task, today),
  date: markDate(task),
  plannedStart: task.plannedStart,
  plannedEnd: task.plannedEnd,
  actualStart: task.actualStart,
  actualEnd: task.actualEnd,
  to: paths.task(task.id),
});

/** A document's approved versions, and the day on which it is to be looked at again. */
const documentEvents = (document: Document, today: PlainDate): readonly LifeEvent[] => {
  const of = {
    ...noDates,
    kind: 'document',
    lane: 'document',
    to: paths.document(document.id),
  } as const;
  const approved = document.versions.flatMap(({ id, version, approvedOn }): readonly LifeEvent[] =>
    approvedOn === null
      ? []
      : [
          {
            ...of,
            id: `${document.id} ${id}`,
            title: `${document.title} ${version}`,
            status: 'approved',
            state: 'done',
            isLate: false,
            date: approvedOn,
            actualEnd: approvedOn,
          },
        ],
  );
  const { nextReview, status } = document;
  if (nextReview === null || status !== 'approved') return approved;
  const review: LifeEvent = {
    ...of,
    id: `${document.id} review`,
    title: document.title,
    status: 'review',
    state: 'open',
    isLate: nextReview < today,
    date: nextReview,
    plannedEnd: nextReview,
  };
  return [...approved, review];
};

const supportEvent = ({ id, name, end, isAccepted }: SupportEnd, today: PlainDate): LifeEvent => ({
  ...noDates,
  id,
  kind: 'support',
  lane: 'integration',
  title: name,
  status: isAccepted ? 'risk-accepted' : 'support-ends',
  state: 'open',
  isLate: end < today && !isAccepted,
  date: end,
  plannedEnd: end,
  to: paths.integration(id),
});

/** The events of a life. Cases are left out: hundreds of small ones would hide what the life consists of. */
export const eventsOf = (
  { tasks, documents, supports = [] }: EventSources,
  today: PlainDate,
): readonly LifeEvent[] => [
  ...tasks.flatMap((task) => (task.kind === 'case' ? [] : [taskEvent(task, today)])),
  ...documents.flatMap((document) => documentEvents(document, today)),
  ...supports.map((support) => supportEvent(support, today)),
];

import type { TaskKind, TaskStatus } from '#domain/lifecycle/task.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { morningOf, on, sampleToday } from './sample-date.ts';
import { leadOn } from './sample-systems.ts';
import type { TaskSeed } from './task-seed.ts';
import { eventsOf } from './turns.ts';
import type { EventFields, Turn } from './turns.ts';
import { plainTaskId } from './work-id.ts';

/** A task without a course as the sample's tables tell of it. */
export type PlainTask = {
  readonly kind: TaskKind;
  readonly system: string;
  readonly title: string;
  readonly note: string;
  readonly start: string;
  readonly end: string;
  readonly status: TaskStatus;
  /** Days by which it ended later than planned. */
  readonly delay: number;
  readonly checklist: readonly string[];
};

const seedOf = (task: PlainTask, count: number): TaskSeed => {
  const start = on(task.start);
  const end = on(task.end);
  return {
    id: plainTaskId(count),
    number: '',
    kind: task.kind,
    system: task.system,
    title: task.title,
    description: task.note,
    status: task.status,
    responsible: leadOn(task.system, start),
    start,
    end,
    began: task.status === 'planned' ? null : start,
    ended: task.status === 'done' ? addDays(end, task.delay) : null,
    checklist: task.checklist,
  };
};

/** The way to the present status: planned two weeks before the start, begun, and what came last. */
const turnsOf = (seed: TaskSeed): readonly Turn[] => {
  const noticed = addDays(seed.start, -14);
  // What is planned for next year was written down some day before today.
  const planned: Turn = [
    'planned',
    morningOf(noticed < sampleToday ? noticed : addDays(sampleToday, -7)),
  ];
  if (seed.began === null) return [planned];
  const begun: Turn = ['in-progress', morningOf(seed.start)];
  if (seed.status === 'in-progress') return [planned, begun];
  const last = seed.ended ?? addDays(seed.start, 14);
  const reason = seed.status === 'waiting' ? seed.description : '';
  return [planned, begun, [seed.status, morningOf(last), reason]];
};

export type PlainTasks = {
  readonly seeds: readonly TaskSeed[];
  readonly events: readonly EventFields[];
};

/** Tasks and their histories; `first` keeps the ids of several such lists apart. */
export const plainTasks = (tasks: readonly PlainTask[], first: number): PlainTasks => {
  const seeds = tasks.map((task, index) => seedOf(task, first + index));
  return {
    seeds,
    events: seeds.flatMap((seed) => eventsOf('tasks', seed.id, null, turnsOf(seed))),
  };
};

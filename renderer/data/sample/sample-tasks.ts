import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Fields } from '#domain/record.ts';
import type { RowOf } from './row-of.ts';
import { handoverTasks } from './handover-tasks.ts';
import { integrationTasks } from './integration-tasks.ts';
import { officeTasks } from './office-tasks.ts';
import { clientId } from './sample-clients.ts';
import { sampleId } from './sample-id.ts';
import { courseTasks } from './sample-life.ts';
import { personId } from './sample-people.ts';
import { clientOf, systemId } from './sample-systems.ts';
import type { TaskSeed } from './task-seed.ts';
import type { EventFields } from './turns.ts';

const plain = [integrationTasks, handoverTasks, officeTasks];

const seeds: readonly TaskSeed[] = [
  ...courseTasks,
  ...plain.flatMap((tasks) => tasks.seeds),
].toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.title < b.title ? -1 : 1));

const fieldsOf = (seed: TaskSeed): Fields<LifecycleTask> => ({
  kind: seed.kind,
  number: seed.number,
  systemId: systemId(seed.system),
  clientId: clientId(clientOf(seed.system)),
  title: seed.title,
  description: seed.description,
  status: seed.status,
  responsibleId: personId(seed.responsible),
  plannedStart: seed.start,
  plannedEnd: seed.end,
  actualStart: seed.began,
  actualEnd: seed.ended,
});

export const taskRows: readonly RowOf<'tasks'>[] = seeds.map((seed) => ({
  id: seed.id,
  fields: fieldsOf(seed),
}));

/** How many of a task's steps are ticked off: all when it is done, half when it is under way. */
const ticked = ({ status, checklist }: TaskSeed): number => {
  if (status === 'done') return checklist.length;
  return status === 'in-progress' ? Math.ceil(checklist.length / 2) : 0;
};

export const checklistRows: readonly RowOf<'checklistItems'>[] = seeds
  .flatMap((seed) =>
    seed.checklist.map((text, position) => ({
      taskId: seed.id,
      text,
      position,
      isDone: position < ticked(seed),
    })),
  )
  .map((fields, index) => ({ id: sampleId('ChecklistItem', index + 1), fields }));

/** The histories of the tasks without a course. */
export const plainTaskEvents: readonly EventFields[] = plain.flatMap((tasks) => tasks.events);

import type { LifecycleTask, TaskStatus } from '#domain/lifecycle/task.ts';
import type { Fields, TaskId } from '#domain/record.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { RowOf } from './firm-plan.ts';
import { changeSeeds } from './sample-changes.ts';
import { clientId } from './sample-clients.ts';
import { morningOf, sampleToday } from './sample-date.ts';
import { handoverSeeds } from './sample-handovers.ts';
import { sampleId } from './sample-id.ts';
import { integrationSeeds } from './sample-integrations.ts';
import { personId } from './sample-people.ts';
import { problemSeeds } from './sample-problems.ts';
import { releaseSeeds } from './sample-releases.ts';
import { leadOn, sampleSystems, systemId } from './sample-systems.ts';
import type { TaskSeed } from './task-seed.ts';

type NumberedSeed = { readonly id: TaskId; readonly seed: TaskSeed };

const seeds: readonly NumberedSeed[] = [
  ...releaseSeeds,
  ...changeSeeds,
  ...problemSeeds,
  ...integrationSeeds,
  ...handoverSeeds,
]
  .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.title < b.title ? -1 : 1))
  .map((seed, index) => ({ id: sampleId('LifecycleTask', index + 1), seed }));

const hasBegun = ({ status }: TaskSeed): boolean => status !== 'planned';
const hasEnded = ({ status }: TaskSeed): boolean => status === 'done';

const fieldsOf = (seed: TaskSeed): Fields<LifecycleTask> => {
  const system = sampleSystems.find(({ code }) => code === seed.system);
  return {
    kind: seed.kind,
    number: '',
    systemId: systemId(seed.system),
    clientId: clientId(system?.client ?? 'own'),
    title: seed.title,
    description: seed.description,
    status: seed.status,
    responsibleId: personId(leadOn(seed.system, seed.start)),
    plannedStart: seed.start,
    plannedEnd: seed.end,
    actualStart: hasBegun(seed) ? seed.start : null,
    actualEnd: hasEnded(seed) ? addDays(seed.end, seed.delay) : null,
  };
};

export const taskRows: readonly RowOf<'tasks'>[] = seeds.map(({ id, seed }) => ({
  id,
  fields: fieldsOf(seed),
}));

/** How many of a task's steps are ticked off: all when it is done, most when it is under way. */
const ticked = ({ status, checklist }: TaskSeed): number => {
  if (status === 'done') return checklist.length;
  return status === 'in-progress' || status === 'cancelled' ? Math.ceil(checklist.length / 2) : 0;
};

export const checklistRows: readonly RowOf<'checklistItems'>[] = seeds
  .flatMap(({ id, seed }) =>
    seed.checklist.map((text, position) => ({
      taskId: id,
      text,
      position,
      isDone: position < ticked(seed),
    })),
  )
  .map((fields, index) => ({ id: sampleId('ChecklistItem', index + 1), fields }));

type Turn = readonly [status: TaskStatus, on: PlainDate];

/** The way to the present status: planned two weeks before the start, begun, and what came last. */
const turnsOf = (seed: TaskSeed): readonly Turn[] => {
  const noticed = addDays(seed.start, -14);
  // What is planned for next year was written down some day before today.
  const planned: Turn = ['planned', noticed < sampleToday ? noticed : addDays(sampleToday, -7)];
  if (!hasBegun(seed)) return [planned];
  const begun: Turn = ['in-progress', seed.start];
  if (seed.status === 'in-progress') return [planned, begun];
  if (seed.status === 'waiting') return [planned, begun, ['waiting', addDays(seed.start, 14)]];
  return [planned, begun, [seed.status, addDays(seed.end, seed.delay)]];
};

export const taskEvents: readonly RowOf<'statusEvents'>['fields'][] = seeds.flatMap(
  ({ id, seed }) => {
    const turns = turnsOf(seed);
    return turns.map(([to, date], index) => ({
      table: 'tasks',
      recordId: id,
      from: turns[index - 1]?.[0] ?? null,
      to,
      at: morningOf(date),
      reason: index === turns.length - 1 ? seed.reason : '',
    }));
  },
);

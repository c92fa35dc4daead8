import { toWords } from '#data/sort-key.ts';
import { isOpenStatus } from '#domain/lifecycle/transitions.ts';
import type { ChecklistItem, LifecycleTask } from '#domain/lifecycle/task.ts';
import { blankClient, blankSystem, blankTask } from './blank-rows.ts';
import { recount } from './count.ts';
import { places } from './projection.ts';
import type { Projection } from './projection.ts';
import type { SummaryWork } from './summary-work.ts';
import { taskOrder } from './task-order.ts';

// One count for each filter that an index answers alone.
const counters = (task: LifecycleTask | null): readonly string[] =>
  task === null
    ? []
    : [
        'tasks',
        `tasks:status:${task.status}`,
        `tasks:kind:${task.kind}`,
        // The board leaves cases out: what it has to take away from each column.
        ...(task.kind === 'case' ? [`tasks:case:${task.status}`] : []),
        `tasks:systemId:${task.systemId}`,
        `tasks:clientId:${task.clientId}`,
        ...(task.responsibleId === null ? [] : [`tasks:responsibleId:${task.responsibleId}`]),
      ];

function countAtParents(work: SummaryWork, task: LifecycleTask, by: 1 | -1): void {
  const { clientId, systemId } = task;
  const open = isOpenStatus(task.status) ? by : 0;
  work.adjust('clientSummaries', clientId, blankClient(clientId), (client) => ({
    ...client,
    openTasks: client.openTasks + open,
  }));
  work.adjust('systemSummaries', systemId, blankSystem(systemId), (system) => ({
    ...system,
    openTasks: system.openTasks + open,
    tasks: system.tasks + by,
  }));
}

export const projectTasks: Projection<'tasks'> = {
  touches: (task) => [
    ...places('taskSummaries', [task.id]),
    ...places('clientSummaries', [task.clientId]),
    ...places('systemSummaries', [task.systemId]),
    ...places('counters', counters(task)),
  ],
  fold: (work, { before, after }) => {
    recount(work, counters(before), counters(after));
    if (before !== null) countAtParents(work, before, -1);
    if (after !== null) countAtParents(work, after, 1);
    if (after === null) {
      if (before !== null) work.drop('taskSummaries', before.id);
      return;
    }
    const { id, clientId, systemId, kind, status, responsibleId } = after;
    work.own('taskSummaries', id, {
      ...(work.peek('taskSummaries', id) ?? blankTask(id)),
      clientId,
      systemId,
      kind,
      status,
      responsibleId: responsibleId ?? '',
      order: taskOrder(after),
      words: toWords(after.number, after.title, after.description),
    });
  },
};

const tick = (work: SummaryWork, { taskId, isDone }: ChecklistItem, by: 1 | -1): void =>
  work.adjust('taskSummaries', taskId, blankTask(taskId), (task) => ({
    ...task,
    checklist: {
      done: task.checklist.done + (isDone ? by : 0),
      total: task.checklist.total + by,
    },
  }));

export const projectChecklist: Projection<'checklistItems'> = {
  touches: ({ taskId }) => places('taskSummaries', [taskId]),
  fold: (work, { before, after }) => {
    if (before !== null) tick(work, before, -1);
    if (after !== null) tick(work, after, 1);
  },
};

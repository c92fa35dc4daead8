import { likelyActivity } from '#domain/hours/likely-activity.ts';
import { useListClientsQuery } from '#state/clients.ts';
import { useListSystemsQuery } from '#state/systems.ts';
import { useListTasksQuery } from '#state/tasks.ts';
import type { WorkChoice } from './work-choice.ts';

const limit = 8;

/** What the typed words find: tasks first, for hours belong to tasks, then systems, then clients. */
export const useWorkChoices = (text: string): readonly WorkChoice[] => {
  const tasks = useListTasksQuery({ text, limit });
  const systems = useListSystemsQuery({ text, limit });
  const clients = useListClientsQuery({
    text,
    sort: { by: 'name', direction: 'ascending' },
    filter: 'all',
    limit,
  });
  return [
    ...(tasks.data?.rows ?? []).map((task) => ({
      work: {
        clientId: task.clientId,
        systemId: task.systemId,
        taskId: task.id,
        activity: likelyActivity(task.kind),
      },
      clientName: task.clientName,
      systemName: task.systemName,
      taskTitle: task.title,
      kind: task.kind,
    })),
    ...(systems.data?.rows ?? []).map((system) => ({
      work: {
        clientId: system.clientId,
        systemId: system.id,
        taskId: null,
        activity: likelyActivity(null),
      },
      clientName: system.clientName,
      systemName: system.name,
      taskTitle: '',
      kind: null,
    })),
    ...(clients.data?.rows ?? []).map((client) => ({
      work: {
        clientId: client.id,
        systemId: null,
        taskId: null,
        activity: likelyActivity(null),
      },
      clientName: client.name,
      systemName: '',
      taskTitle: '',
      kind: null,
    })),
  ];
};

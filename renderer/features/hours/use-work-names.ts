import { brandText } from '#domain/brand.ts';
import type { ClientId, SystemId, TaskId } from '#domain/record.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { useGetSystemQuery } from '#state/systems.ts';
import { useGetTaskQuery } from '#state/tasks.ts';
import type { EntryName } from './entry-names.ts';

type WorkIds = {
  readonly clientId: ClientId | null;
  readonly systemId: SystemId | null;
  readonly taskId: TaskId | null;
};

/** What a piece of work is called. Nothing is stored under the empty id: it is nobody's. */
export const useWorkNames = ({ clientId, systemId, taskId }: WorkIds): EntryName => {
  const client = useGetClientQuery(clientId ?? brandText<ClientId>(''));
  const system = useGetSystemQuery(systemId ?? brandText<SystemId>(''));
  const task = useGetTaskQuery(taskId ?? brandText<TaskId>(''));
  return {
    clientName: client.data?.name ?? '',
    systemName: system.data?.name ?? '',
    taskTitle: task.data?.title ?? '',
  };
};

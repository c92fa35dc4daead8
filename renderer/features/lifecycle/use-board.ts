import { taskStatuses, type TaskKind, type TaskStatus } from '#domain/lifecycle/task.ts';
import type { ClientId, PersonId } from '#domain/record.ts';
import { useListTasksQuery, type TaskRow } from '#state/tasks.ts';

export type TaskFilter = {
  readonly kind: TaskKind | undefined;
  readonly responsibleId: PersonId | undefined;
  readonly clientId: ClientId | undefined;
  readonly text: string;
};

export type BoardData = {
  readonly columns: readonly {
    readonly status: TaskStatus;
    readonly rows: readonly TaskRow[];
    readonly total: number;
  }[];
  readonly total: number;
};

/** More cards than anybody reads; what is left out is counted under the column. */
const limit = 100;

/** The board's five columns: one indexed page of tasks a status. */
export const useBoard = (filter: TaskFilter) => {
  const ask = (status: TaskStatus) => ({ ...filter, status, withoutCases: true, limit });
  const planned = useListTasksQuery(ask('planned'));
  const inProgress = useListTasksQuery(ask('in-progress'));
  const waiting = useListTasksQuery(ask('waiting'));
  const done = useListTasksQuery(ask('done'));
  const cancelled = useListTasksQuery(ask('cancelled'));
  const queries = { planned, 'in-progress': inProgress, waiting, done, cancelled };
  const all = taskStatuses.map((status) => ({ status, query: queries[status] }));
  const isRead = all.every(({ query }) => query.data !== undefined);
  const columns = all.map(({ status, query }) => ({
    status,
    rows: query.data?.rows ?? [],
    total: query.data?.total ?? 0,
  }));
  const data: BoardData | undefined = isRead
    ? { columns, total: columns.reduce((sum, { total }) => sum + total, 0) }
    : undefined;
  return {
    data,
    isError: all.some(({ query }) => query.isError),
    refetch: () => all.map(({ query }) => query.refetch()),
  };
};

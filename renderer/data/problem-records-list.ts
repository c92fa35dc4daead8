import { isOpenProblem, openProblemStatuses } from '#domain/problems/problem-moves.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { priorityOf } from '#domain/problems/priority-of.ts';
import type { Priority, Problem } from '#domain/problems/problem.ts';
import type { ClientId, SystemId } from '#domain/record.ts';
import type { ListPage } from './list-page.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** A problem as lists show it. */
export type ProblemRow = {
  readonly problem: Problem;
  readonly task: LifecycleTask;
  readonly priority: Priority;
  readonly systemName: string;
  readonly clientName: string;
};

export type ProblemState = 'open' | 'known-error' | 'risk-accepted' | 'all';

export type ProblemList = {
  readonly state: ProblemState;
  readonly clientId?: ClientId | undefined;
  readonly systemId?: SystemId | undefined;
  readonly limit: number;
};

const mostFiltered = 500;

/** A known error as long as it is in force: told or not, with its fix begun or not. */
const isKnownError = ({ knownError, ...problem }: Problem): boolean =>
  isOpenProblem(problem) && knownError !== null && knownError.until === null;

async function found({ database }: Store, state: ProblemState): Promise<readonly Problem[]> {
  const { problems } = database;
  switch (state) {
    case 'open':
      return problems.where('status').anyOf(openProblemStatuses).limit(mostFiltered).toArray();
    case 'known-error': {
      const open = await problems
        .where('status')
        .anyOf(openProblemStatuses)
        .limit(mostFiltered)
        .toArray();
      return open.filter(isKnownError);
    }
    case 'risk-accepted':
      return problems.where('status').equals('risk-accepted').limit(mostFiltered).toArray();
    case 'all':
      return problems.orderBy('id').reverse().limit(mostFiltered).toArray();
  }
}

/** The problems that fit, the greatest priority and the oldest first. */
export async function listProblems(
  store: Store,
  request: ProblemList,
): Promise<ListPage<ProblemRow>> {
  const { database } = store;
  const problems = await found(store, request.state);
  const tasks = await rowsById(
    database.tasks,
    problems.map(({ id }) => id),
  );
  const fitting = problems.flatMap((problem) => {
    const task = tasks.get(problem.id);
    if (task === undefined) return [];
    if (request.clientId !== undefined && task.clientId !== request.clientId) return [];
    if (request.systemId !== undefined && task.systemId !== request.systemId) return [];
    return [{ problem, task, priority: priorityOf(problem.impact, problem.urgency) }];
  });
  const sorted = fitting.toSorted(
    (one, other) =>
      one.priority - other.priority ||
      compareTexts(one.problem.detectedOn, other.problem.detectedOn),
  );
  const shown = sorted.slice(0, request.limit);
  const [systems, clients] = await Promise.all([
    rowsById(
      database.systems,
      shown.map(({ task }) => task.systemId),
    ),
    rowsById(
      database.clients,
      shown.map(({ task }) => task.clientId),
    ),
  ]);
  const rows = shown.map((row) => ({
    ...row,
    systemName: systems.get(row.task.systemId)?.name ?? '',
    clientName: clients.get(row.task.clientId)?.name ?? '',
  }));
  return { rows, total: fitting.length };
}

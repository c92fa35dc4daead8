import type { Collection } from 'dexie';
import type { LifecycleTask, TaskKind, TaskStatus } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
import type { ClientId, PersonId, SystemId } from '#domain/record.ts';
import type { Database } from './database.ts';
import { findByWords } from './find-by-words.ts';
import type { ListPage } from './list-page.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';
import type { TaskSummary } from './summaries/summary-rows.ts';

/** A task as lists and the board show it. */
export type TaskRow = LifecycleTask & {
  readonly systemName: string;
  readonly clientName: string;
  readonly responsible: Person | null;
  readonly checklist: { readonly done: number; readonly total: number };
};

export type TaskList = {
  readonly clientId?: ClientId | undefined;
  readonly systemId?: SystemId | undefined;
  readonly kind?: TaskKind | undefined;
  readonly status?: TaskStatus | undefined;
  readonly responsibleId?: PersonId | undefined;
  readonly text?: string | undefined;
  /** Cases have a list of their own; they are left out of this one unless it asks for their kind. */
  readonly withoutCases?: boolean | undefined;
  readonly limit: number;
};

type Found = { readonly rows: readonly TaskSummary[]; readonly total: number };

const filterFields = ['clientId', 'systemId', 'kind', 'status', 'responsibleId'] as const;
type FilterField = (typeof filterFields)[number];

// The narrowest first: a system has tens of tasks, a status may have thousands.
const indexes = [
  ['systemId', '[systemId+order]'],
  ['clientId', '[clientId+order]'],
  ['responsibleId', '[responsibleId+order]'],
  ['status', '[status+order]'],
  ['kind', '[kind+order]'],
] as const satisfies readonly (readonly [FilterField, string])[];

const asked = (request: TaskList): readonly FilterField[] =>
  filterFields.filter((field) => request[field] !== undefined);

const matches = (request: TaskList, task: TaskSummary): boolean =>
  asked(request).every((field) => task[field] === request[field]) &&
  !(leavesOutCases(request) && task.kind === 'case');

const leavesOutCases = ({ withoutCases = false, kind }: TaskList): boolean =>
  withoutCases && kind === undefined;

const inOrder = (
  database: Database,
  request: TaskList,
): { readonly tasks: Collection<TaskSummary, string>; readonly by: FilterField | null } => {
  for (const [field, index] of indexes) {
    const value = request[field];
    if (value === undefined) continue;
    const tasks = database.taskSummaries.where(index).between([value, ''], [value, '\uffff']);
    return { tasks, by: field };
  }
  return { tasks: database.taskSummaries.orderBy('order'), by: null };
};

const byOrder = (one: TaskSummary, other: TaskSummary): number =>
  compareTexts(one.order, other.order) || compareTexts(one.id, other.id);

const counterOf = (request: TaskList): string => {
  const [field] = asked(request);
  return field === undefined ? 'tasks' : `tasks:${field}:${request[field] ?? ''}`;
};

/** How many an index answers alone; cases left out are counted apart, by status and in all. */
async function countOf(database: Database, request: TaskList): Promise<number | null> {
  const count = async (key: string) => (await database.counters.get(key))?.count ?? 0;
  const all = await count(counterOf(request));
  if (!leavesOutCases(request)) return all;
  const [field] = asked(request);
  if (field === undefined) return all - (await count('tasks:kind:case'));
  return field === 'status' ? all - (await count(`tasks:case:${request.status ?? ''}`)) : null;
}

async function findTasks(database: Database, request: TaskList): Promise<Found> {
  const found = await findByWords(database.taskSummaries, request.text ?? '');
  if (found !== null) return few(found, request);
  const { tasks, by } = inOrder(database, request);
  const fields = asked(request);
  // One filter that the index answers alone, or none: the page and a kept count, whatever the table's size.
  if (fields.length === 0 || (fields.length === 1 && by !== null)) {
    const total = await countOf(database, request);
    if (total !== null) {
      const fitting = leavesOutCases(request) ? tasks.filter(isNoCase) : tasks;
      return { rows: await fitting.limit(request.limit).toArray(), total };
    }
  }
  return few(await tasks.limit(mostFiltered).toArray(), request);
}

const isNoCase = ({ kind }: TaskSummary): boolean => kind !== 'case';

/** Filters that no index answers together look at this many tasks of the narrowest index and no further. */
const mostFiltered = 1000;

const few = (tasks: readonly TaskSummary[], request: TaskList): Found => {
  const matching = tasks.filter((task) => matches(request, task)).toSorted(byOrder);
  return { rows: matching.slice(0, request.limit), total: matching.length };
};

/** Open tasks by planned end, then closed ones, newest first, with the names that they are known by. */
export async function listTasks(
  { database }: Store,
  request: TaskList,
): Promise<ListPage<TaskRow>> {
  const { rows: found, total } = await findTasks(database, request);
  const [tasks, systems, clients, people] = await Promise.all([
    database.tasks.bulkGet(found.map(({ id }) => id)),
    rowsById(
      database.systems,
      found.map(({ systemId }) => systemId),
    ),
    rowsById(
      database.clients,
      found.map(({ clientId }) => clientId),
    ),
    rowsById(
      database.people,
      found.map(({ responsibleId }) => responsibleId),
    ),
  ]);
  const rows = found.flatMap(({ checklist }, place) => {
    const task = tasks[place];
    if (task === undefined) return [];
    const systemName = systems.get(task.systemId)?.name ?? '';
    const clientName = clients.get(task.clientId)?.name ?? '';
    const responsible = people.get(task.responsibleId ?? '') ?? null;
    return [{ ...task, systemName, clientName, responsible, checklist }];
  });
  return { rows, total };
}

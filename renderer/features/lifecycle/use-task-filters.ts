import { taskKinds, taskStatuses, type TaskKind, type TaskStatus } from '#domain/lifecycle/task.ts';
import { parseId, type ClientId, type PersonId } from '#domain/record.ts';
import { useUrlState } from '#components/use-url-state.ts';
import type { TaskFilter } from './use-board.ts';

type View = 'board' | 'list';

/** The filters of the tasks as they stand in the address. */
export type TaskFiltering = {
  readonly view: View;
  readonly kind: TaskKind | 'all';
  readonly status: TaskStatus | 'all';
  readonly person: string;
  readonly client: string;
  readonly text: string;
  readonly filter: TaskFilter;
  readonly isFiltered: boolean;
  readonly change: (change: {
    readonly view?: View;
    readonly kind?: TaskKind | 'all';
    readonly status?: TaskStatus | 'all';
    readonly person?: string;
    readonly client?: string;
    readonly text?: string;
  }) => void;
  readonly clear: () => void;
};

const none = { kind: 'all', status: 'all', person: 'all', client: 'all', text: '' } as const;

const idOf = <Id extends PersonId | ClientId>(text: string): Id | undefined => {
  if (text === 'all') return undefined;
  const id = parseId<Id>(text);
  return id.ok ? id.value : undefined;
};

/** What the tasks are narrowed to, kept in the address so that Back and bookmarks work. */
export const useTaskFilters = (): TaskFiltering => {
  const [state, change] = useUrlState({
    view: ['board', 'list'],
    kind: ['all', ...taskKinds],
    status: ['all', ...taskStatuses],
    person: 'all',
    client: 'all',
    text: '',
  });
  const filter: TaskFilter = {
    kind: state.kind === 'all' ? undefined : state.kind,
    responsibleId: idOf<PersonId>(state.person),
    clientId: idOf<ClientId>(state.client),
    text: state.text,
  };
  const isFiltered =
    state.text !== '' ||
    [filter.kind, filter.responsibleId, filter.clientId].some((value) => value !== undefined) ||
    (state.view === 'list' && state.status !== 'all');
  return { ...state, filter, isFiltered, change, clear: () => change(none) };
};

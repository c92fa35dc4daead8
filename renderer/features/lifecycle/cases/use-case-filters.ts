import { caseKinds, type CaseKind } from '#domain/cases/case.ts';
import { parseId, type ClientId } from '#domain/record.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { caseStates, type CaseState } from '#state/cases.ts';

export const caseViews = ['cases', 'problems', 'known-errors', 'risks'] as const;
export type CaseView = (typeof caseViews)[number];

type CaseChange = {
  readonly view?: CaseView;
  readonly state?: CaseState;
  readonly kind?: CaseKind | 'all';
  readonly client?: string;
  readonly text?: string;
};

/** The filters of the cases as they stand in the address. */
export type CaseFiltering = {
  readonly view: CaseView;
  readonly state: CaseState;
  readonly kind: CaseKind | 'all';
  readonly client: string;
  readonly text: string;
  readonly clientId: ClientId | undefined;
  readonly isFiltered: boolean;
  readonly change: (change: CaseChange) => void;
  readonly clear: () => void;
};

const none = { state: 'open', kind: 'all', client: 'all', text: '' } as const;

/** What the cases are narrowed to, kept in the address so that Back and bookmarks work. */
export const useCaseFilters = (): CaseFiltering => {
  const [state, change] = useUrlState({
    view: caseViews,
    state: caseStates,
    kind: ['all', ...caseKinds],
    client: 'all',
    text: '',
  });
  const id = state.client === 'all' ? null : parseId<ClientId>(state.client);
  const clientId = id?.ok === true ? id.value : undefined;
  const isFiltered =
    state.text !== '' ||
    state.kind !== 'all' ||
    clientId !== undefined ||
    (state.state !== 'open' && state.state !== 'all');
  return { ...state, clientId, isFiltered, change, clear: () => change(none) };
};

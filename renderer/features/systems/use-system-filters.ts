import type { Client } from '#domain/clients/client.ts';
import type { ClientId } from '#domain/record.ts';
import { systemPhases, type SystemPhase } from '#domain/systems/system.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useListClientsQuery } from '#state/clients.ts';
import { useRemembered } from '#state/session.ts';

/** How the systems are laid out: as a list, by phase, under one time axis, or only the days without a lead. */
export type SystemView = 'list' | 'board' | 'lifelines' | 'gaps';

type Change = { readonly text?: string; readonly client?: string; readonly phase?: Phase };
type Phase = SystemPhase | 'all';

/** What the systems are narrowed to, as it stands in the address. */
export type SystemFiltering = {
  readonly view: SystemView;
  readonly text: string;
  readonly phase: Phase;
  readonly client: Pick<Client, 'id' | 'name'> | undefined;
  readonly clients: readonly Pick<Client, 'id' | 'name'>[];
  readonly hasClients: boolean;
  readonly filter: {
    readonly clientId?: ClientId;
    readonly phase?: SystemPhase;
    readonly text: string;
  };
  readonly isFiltered: boolean;
  readonly change: (change: Change) => void;
  readonly show: (view: SystemView) => void;
  readonly clear: () => void;
};

const allClients = {
  text: '',
  filter: 'all',
  sort: { by: 'name', direction: 'ascending' },
  limit: 1000,
} as const;

/** Filters and view live in the address; where it names no view, the one last chosen on this laptop is meant. */
export const useSystemFilters = (): SystemFiltering => {
  const [at, setAt] = useUrlState({
    view: ['', 'list', 'board', 'lifelines', 'gaps'],
    text: '',
    client: 'all',
    phase: ['all', ...systemPhases],
  });
  const [remembered, remember] = useRemembered<string>('systems:view', 'list');
  const { data: clients } = useListClientsQuery(allClients);
  const client = clients?.rows.find((one) => one.id === at.client);
  const last = remembered === 'lifelines' || remembered === 'board' ? remembered : 'list';
  return {
    view: at.view === '' ? last : at.view,
    text: at.text,
    phase: at.phase,
    client,
    clients: clients?.rows ?? [],
    hasClients: (clients?.total ?? 1) > 0,
    filter: {
      ...(client === undefined ? {} : { clientId: client.id }),
      ...(at.phase === 'all' ? {} : { phase: at.phase }),
      text: at.text,
    },
    isFiltered: at.text !== '' || client !== undefined || at.phase !== 'all',
    change: setAt,
    show: (view) => {
      setAt({ view });
      // The gaps are looked up now and then; one comes back to systems.
      if (view !== 'gaps' && view !== last) remember(view);
    },
    clear: () => setAt({ text: '', client: 'all', phase: 'all' }),
  };
};

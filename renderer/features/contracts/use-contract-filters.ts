import { useUrlState } from '#components/use-url-state.ts';
import { contractStates, type ContractState } from '#domain/contracts/contract-state.ts';
import type { ContractRow } from '#state/contracts.ts';

export const contractViews = ['list', 'deadlines'] as const;
export type ContractView = (typeof contractViews)[number];

type Direction = 'all' | 'customer' | 'supplier';

export type ContractFiltering = {
  readonly view: ContractView;
  readonly text: string;
  readonly direction: Direction;
  readonly state: ContractState | 'all';
  readonly client: string;
  readonly isFiltered: boolean;
  readonly change: (change: {
    readonly view?: ContractView;
    readonly text?: string;
    readonly direction?: Direction;
    readonly state?: ContractState | 'all';
    readonly client?: string;
  }) => void;
  readonly clear: () => void;
};

/** View and filters of the register, as they stand in the address. */
export const useContractFilters = (): ContractFiltering => {
  const [at, setAt] = useUrlState({
    view: contractViews,
    text: '',
    direction: ['all', 'customer', 'supplier'] as const,
    state: ['all', ...contractStates],
    client: 'all',
  });
  const { text, direction, state, client } = at;
  return {
    ...at,
    isFiltered: text !== '' || direction !== 'all' || state !== 'all' || client !== 'all',
    change: setAt,
    clear: () => setAt({ text: '', direction: 'all', state: 'all', client: 'all' }),
  };
};

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The contracts that the filters let through: every word typed is in its number, title or party. */
export const filterContracts = (
  rows: readonly ContractRow[],
  { text, direction, state, client }: ContractFiltering,
): readonly ContractRow[] => {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(({ contract, partyName, state: own }) => {
    if (direction !== 'all' && contract.direction !== direction) return false;
    if (state !== 'all' && own !== state) return false;
    if (client !== 'all' && contract.clientId !== client) return false;
    const all = folded([contract.number, contract.title, partyName].join(' '));
    return words.every((word) => all.includes(word));
  });
};

import { type ContractState } from '#domain/contracts/contract-state.ts';
import type { ContractRow } from '#state/contracts.ts';
export declare const contractViews: readonly ['list', 'deadlines'];
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
export declare const useContractFilters: () => ContractFiltering;
/** The contracts that the filters let through: every word typed is in its number, title or party. */
export declare const filterContracts: (
  rows: readonly ContractRow[],
  { text, direction, state, client }: ContractFiltering,
) => readonly ContractRow[];
export {};

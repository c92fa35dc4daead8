import type { ContractEvent } from '#state/contracts.ts';
/** What has happened to a contract, the newest first: when, what, why and by whom. */
export declare const ContractHistory: ({
  events,
}: {
  readonly events: readonly ContractEvent[];
}) => import('react').JSX.Element;

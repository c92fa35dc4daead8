import type { ContractRow } from '#state/contracts.ts';
/** What is to be watched of the contracts in the next 180 days, in a picture and in a table. */
export declare const DeadlineView: ({
  rows,
}: {
  readonly rows: readonly ContractRow[];
}) => import('react').JSX.Element;

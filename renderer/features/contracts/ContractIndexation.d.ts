import type { ContractRecord } from '#state/contracts.ts';
/** How the prices follow a fixed share or an index, the steps taken, and the next one. */
export declare const ContractIndexation: ({
  record,
}: {
  readonly record: ContractRecord;
}) => import('react').JSX.Element;

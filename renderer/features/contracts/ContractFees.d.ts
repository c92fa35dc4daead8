import type { ContractRecord } from '#state/contracts.ts';
type RecordProps = {
  readonly record: ContractRecord;
};
/** The contract's fees: what was agreed, what applies now, and when each comes next. */
export declare const ContractFees: ({ record }: RecordProps) => import('react').JSX.Element;
export {};

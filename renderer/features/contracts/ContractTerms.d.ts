import type { ContractRecord } from '#state/contracts.ts';
type RecordProps = {
  readonly record: ContractRecord;
};
/** What was agreed: with whom, for how long, about what, at what price. */
export declare const ContractTerms: ({ record }: RecordProps) => import('react').JSX.Element;
export {};

import type { ContractRecord } from '#state/contracts.ts';
/** The dates that bind, and how each was counted: nobody has to take a date on trust. */
export declare const HowCounted: ({
  record,
}: {
  readonly record: ContractRecord;
}) => import('react').JSX.Element;

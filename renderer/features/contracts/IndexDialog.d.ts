import { type ContractRecord } from '#state/contracts.ts';
type DialogProps = {
  readonly record: ContractRecord;
  readonly onClose: () => void;
};
/** A yearly step: by how much and from when, with what each price becomes. */
export declare const IndexDialog: ({ record, onClose }: DialogProps) => import('react').JSX.Element;
export {};

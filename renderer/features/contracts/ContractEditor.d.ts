import type { ContractForm } from '#domain/contracts/contract-form.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import type { ContractId } from '#domain/record.ts';
type EditorProps = {
  readonly contract: Contract | null;
  readonly values: ContractForm;
  readonly onSaved: (id: ContractId) => void;
  readonly onCancel: () => void;
};
/** The form of a new contract or an old one. */
export declare const ContractEditor: ({
  contract,
  values,
  onSaved,
  onCancel,
}: EditorProps) => import('react').JSX.Element;
export {};

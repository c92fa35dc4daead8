import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { ContractForm } from '#domain/contracts/contract-form.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { parseContract } from '#domain/contracts/parse-contract.ts';
import type { ContractId } from '#domain/record.ts';
import { useSaveContractMutation } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import { ContractFields } from './ContractFields.tsx';
import styles from './contracts.module.css';

type EditorProps = {
  readonly contract: Contract | null;
  readonly values: ContractForm;
  readonly onSaved: (id: ContractId) => void;
  readonly onCancel: () => void;
};

/** Which fees are billed only the store knows: it judges that when one saves. */
const unknown: ReadonlySet<number> = new Set();

/** The form of a new contract or an old one. */
export const ContractEditor = ({ contract, values, onSaved, onCancel }: EditorProps) => {
  const today = useToday();
  const [save] = useSaveContractMutation();
  const form = useDomainForm({
    values,
    parse: (typed: ContractForm) =>
      parseContract(typed, { today, before: contract, billedFees: unknown }),
    onSave: (typed: ContractForm) => save({ id: contract?.id ?? null, form: typed }).unwrap(),
    onSaved,
    onCancel,
  });
  return (
    <div className={styles['editor']}>
      <Form form={form}>
        <ContractFields isNew={contract === null} />
        <FormBar />
      </Form>
    </div>
  );
};

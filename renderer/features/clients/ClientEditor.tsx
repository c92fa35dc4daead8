import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { ClientForm } from '#domain/clients/client-form.ts';
import { parseClient } from '#domain/clients/parse-client.ts';
import type { ClientId } from '#domain/record.ts';
import { useSaveClientMutation } from '#state/clients.ts';
import { ClientFields } from './ClientFields.tsx';
import styles from './clients.module.css';

type ClientEditorProps = {
  readonly id: ClientId | null;
  readonly values: ClientForm;
  readonly onSaved: (id: ClientId) => void;
  readonly onCancel: () => void;
};

/** The form of a new client or an old one. */
export const ClientEditor = ({ id, values, onSaved, onCancel }: ClientEditorProps) => {
  const [save] = useSaveClientMutation();
  const form = useDomainForm({
    values,
    parse: parseClient,
    onSave: (typed) => save({ id, form: typed }).unwrap(),
    onSaved,
    onCancel,
  });
  return (
    <div className={styles['editor']}>
      <Form form={form}>
        <ClientFields isNew={id === null} />
        <FormBar />
      </Form>
    </div>
  );
};

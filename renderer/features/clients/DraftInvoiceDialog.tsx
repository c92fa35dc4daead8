import { useNavigate } from 'react-router';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { SelectField } from '#components/SelectField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { Client } from '#domain/clients/client.ts';
import { lineGroupings } from '#domain/invoices/invoice.ts';
import { fail } from '#domain/result.ts';
import { useT } from '#i18n/t.ts';
import { useDraftInvoiceMutation } from '#state/invoices.ts';
import { useToday } from '#state/session.ts';
import {
  parseDraftRequest,
  suggestedRequest,
  type DraftRequestForm,
} from './draft-request-form.ts';
import styles from './clients.module.css';

type DraftInvoiceDialogProps = { readonly client: Client; readonly onClose: () => void };

/** Which hours to invoice and how they become lines; the draft opens when it is made. */
export const DraftInvoiceDialog = ({ client, onClose }: DraftInvoiceDialogProps) => {
  const t = useT('clients');
  const today = useToday();
  const navigate = useNavigate();
  const [draft] = useDraftInvoiceMutation();
  const form = useDomainForm({
    values: suggestedRequest(today),
    parse: (typed: DraftRequestForm) => parseDraftRequest(typed, today),
    onSave: async (typed: DraftRequestForm) => {
      const request = parseDraftRequest(typed, today);
      if (!request.ok) return fail({ kind: 'invalid' as const, fields: request.error });
      return draft({ clientId: client.id, ...request.value }).unwrap();
    },
    onSaved: (id) => {
      notify.done(t('unbilled.made'), { undo: true });
      void navigate(paths.invoice(id));
    },
    onCancel: onClose,
  });
  const groupings = lineGroupings.map((value) => ({
    value,
    label: t(`unbilled.groupings.${value}`),
  }));
  return (
    <Modal title={t('unbilled.draftTitle', { name: client.name })} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['lead']}>{t('unbilled.draftText')}</p>
        <FieldRow>
          <DateField name="from" label={t('unbilled.from')} />
          <DateField name="to" label={t('unbilled.to')} />
        </FieldRow>
        <SelectField name="grouping" label={t('unbilled.grouping')} options={groupings} />
        <FormBar action={t('unbilled.make')} />
      </Form>
    </Modal>
  );
};

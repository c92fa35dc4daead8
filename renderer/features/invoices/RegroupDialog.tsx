import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parseChoice, readForm } from '#domain/form.ts';
import { lineGroupings } from '#domain/invoices/invoice.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { fail } from '#domain/result.ts';
import { useT } from '#i18n/t.ts';
import { useRegroupDraftMutation } from '#state/invoices.ts';
import styles from './invoices.module.css';

type RegroupDialogProps = { readonly draft: DraftInvoice; readonly onClose: () => void };

const parseGrouping = (form: { readonly grouping: string }) =>
  readForm({ grouping: parseChoice(form.grouping, lineGroupings) });

/** Makes the lines of hours anew in another grouping; lines written by hand stay. */
export const RegroupDialog = ({ draft, onClose }: RegroupDialogProps) => {
  const t = useT('invoices');
  const [regroup] = useRegroupDraftMutation();
  const form = useDomainForm<{ readonly grouping: string }, unknown>({
    values: { grouping: draft.grouping },
    parse: parseGrouping,
    onSave: async (typed) => {
      const parsed = parseGrouping(typed);
      return parsed.ok
        ? regroup({ id: draft.id, grouping: parsed.value.grouping }).unwrap()
        : fail({ kind: 'invalid', fields: parsed.error });
    },
    onSaved: () => {
      notify.done(t('draft.regrouped'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('draft.regroupTitle')} isOpen onClose={onClose} size="small">
      <Form form={form} isGuarded={false}>
        <p className={styles['hint']}>{t('draft.regroupText')}</p>
        <SelectField
          name="grouping"
          label={t('new.grouping')}
          options={lineGroupings.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        />
        <FormBar action={t('draft.regroupAction')} />
      </Form>
    </Modal>
  );
};

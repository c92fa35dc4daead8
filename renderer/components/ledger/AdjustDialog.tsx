import { emptyAdjustForm, parseAdjust } from '#domain/contracts/adjust-form.ts';
import type { AdjustForm } from '#domain/contracts/adjust-form.ts';
import type { Period } from '#domain/invoices/invoice.ts';
import type { ContractId, LedgerRowId } from '#domain/record.ts';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useAdjustLedgerMutation } from '#state/ledger.ts';
import { useToday } from '#state/session.ts';
import styles from './ledger.module.css';

type AdjustDialogProps = {
  readonly contractId: ContractId;
  readonly period: Period;
  readonly onClose: () => void;
};

/** Adds hours to the balance or takes them off, with a reason: a row of its own (R21). */
export const AdjustDialog = ({ contractId, period, onClose }: AdjustDialogProps) => {
  const t = useT('ledger');
  const today = useToday();
  const [adjust] = useAdjustLedgerMutation();
  const form = useDomainForm<AdjustForm, LedgerRowId>({
    values: emptyAdjustForm(today > period.to ? period.to : today),
    parse: (typed) => parseAdjust(typed, today),
    onSave: (typed) => adjust({ contractId, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('adjustment.done'));
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('adjustment.title')} isOpen onClose={onClose}>
      <Form form={form}>
        <p className={styles['soft']}>{t('adjustment.text')}</p>
        <FieldRow>
          <SelectField
            name="direction"
            label={t('adjustment.direction')}
            options={[
              { value: 'add', label: t('adjustment.add') },
              { value: 'take', label: t('adjustment.take') },
            ]}
          />
          <TextField name="time" label={t('adjustment.time')} isFigure isRequired />
          <DateField name="date" label={t('adjustment.date')} />
        </FieldRow>
        <TextField name="reason" label={t('adjustment.reason')} isRequired />
        <FormBar action={t('adjustment.save')} />
      </Form>
    </Modal>
  );
};

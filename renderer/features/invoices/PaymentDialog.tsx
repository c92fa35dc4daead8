import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { notify } from '#components/notify.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { parsePayment } from '#domain/invoices/parse-payment.ts';
import { emptyPaymentForm } from '#domain/invoices/payment-form.ts';
import type { PaymentForm } from '#domain/invoices/payment-form.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useRecordPaymentMutation } from '#state/invoices.ts';
import { useToday } from '#state/session.ts';

type PaymentDialogProps = {
  readonly invoice: IssuedInvoice;
  /** What is left to pay: the amount that is proposed. */
  readonly open: MinorUnits;
  readonly onClose: () => void;
};

/** Money received: when and how much. */
export const PaymentDialog = ({ invoice, open, onClose }: PaymentDialogProps) => {
  const t = useT('invoices');
  const today = useToday();
  const [record] = useRecordPaymentMutation();
  const form = useDomainForm<PaymentForm, unknown>({
    values: emptyPaymentForm(today, open),
    parse: (typed) => parsePayment(typed, { today }),
    onSave: (typed) => record({ invoiceId: invoice.id, ...typed }).unwrap(),
    onSaved: () => {
      notify.done(t('payments.done'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('payments.register')} isOpen onClose={onClose} size="small">
      <Form form={form} isGuarded={false}>
        <FieldRow>
          <DateField name="date" label={t('payments.date')} isRequired hasAutoFocus />
          <MoneyField
            name="amount"
            label={t('payments.amount')}
            currency={invoice.currency}
            isRequired
          />
        </FieldRow>
        <TextField name="note" label={t('payments.note')} />
        <FormBar action={t('payments.action')} />
      </Form>
    </Modal>
  );
};

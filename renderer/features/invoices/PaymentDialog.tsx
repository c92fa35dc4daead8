import { useWatch } from 'react-hook-form';
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
import { subtractMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { parseMoney } from '#domain/money/parse-money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useRecordPaymentMutation } from '#state/invoices.ts';
import { useToday } from '#state/session.ts';
import styles from './invoices.module.css';

type PaymentDialogProps = {
  readonly invoice: IssuedInvoice;
  /** What is left to pay: the amount that is proposed. */
  readonly open: MinorUnits;
  readonly onClose: () => void;
};

/** Says that more is typed than the invoice owes, and what becomes of the rest (R34). */
const Surplus = ({ invoice, open }: Omit<PaymentDialogProps, 'onClose'>) => {
  const t = useT('payments');
  const format = useFormat(invoice.currency);
  const parsed = parseMoney(useWatch<PaymentForm, 'amount'>({ name: 'amount' }));
  if (!parsed.ok || parsed.value <= open) return null;
  const amount = format.money(subtractMoney(parsed.value, open));
  return <output className={styles['hint']}>{t('allocate.surplus', { amount })}</output>;
};

/** Money received: when and how much. */
export const PaymentDialog = ({ invoice, open, onClose }: PaymentDialogProps) => {
  const t = useT('invoices');
  const today = useToday();
  const [record] = useRecordPaymentMutation();
  const words = useT('payments');
  const format = useFormat(invoice.currency);
  const form = useDomainForm<PaymentForm, { readonly surplus: MinorUnits }>({
    values: emptyPaymentForm(today, open),
    parse: (typed) => parsePayment(typed, { today }),
    onSave: (typed) => record({ invoiceId: invoice.id, ...typed }).unwrap(),
    onSaved: ({ surplus }) => {
      const amount = format.money(surplus);
      notify.done(surplus > 0 ? words('doneWithSurplus', { amount }) : t('payments.done'), {
        undo: true,
      });
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
        <Surplus invoice={invoice} open={open} />
        <TextField name="note" label={t('payments.note')} />
        <FormBar action={t('payments.action')} />
      </Form>
    </Modal>
  );
};

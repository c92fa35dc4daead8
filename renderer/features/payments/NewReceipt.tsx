import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ClientField } from '#components/ClientField.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { currencies, toMinorUnits } from '#domain/money/money.ts';
import type { Currency } from '#domain/money/money.ts';
import { parseMoney } from '#domain/money/parse-money.ts';
import { emptyReceiptForm, parseReceipt } from '#domain/receipts/receipt-form.ts';
import type { ReceiptForm } from '#domain/receipts/receipt-form.ts';
import type { OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListOpenInvoicesQuery, useRecordReceiptMutation } from '#state/payments.ts';
import { useToday } from '#state/session.ts';
import { AllocationTable } from './AllocationTable.tsx';
import { payableInvoices, viewAllocation } from './allocation.ts';
import type { AllocationView, Overrides } from './allocation.ts';
import styles from './payments.module.css';

const currencyOf = (text: string): Currency => currencies.find((each) => each === text) ?? 'SEK';

/** What the form as typed would pay. */
const viewOf = (
  typed: ReceiptForm,
  invoices: readonly OpenInvoice[],
  overrides: Overrides,
): AllocationView => {
  const { clientId, reference } = typed;
  const parsed = parseMoney(typed.amount);
  const amount = parsed.ok && parsed.value > 0 ? parsed.value : toMinorUnits(0);
  const own = payableInvoices(invoices, {
    clientId,
    reference,
    currency: currencyOf(typed.currency),
  });
  return viewAllocation(amount, own, reference, overrides);
};

const Fields = () => {
  const t = useT('payments');
  const currency = currencyOf(useWatch<ReceiptForm, 'currency'>({ name: 'currency' }));
  return (
    <>
      <FieldRow>
        <DateField name="date" label={t('field.date')} isRequired />
        <MoneyField
          name="amount"
          label={t('field.amount')}
          currency={currency}
          isRequired
          hasAutoFocus
        />
        <SelectField
          name="currency"
          label={t('field.currency')}
          options={currencies.map((value) => ({ value, label: value }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          name="reference"
          label={t('field.reference')}
          hint={t('field.referenceHint')}
          isFigure
        />
        <ClientField name="clientId" label={t('field.client')} canBeEmpty />
      </FieldRow>
      <FieldRow>
        <TextField name="payer" label={t('field.payer')} />
        {currency === 'SEK' ? null : (
          <MoneyField
            name="bookedInSek"
            label={t('field.bookedInSek')}
            hint={t('field.bookedInSekHint')}
          />
        )}
        <MoneyField name="bankFee" label={t('field.bankFee')} />
      </FieldRow>
      <TextField name="note" label={t('field.note')} />
    </>
  );
};

type AllocationProps = {
  readonly invoices: readonly OpenInvoice[];
  readonly overrides: Overrides;
  readonly onType: (invoiceId: string, typed: string) => void;
};

const Allocation = ({ invoices, overrides, onType }: AllocationProps) => {
  const t = useT('payments');
  const { control } = useFormContext<ReceiptForm>();
  const today = useToday();
  const typed = { ...emptyReceiptForm(today), ...useWatch({ control }) };
  const view = viewOf(typed, invoices, overrides);
  const none = t(
    typed.clientId === '' && view.rows.length === 0 ? 'allocate.noClient' : 'allocate.none',
  );
  return (
    <Section title={t('allocate.title')}>
      <div className={styles['stack']}>
        <AllocationTable
          view={view}
          currency={currencyOf(typed.currency)}
          onType={onType}
          none={none}
        />
      </div>
    </Section>
  );
};

/** Money that came in: how much, from whom, and which invoices it pays, proposed by OCR and then by age. */
export const NewReceipt = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useT('payments');
  const today = useToday();
  const format = useFormat();
  const { data: invoices = [] } = useListOpenInvoicesQuery({});
  const [overrides, setOverrides] = useState<Overrides>({});
  const [record] = useRecordReceiptMutation();
  const form = useDomainForm<ReceiptForm, unknown>({
    values: emptyReceiptForm(today),
    parse: (typed) => parseReceipt(typed, { today }),
    onSave: (typed) => {
      const view = viewOf(typed, invoices, overrides);
      const clientId =
        typed.clientId === '' ? (view.rows[0]?.invoice.clientId ?? '') : typed.clientId;
      const { allocations } = view;
      return record({ form: { ...typed, clientId }, allocations }).unwrap();
    },
    onSaved: () => {
      const { surplus } = viewOf(form.fields.getValues(), invoices, overrides);
      const { currency } = form.fields.getValues();
      const amount = format.money(surplus, currencyOf(currency));
      notify.done(surplus > 0 ? t('doneWithSurplus', { amount }) : t('done'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('new')} isOpen onClose={onClose} size="large">
      <Form form={form} isGuarded={false}>
        <Fields />
        <Allocation
          invoices={invoices}
          overrides={overrides}
          onType={(id, typed) => setOverrides({ ...overrides, [id]: typed })}
        />
        <FormBar action={t('save')} />
      </Form>
    </Modal>
  );
};

import { IconUnlink } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { Drawer } from '#components/Drawer.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { bookingToForm, parseBooking } from '#domain/receipts/receipt-form.ts';
import type { BookingForm } from '#domain/receipts/receipt-form.ts';
import { formatMoneyField } from '#domain/money/parse-money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useRemovePaymentMutation } from '#state/invoices.ts';
import {
  useAllocateReceiptMutation,
  useBookReceiptMutation,
  useListOpenInvoicesQuery,
  useRemoveReceiptMutation,
  useRepayMutation,
} from '#state/payments.ts';
import type { ReceiptRow } from '#state/payments.ts';
import { useToday } from '#state/session.ts';
import { AllocationTable } from './AllocationTable.tsx';
import { payableInvoices, viewAllocation } from './allocation.ts';
import type { Overrides } from './allocation.ts';
import styles from './payments.module.css';

type RowProps = { readonly row: ReceiptRow };

const Facts = ({ row: { receipt, clientName, left } }: RowProps) => {
  const t = useT('payments');
  const format = useFormat(receipt.currency);
  const kronor = useFormat('SEK');
  const { bookedInSek, bankFee } = receipt;
  const known = [
    { label: t('field.date'), value: format.date(receipt.date) },
    { label: t('field.amount'), value: format.money(receipt.amount) },
    { label: t('field.client'), value: clientName === '' ? t('unknown') : clientName },
    { label: t('field.payer'), value: receipt.payer },
    { label: t('field.reference'), value: receipt.reference },
    {
      label: t('field.bookedInSek'),
      value: bookedInSek === null ? '' : kronor.money(bookedInSek),
    },
    { label: t('field.bankFee'), value: bankFee === 0 ? '' : kronor.money(bankFee) },
    { label: t('field.note'), value: receipt.note },
    { label: t('receipt.left'), value: format.money(left) },
  ];
  return <KeyValues items={known.filter(({ value }) => value !== '')} columns={2} />;
};

const Pays = ({ row: { receipt, pays } }: RowProps) => {
  const t = useT('payments');
  const format = useFormat(receipt.currency);
  const [release] = useRemovePaymentMutation();
  if (pays.length === 0) return <p className={styles['hint']}>{t('receipt.paysNothing')}</p>;
  return (
    <table className={styles['table']} aria-label={t('receipt.pays')}>
      <tbody>
        {pays.map(({ payment, invoiceId, number }) => (
          <tr key={payment.id}>
            <td>
              <RecordLink to={paths.invoice(invoiceId)}>{number}</RecordLink>
            </td>
            <td className={styles['figure']}>{format.money(payment.amount)}</td>
            <td>
              <IconButton
                label={t('receipt.release', { number })}
                icon={<IconUnlink size={14} aria-hidden="true" />}
                onClick={() =>
                  void runCommand(release({ id: payment.id, keepsMoney: true }).unwrap(), () =>
                    notify.done(t('receipt.released'), { undo: true }),
                  )
                }
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What reached the account of money in another currency: the bank says it afterwards, and the books need it. */
const Booking = ({ row: { receipt } }: RowProps) => {
  const t = useT('payments');
  const [book] = useBookReceiptMutation();
  const form = useDomainForm<BookingForm, unknown>({
    values: bookingToForm(receipt),
    parse: parseBooking,
    onSave: (typed) => book({ id: receipt.id, form: typed }).unwrap(),
    onSaved: () => notify.done(t('receipt.booked'), { undo: true }),
  });
  return (
    <Form form={form} isGuarded={false}>
      <FieldRow>
        <MoneyField name="bookedInSek" label={t('field.bookedInSek')} />
        <MoneyField name="bankFee" label={t('field.bankFee')} />
      </FieldRow>
      <FormBar action={t('receipt.book')} />
    </Form>
  );
};

/** What is left of the money pays later invoices, or goes back. */
const Left = ({ row: { receipt, left } }: RowProps) => {
  const t = useT('payments');
  const today = useToday();
  const [overrides, setOverrides] = useState<Overrides>({});
  const { data: invoices = [] } = useListOpenInvoicesQuery({});
  const [allocate, { isLoading }] = useAllocateReceiptMutation();
  const [repay] = useRepayMutation();
  const { currency, reference, id } = receipt;
  const clientId = receipt.clientId ?? '';
  const own =
    clientId === ''
      ? invoices.filter((each) => each.currency === currency)
      : payableInvoices(invoices, { clientId, currency, reference });
  const view = viewAllocation(left, own, reference, overrides);
  const payBack = () =>
    runCommand(
      repay({ source: { receiptId: id }, date: today, amount: formatMoneyField(left) }).unwrap(),
      () => notify.done(t('receipt.repaid'), { undo: true }),
    );
  return (
    <Section title={t('allocate.title')}>
      <div className={styles['stack']}>
        <AllocationTable
          view={view}
          currency={currency}
          onType={(invoice, typed) => setOverrides({ ...overrides, [invoice]: typed })}
          none={t('allocate.none')}
        />
        <div className={styles['buttons']}>
          <Button onClick={() => void payBack()}>{t('receipt.repay')}</Button>
          {view.allocations.length === 0 ? null : (
            <Button
              tone="primary"
              isBusy={isLoading}
              isDisabled={view.surplus < 0}
              onClick={() =>
                void runCommand(allocate({ id, allocations: view.allocations }).unwrap(), () =>
                  notify.done(t('allocate.done'), { undo: true }),
                )
              }
            >
              {t('allocate.action')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
};

type ReceiptDrawerProps = RowProps & { readonly onClose: () => void };

/** One receipt: what it pays, what is left of it, and how to use or undo it. */
export const ReceiptDrawer = ({ row, onClose }: ReceiptDrawerProps) => {
  const t = useT('payments');
  const format = useFormat();
  const [remove] = useRemoveReceiptMutation();
  const { receipt, left } = row;
  const takeAway = () =>
    runCommand(remove({ id: receipt.id }).unwrap(), () => {
      notify.done(t('receipt.removed'), { undo: true });
      onClose();
    });
  const title = receipt.amount < 0 ? 'receipt.repaymentTitle' : 'receipt.title';
  return (
    <Drawer
      title={t(title, { date: format.date(receipt.date) })}
      isOpen
      onClose={onClose}
      size="large"
    >
      <div className={styles['stack']}>
        <Facts row={row} />
        <Section title={t('receipt.pays')} count={row.pays.length}>
          <Pays row={row} />
        </Section>
        {receipt.currency === 'SEK' ? null : <Booking row={row} />}
        {left > 0 ? <Left row={row} /> : null}
        <div className={styles['buttons']}>
          <Button onClick={() => void takeAway()}>{t('receipt.remove')}</Button>
        </div>
      </div>
    </Drawer>
  );
};

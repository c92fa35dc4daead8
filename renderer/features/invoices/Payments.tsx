import { IconTrash } from '@tabler/icons-react';
import { IconButton } from '#components/IconButton.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import type { IssuedInvoice, Payment } from '#domain/invoices/invoice.ts';
import type { Currency, MinorUnits } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useRemovePaymentMutation } from '#state/invoices.ts';
import { OnAccount } from './OnAccount.tsx';
import { WriteOff } from './WriteOff.tsx';
import styles from './invoices.module.css';

type PaymentsProps = {
  readonly invoice: IssuedInvoice;
  readonly payments: readonly Payment[];
  readonly open: MinorUnits;
};

/** What a row is, in words: a credit note that took it, what was given up, or money and what was noted of it. */
const PaymentWords = ({ payment }: { readonly payment: Payment }) => {
  const t = useT('invoices');
  const words = useT('payments');
  const { credit, writeOff, note } = payment;
  if (credit !== undefined)
    return (
      <RecordLink to={paths.invoice(credit.noteId)}>
        {t('credit.setOffRow', { number: note })}
      </RecordLink>
    );
  const told = writeOff === undefined ? '' : words(`writeOff.reasons.${writeOff}`);
  return <>{[told, note].filter((part) => part !== '').join(': ')}</>;
};

const PaymentRow = ({
  payment,
  currency,
}: {
  readonly payment: Payment;
  readonly currency: Currency;
}) => {
  const t = useT('invoices');
  const format = useFormat(currency);
  const [remove] = useRemovePaymentMutation();
  const takeAway = () =>
    runCommand(remove({ id: payment.id }).unwrap(), () =>
      notify.done(t('payments.removed'), { undo: true }),
    );
  const isFixed = payment.credit !== undefined && payment.credit.isLater !== true;
  return (
    <tr>
      <td className={styles['day']}>{format.date(payment.date)}</td>
      <td>
        <PaymentWords payment={payment} />
      </td>
      <td className={styles['figure']}>{format.money(payment.amount)}</td>
      <td>
        {isFixed ? null : (
          <IconButton
            label={t('payments.remove')}
            icon={<IconTrash size={14} aria-hidden="true" />}
            onClick={() => void takeAway()}
          />
        )}
      </td>
    </tr>
  );
};

const PaymentTable = ({ payments, invoice }: Omit<PaymentsProps, 'open'>) => {
  const t = useT('invoices');
  return (
    <table className={styles['table']} aria-label={t('payments.label')}>
      <thead>
        <tr>
          <th scope="col">{t('payments.date')}</th>
          <th scope="col">{t('payments.note')}</th>
          <th scope="col" className={styles['figure']}>
            {t('payments.amount')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('payments.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {payments.map((payment) => (
          <PaymentRow key={payment.id} payment={payment} currency={invoice.currency} />
        ))}
      </tbody>
    </table>
  );
};

/** What has come off an invoice: money, credit notes, and what was given up. */
export const Payments = ({ invoice, payments, open }: PaymentsProps) => {
  const t = useT('invoices');
  return (
    <Section
      title={t('payments.title')}
      count={payments.length}
      actions={open > 0 ? <WriteOff invoice={invoice} open={open} /> : null}
    >
      {payments.length === 0 ? (
        <p className={styles['hint']}>{t('payments.none')}</p>
      ) : (
        <PaymentTable invoice={invoice} payments={payments} />
      )}
      {open > 0 ? <OnAccount invoice={invoice} open={open} /> : null}
    </Section>
  );
};

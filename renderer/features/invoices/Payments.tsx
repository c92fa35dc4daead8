import { IconTrash } from '@tabler/icons-react';
import { IconButton } from '#components/IconButton.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import type { Payment } from '#domain/invoices/invoice.ts';
import type { Currency } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useRemovePaymentMutation } from '#state/invoices.ts';
import styles from './invoices.module.css';

type PaymentsProps = { readonly payments: readonly Payment[]; readonly currency: Currency };

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
  return (
    <tr>
      <td>{format.date(payment.date)}</td>
      <td>
        {payment.credit === undefined ? (
          payment.note
        ) : (
          <RecordLink to={paths.invoice(payment.credit.noteId)}>
            {t('credit.setOffRow', { number: payment.note })}
          </RecordLink>
        )}
      </td>
      <td className={styles['figure']}>{format.money(payment.amount)}</td>
      <td>
        {payment.credit === undefined ? (
          <IconButton
            label={t('payments.remove')}
            icon={<IconTrash size={14} aria-hidden="true" />}
            onClick={() => void takeAway()}
          />
        ) : null}
      </td>
    </tr>
  );
};

/** The money that came in for an invoice. */
export const Payments = ({ payments, currency }: PaymentsProps) => {
  const t = useT('invoices');
  return (
    <Section title={t('payments.title')} count={payments.length}>
      {payments.length === 0 ? (
        <p className={styles['hint']}>{t('payments.none')}</p>
      ) : (
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
              <PaymentRow key={payment.id} payment={payment} currency={currency} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
};

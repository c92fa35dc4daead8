import { toMinorUnits } from '#domain/money/money.ts';
import type { Currency } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { AllocationView } from './allocation.ts';
import styles from './payments.module.css';

type AllocationTableProps = {
  readonly view: AllocationView;
  readonly currency: Currency;
  readonly onType: (invoiceId: string, typed: string) => void;
  /** Said where there is no invoice to pay. */
  readonly none: string;
};

const Sum = ({ view, currency }: Pick<AllocationTableProps, 'view' | 'currency'>) => {
  const t = useT('payments');
  const format = useFormat(currency);
  const { surplus } = view;
  const amount = format.money(toMinorUnits(Math.abs(surplus)));
  if (surplus === 0 && view.allocations.length === 0) return null;
  const text =
    surplus === 0
      ? t('allocate.exact')
      : t(surplus > 0 ? 'allocate.surplus' : 'allocate.tooMuch', { amount });
  return (
    <output className={styles['sum']} data-tone={surplus === 0 ? 'calm' : 'careful'}>
      {text}
    </output>
  );
};

/** The invoices that money pays, each with how much; what they leave is said in words. */
export const AllocationTable = ({ view, currency, onType, none }: AllocationTableProps) => {
  const t = useT('payments');
  const format = useFormat(currency);
  if (view.rows.length === 0)
    return (
      <>
        <p className={styles['hint']}>{none}</p>
        <Sum view={view} currency={currency} />
      </>
    );
  return (
    <>
      <table className={styles['table']} aria-label={t('allocate.title')}>
        <thead>
          <tr>
            <th scope="col">{t('allocate.invoice')}</th>
            <th scope="col">{t('allocate.due')}</th>
            <th scope="col" className={styles['figure']}>
              {t('allocate.open')}
            </th>
            <th scope="col" className={styles['figure']}>
              {t('allocate.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ invoice, typed }) => (
            <tr key={invoice.id}>
              <td>{invoice.number}</td>
              <td className={styles['day']}>{format.date(invoice.dueDate)}</td>
              <td className={styles['figure']}>{format.money(invoice.open)}</td>
              <td className={styles['amount']}>
                <input
                  className={styles['input']}
                  aria-label={t('allocate.amountOf', { number: invoice.number })}
                  autoComplete="off"
                  value={typed}
                  onChange={(event) => onType(invoice.id, event.currentTarget.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sum view={view} currency={currency} />
    </>
  );
};

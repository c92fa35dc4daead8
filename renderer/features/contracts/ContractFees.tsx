import { DueFees } from '#components/contracts/DueFees.tsx';
import { Section } from '#components/Section.tsx';
import { contractSections } from '#domain/contracts/contract-moves.ts';
import type { RecurringFee } from '#domain/contracts/contract.ts';
import { indexedAmount } from '#domain/contracts/indexation.ts';
import { occurrenceDay } from '#domain/contracts/recurring-fees.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { ContractRecord } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import styles from './contracts.module.css';

type RecordProps = { readonly record: ContractRecord };

/** The first day of a fee after today: earlier ones are billed or stand among those that are due. */
const nextAfter = (fee: RecurringFee, today: PlainDate): PlainDate => {
  let occurrence = 0;
  while (occurrenceDay(fee, occurrence) <= today) occurrence += 1;
  return occurrenceDay(fee, occurrence);
};

/** The contract's fees: what was agreed, what applies now, and when each comes next. */
export const ContractFees = ({ record }: RecordProps) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const { contract, yearly } = record;
  const { fees, currency, indexation } = contract;
  return (
    <div id={contractSections.fees} tabIndex={-1}>
      <Section title={t('fees.title')}>
        {record.due.length > 0 ? <DueFees clientId={contract.clientId} /> : null}
        {fees.length === 0 ? (
          <p className={styles['soft']}>{t('fees.none')}</p>
        ) : (
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('fees.text')}</th>
                <th scope="col">{t('fees.every')}</th>
                <th scope="col">{t('fees.when')}</th>
                <th scope="col">{t('fees.next')}</th>
                <th scope="col" className={styles['right']}>
                  {t('fees.amount')}
                </th>
                <th scope="col" className={styles['right']}>
                  {t('fees.now')}
                </th>
              </tr>
            </thead>
            <tbody>
              {fees.map((fee) => (
                <tr key={fee.key}>
                  <td>{fee.text}</td>
                  <td>{t('fees.everyMonths', { count: fee.everyMonths })}</td>
                  <td>{t(`when.${fee.when}`)}</td>
                  <td className={styles['day']}>{format.date(nextAfter(fee, today))}</td>
                  <td className={styles['right']}>{format.money(fee.amount, currency)}</td>
                  <td className={styles['right']}>
                    {format.money(
                      indexedAmount(fee.amount, indexation, fee.firstOn, today),
                      currency,
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td colSpan={5}>{t('fees.total')}</td>
                <td className={styles['right']}>{format.money(yearly, currency)}</td>
              </tr>
            </tfoot>
          </table>
        )}
      </Section>
    </div>
  );
};

import type { PeriodLedger } from '#domain/contracts/allocate.ts';
import { statementOf } from '#domain/contracts/statement.ts';
import type { HourPlace } from '#domain/contracts/statement.ts';
import { invoicedOverage } from '#domain/contracts/invoiced-overage.ts';
import { addMoney, zeroMoney } from '#domain/money/money.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { LedgerView } from '#state/ledger.ts';
import styles from './ledger.module.css';

type LedgerWorkProps = { readonly view: LedgerView; readonly period: PeriodLedger };

const beyondOf = ({ rows }: PeriodLedger) =>
  new Set(
    rows.flatMap(({ kind, timeEntryId }) =>
      kind === 'overage' && timeEntryId !== null ? [timeEntryId] : [],
    ),
  );

const useStatement = ({ view, period }: LedgerWorkProps) => {
  const words = useT('fields');
  const places = new Map(
    view.entries.map(({ id, systemName, taskNumber, taskTitle, activity }) => {
      const task = [taskNumber, taskTitle].filter((text) => text !== '').join(' ');
      const record = task === '' ? words(`activity.${activity}`) : task;
      return [id, { id, system: systemName, record } satisfies HourPlace] as const;
    }),
  );
  return statementOf(period, places, invoicedOverage(view.invoices, beyondOf(period)));
};

/** Where a period's hours went, by system and task, as the client's statement tells it. */
export const LedgerWork = ({ view, period }: LedgerWorkProps) => {
  const t = useT('ledger');
  const format = useFormat(view.contract.currency);
  const time = (minutes: number): string => format.duration(minutes * 60);
  const { systems, invoiced, used, overage } = useStatement({ view, period });
  const net = addMoney(zeroMoney, ...invoiced.map((each) => each.net));
  const minutes = invoiced.reduce((sum, each) => sum + each.minutes, 0);
  return (
    <>
      <table className={styles['work']}>
        <caption className="visually-hidden">{t('page.work')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.record')}</th>
            <th scope="col">{t('page.included')}</th>
            <th scope="col">{t('page.overage')}</th>
          </tr>
        </thead>
        {systems.map(({ system, records, ...sum }) => (
          <tbody key={system}>
            <tr className={styles['system']}>
              <th scope="rowgroup">{system === '' ? t('page.noSystem') : system}</th>
              <td>{time(sum.included)}</td>
              <td>{time(sum.overage)}</td>
            </tr>
            {records.map((each) => (
              <tr key={each.record}>
                <th scope="row">{each.record}</th>
                <td>{time(each.included)}</td>
                <td>{each.overage === 0 ? '' : time(each.overage)}</td>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('page.total')}</th>
            <td>{time(used)}</td>
            <td>{time(overage)}</td>
          </tr>
        </tfoot>
      </table>
      {invoiced.length === 0 ? null : (
        <p className={styles['soft']}>
          {t('page.invoiced', {
            time: time(minutes),
            net: format.money(net),
            invoices: invoiced.map(({ number }) => number ?? t('page.draft')).join(', '),
          })}
        </p>
      )}
    </>
  );
};

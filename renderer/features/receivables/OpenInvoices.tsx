import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { DateInput } from '#components/inputs/DateInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import type { Currency } from '#domain/money/money.ts';
import type { ClientId } from '#domain/record.ts';
import type { OpenInvoice } from '#domain/receipts/propose-allocation.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { addMonths, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useExportAccountStatementMutation } from '#state/receivables.ts';
import styles from './receivables.module.css';

type StatementProps = { readonly clientId: ClientId; readonly asOf: PlainDate };

/** A client's account over a period, on paper. */
const Statement = ({ clientId, asOf }: StatementProps) => {
  const t = useT('receivables');
  const [from, setFrom] = useState<string>(addMonths(asOf, -3));
  const [to, setTo] = useState<string>(asOf);
  const [save, { isLoading }] = useExportAccountStatementMutation();
  const [first, last] = [parsePlainDate(from, asOf), parsePlainDate(to, asOf)];
  const period =
    first.ok && last.ok && first.value <= last.value ? { from: first.value, to: last.value } : null;
  return (
    <div className={styles['buttons']}>
      <DateInput label={t('open.from')} value={from} onChange={setFrom} />
      <DateInput label={t('open.to')} value={to} onChange={setTo} />
      <Button
        isBusy={isLoading}
        isDisabled={period === null}
        onClick={() => {
          if (period === null) return;
          void runCommand(save({ clientId, ...period }).unwrap(), ({ path }) => {
            if (path !== null) notify.done(t('open.saved'), { file: path });
          });
        }}
      >
        {t('open.statement')}
      </Button>
    </div>
  );
};

type OpenInvoicesProps = {
  readonly title: string;
  readonly clientId: ClientId | null;
  readonly currency: Currency;
  readonly invoices: readonly OpenInvoice[];
  readonly asOf: PlainDate;
  readonly onClose: () => void;
};

/** The invoices behind a figure of the ledger, and the client's statement of account. */
export const OpenInvoices = (props: OpenInvoicesProps) => {
  const t = useT('receivables');
  const format = useFormat(props.currency);
  const lateText = (dueDate: PlainDate): string => {
    const days = daysBetween(dueDate, props.asOf);
    return days > 0 ? t('open.late', { count: days }) : '';
  };
  return (
    <Modal title={props.title} isOpen onClose={props.onClose} size="large">
      <div className={styles['stack']}>
        <table className={styles['table']} aria-label={t('open.title')}>
          <thead>
            <tr>
              <th scope="col">{t('open.number')}</th>
              <th scope="col">{t('open.client')}</th>
              <th scope="col">{t('open.due')}</th>
              <th scope="col" className={styles['figure']}>
                {t('open.days')}
              </th>
              <th scope="col" className={styles['figure']}>
                {t('open.payable')}
              </th>
              <th scope="col" className={styles['figure']}>
                {t('open.open')}
              </th>
            </tr>
          </thead>
          <tbody>
            {props.invoices.map((invoice) => (
              <tr key={invoice.id}>
                <td>
                  <RecordLink to={paths.invoice(invoice.id)}>{invoice.number}</RecordLink>
                </td>
                <td>{invoice.clientName}</td>
                <td className={styles['day']}>{format.date(invoice.dueDate)}</td>
                <td className={styles['figure']}>{lateText(invoice.dueDate)}</td>
                <td className={styles['figure']}>{format.money(invoice.payable)}</td>
                <td className={styles['figure']}>{format.money(invoice.open)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {props.clientId === null ? null : <Statement clientId={props.clientId} asOf={props.asOf} />}
      </div>
    </Modal>
  );
};

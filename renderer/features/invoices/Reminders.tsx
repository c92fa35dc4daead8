import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { IconButton } from '#components/IconButton.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import {
  useExportReminderPdfMutation,
  useListRemindersQuery,
  useOpenReminderPdfMutation,
} from '#state/receivables.ts';
import styles from './invoices.module.css';

/** The reminders of an invoice, each with its paper; nothing where there are none. */
export const Reminders = ({ invoice }: { readonly invoice: IssuedInvoice }) => {
  const t = useT('receivables');
  const words = useT('invoices');
  const format = useFormat(invoice.currency);
  const { data: reminders = [] } = useListRemindersQuery(invoice.id);
  const [open] = useOpenReminderPdfMutation();
  const [save] = useExportReminderPdfMutation();
  if (reminders.length === 0) return null;
  return (
    <Section title={t('remind.title')} count={reminders.length}>
      <table className={styles['table']} aria-label={t('remind.title')}>
        <tbody>
          {reminders.map(({ id, level, date, payBy, fee, open: left }) => (
            <tr key={id}>
              <td>{t('remind.level', { level })}</td>
              <td className={styles['day']}>{format.date(date)}</td>
              <td className={styles['day']}>
                {t('paper.payBy')} {format.date(payBy)}
              </td>
              <td className={styles['figure']}>{format.money(left)}</td>
              <td className={styles['figure']}>
                {fee === 0 ? '' : `${t('remind.fee')} ${format.money(fee)}`}
              </td>
              <td>
                <IconButton
                  label={t('remind.openPdf', { level })}
                  icon={<IconFileTypePdf size={14} aria-hidden="true" />}
                  onClick={() => void runCommand(open({ id }).unwrap(), () => undefined)}
                />
                <IconButton
                  label={words('issued.savePdf')}
                  icon={<IconDownload size={14} aria-hidden="true" />}
                  onClick={() =>
                    void runCommand(save({ id }).unwrap(), ({ path }) => {
                      if (path !== null) notify.done(words('issued.savedPdf'), { file: path });
                    })
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
};

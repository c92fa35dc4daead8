import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useExportInvoicesMutation } from '#state/exports.ts';

/** Saves the list of invoices as a file for a spreadsheet, where the user says. */
export const useExportInvoices = (): ((format: 'csv' | 'xlsx') => void) => {
  const t = useT('invoices');
  const [exportInvoices] = useExportInvoicesMutation();
  return (format) =>
    void runCommand(exportInvoices({ format }).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('list.exported'), { file: path });
    });
};

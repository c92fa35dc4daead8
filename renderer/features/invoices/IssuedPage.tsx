import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { InvoiceStateBadge } from '#components/InvoiceStateBadge.tsx';
import { InvoiceStatements } from '#components/ledger/InvoiceStatements.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { invoicePaper } from '#documents/invoice-paper.ts';
import { invoiceState, openAmount, settledBy } from '#domain/invoices/invoice-state.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import {
  useExportInvoicePdfMutation,
  useListCreditNotesQuery,
  useListPaymentsQuery,
  useOpenInvoicePdfMutation,
} from '#state/invoices.ts';
import { usePaperPreview } from '#state/preview.ts';
import { useToday } from '#state/session.ts';
import { BilledHours } from './BilledHours.tsx';
import { CreditActions } from './CreditActions.tsx';
import { CreditFacts } from './CreditFacts.tsx';
import { CreditNotes } from './CreditNotes.tsx';
import { EInvoiceAction } from './EInvoiceAction.tsx';
import { IssuedFacts } from './IssuedFacts.tsx';
import { PaperView } from './PaperView.tsx';
import { PaymentDialog } from './PaymentDialog.tsx';
import { NoteSurplus } from './NoteSurplus.tsx';
import { Payments } from './Payments.tsx';
import { Reminders } from './Reminders.tsx';
import styles from './invoices.module.css';

type IssuedPageProps = { readonly invoice: IssuedInvoice };

const PdfActions = ({ invoice }: IssuedPageProps) => {
  const t = useT('invoices');
  const [openPdf] = useOpenInvoicePdfMutation();
  const [savePdf] = useExportInvoicePdfMutation();
  const save = () =>
    runCommand(savePdf({ id: invoice.id }).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('issued.savedPdf'), { file: path });
    });
  return (
    <>
      <Button
        icon={<IconFileTypePdf size={15} aria-hidden="true" />}
        onClick={() => void runCommand(openPdf({ id: invoice.id }).unwrap(), () => undefined)}
      >
        {t('issued.openPdf')}
      </Button>
      <Button icon={<IconDownload size={15} aria-hidden="true" />} onClick={() => void save()}>
        {t('issued.savePdf')}
      </Button>
    </>
  );
};

/** An issued invoice or credit note: the paper as it was sent, what was settled, and the hours behind it. */
export const IssuedPage = ({ invoice }: IssuedPageProps) => {
  const t = useT('invoices');
  const today = useToday();
  const [isPaying, setPaying] = useState(false);
  const { data: payments = [] } = useListPaymentsQuery(invoice.id);
  const { data: notes = [] } = useListCreditNotesQuery(invoice.id);
  const { snapshot } = invoice;
  const preview = usePaperPreview({ data: invoicePaper(snapshot), logo: snapshot.seller.logo });
  const settled = settledBy(payments);
  const state = invoiceState(invoice, settled, today);
  const open = openAmount(snapshot.totals.payable, settled.paid);
  const isNote = invoice.credits !== undefined;
  const isSettled = open <= 0 || isNote;
  return (
    <Page
      title={t(isNote ? 'credit.title' : 'issued.title', { number: invoice.number })}
      crumbs={[{ label: t('title'), to: paths.invoices() }]}
      badge={<InvoiceStateBadge state={state} />}
      scroll="inside"
      actions={
        <>
          <PdfActions invoice={invoice} />
          <EInvoiceAction invoice={invoice} />
          {isNote ? null : <CreditActions invoice={invoice} former={notes} open={open} />}
          {isSettled ? null : (
            <Button tone="primary" onClick={() => setPaying(true)}>
              {t('issued.markAsPaid')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles['desk']}>
        <div className={styles['form']}>
          <div className={styles['stack']}>
            {isNote ? (
              <>
                <CreditFacts note={invoice} />
                <NoteSurplus note={invoice} />
              </>
            ) : (
              <>
                <IssuedFacts invoice={invoice} settled={settled} open={open} />
                <CreditNotes notes={notes} />
                <Payments invoice={invoice} payments={payments} open={open} />
                <Reminders invoice={invoice} />
              </>
            )}
            <BilledHours invoice={invoice} />
            <InvoiceStatements id={invoice.id} />
          </div>
        </div>
        <PaperView preview={preview} />
      </div>
      {isPaying ? (
        <PaymentDialog invoice={invoice} open={open} onClose={() => setPaying(false)} />
      ) : null}
    </Page>
  );
};

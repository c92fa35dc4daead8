import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { paths } from '#components/paths.ts';
import { useRecordId } from '#components/use-record-id.ts';
import type { InvoiceId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useGetInvoiceQuery } from '#state/invoices.ts';
import { DraftPage } from './DraftPage.tsx';
import { IssuedPage } from './IssuedPage.tsx';

/** One invoice: a draft to be written, or an issued one to be read and paid. */
export const InvoicePage = () => {
  const t = useT('invoices');
  const query = useGetInvoiceQuery(useRecordId<InvoiceId>());
  return (
    <LoadedRecord
      query={query}
      missing={{
        title: t('gone.title'),
        text: t('gone.text'),
        back: { label: t('gone.action'), to: paths.invoices() },
      }}
    >
      {(invoice) =>
        invoice.status === 'draft' ? (
          <DraftPage key={invoice.id} draft={invoice} />
        ) : (
          <IssuedPage key={invoice.id} invoice={invoice} />
        )
      }
    </LoadedRecord>
  );
};

import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import type { InvoiceId } from '#domain/record.ts';
import { useGetInvoiceQuery } from '#state/invoices.ts';

/** An issued invoice by its number. */
export const InvoiceLink = ({ id }: { readonly id: InvoiceId }) => {
  const { data } = useGetInvoiceQuery(id);
  return data?.status === 'issued' ? (
    <RecordLink to={paths.invoice(id)}>{data.number}</RecordLink>
  ) : null;
};

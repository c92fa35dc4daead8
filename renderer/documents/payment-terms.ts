import type { InvoiceContent } from '#domain/invoices/invoice.ts';
import { paperWords } from './paper-words.ts';

/** When an invoice is to be paid, and what happens after, as one sentence each: "30 dagar netto. Efter …". */
export const paymentTermsOf = ({
  language,
  paymentTerms,
}: Pick<InvoiceContent, 'language' | 'paymentTerms'>): string => {
  const { documents, legal } = paperWords[language];
  return `${String(paymentTerms)} ${documents.days}. ${legal.lateInterest}`;
};

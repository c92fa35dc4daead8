import type { InvoiceWords } from '#data/invoice-words.ts';
import { hourLineText } from '#documents/hour-line-text.ts';
import { vatExemptionOf } from '#documents/vat-exemption.ts';

/** The words of drafts, in their clients' languages. */
export const invoiceWords: InvoiceWords = {
  lineText: hourLineText,
  vatExemption: vatExemptionOf,
};

import type { InvoiceSnapshot } from '#domain/invoices/invoice.ts';

/** What the paper is about: an issued invoice's snapshot as it is, or a draft, which has no number and no OCR yet. */
export type PaperSubject = Pick<
  InvoiceSnapshot,
  'seller' | 'buyer' | 'content' | 'totals' | 'issueDate' | 'dueDate' | 'paymentReference'
> & { readonly number: string | null };

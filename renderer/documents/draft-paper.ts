import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { AppendixWork } from '#domain/invoices/appendix.ts';
import { creditSnapshot } from '#domain/invoices/credit-note.ts';
import type { InvoiceContent, IssuedInvoice } from '#domain/invoices/invoice.ts';
import { snapshotOf } from '#domain/invoices/issue-invoice.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { invoicePaper } from './invoice-paper.ts';
import type { PaperData } from './paper-data.ts';

/** A draft as it would be printed if it were issued on `issueDate`: no number, no OCR, and a mark across each page (R28). */
export const draftPaper = (
  content: InvoiceContent,
  firm: Firm,
  client: Client,
  issueDate: PlainDate,
  work: AppendixWork | null = null,
): PaperData =>
  invoicePaper(
    {
      ...snapshotOf(content, firm, client, { number: '', issueDate }),
      number: null,
      paymentReference: null,
    },
    work,
  );

/** A credit note as it would be printed if it were issued on `issueDate`. */
export const draftCreditPaper = (
  content: InvoiceContent,
  original: Pick<IssuedInvoice, 'snapshot'>,
  firm: Firm,
  issueDate: PlainDate,
): PaperData =>
  invoicePaper({
    ...creditSnapshot(content, original.snapshot, firm, { number: '', issueDate }),
    number: null,
  });

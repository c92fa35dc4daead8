import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { InvoiceContent } from '#domain/invoices/invoice.ts';
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
): PaperData =>
  invoicePaper({
    ...snapshotOf(content, firm, client, { number: '', issueDate }),
    number: null,
    paymentReference: null,
  });

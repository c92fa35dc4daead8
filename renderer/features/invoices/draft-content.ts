import { createContext } from 'react';
import type { InvoiceContent } from '#domain/invoices/invoice.ts';

/** The invoice that the draft's fields make at each key. */
export type DraftContent = {
  /** What the fields say right now; null while they can't be read. */
  readonly now: InvoiceContent | null;
  /** What they said when they could last be read. */
  readonly last: InvoiceContent;
};

/** Given by DraftWatch to what shows the sum, the paper and what is missing; the fields themselves don't listen. */
export const DraftContentContext = createContext<DraftContent | null>(null);

import { useState, type ReactNode } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import type { DraftInvoice, InvoiceContent } from '#domain/invoices/invoice.ts';
import { draftWith, parseInvoiceForm } from '#domain/invoices/parse-invoice-form.ts';
import { useToday } from '#state/session.ts';
import { DraftContentContext } from './draft-content.ts';

type DraftWatchProps = {
  readonly draft: DraftInvoice;
  readonly control: Control<InvoiceForm>;
  readonly children: ReactNode;
};

/** A line that is only begun doesn't hide the paper: without a text it isn't there yet, without a price it costs nothing. */
const withoutBeginnings = (form: InvoiceForm): InvoiceForm => ({
  ...form,
  lines: form.lines
    .filter(({ text }) => text.trim() !== '')
    .map((line) => (line.unitPrice.trim() === '' ? { ...line, unitPrice: '0' } : line)),
});

/** Reads the whole form at each key, once, for all who show what comes of it. */
export const DraftWatch = ({ draft, control, children }: DraftWatchProps) => {
  const today = useToday();
  const typed = useWatch({ control, compute: (values) => values });
  const parsed = parseInvoiceForm(withoutBeginnings(typed), { today });
  const now = parsed.ok ? draftWith(draft, parsed.value) : null;
  const written = JSON.stringify(typed);
  const [last, setLast] = useState<{ readonly written: string; readonly content: InvoiceContent }>({
    written,
    content: now ?? draft,
  });
  if (now !== null && last.written !== written) setLast({ written, content: now });
  return <DraftContentContext value={{ now, last: last.content }}>{children}</DraftContentContext>;
};

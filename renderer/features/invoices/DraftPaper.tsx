import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { InvoiceContent } from '#domain/invoices/invoice.ts';
import { draftPaper } from '#documents/draft-paper.ts';
import { usePaperPreview } from '#state/preview.ts';
import { useToday } from '#state/session.ts';
import { PaperView } from './PaperView.tsx';

type DraftPaperProps = {
  /** Null while the form can't be read. */
  readonly content: InvoiceContent | null;
  readonly firm: Firm;
  readonly client: Client;
};

/** The draft as it would be printed today, following each key. */
export const DraftPaper = ({ content, firm, client }: DraftPaperProps) => {
  const today = useToday();
  const input =
    content === null ? null : { data: draftPaper(content, firm, client, today), logo: firm.logo };
  return <PaperView preview={usePaperPreview(input)} />;
};

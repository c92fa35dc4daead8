import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { useGetAppendixWorkQuery } from '#state/invoices.ts';
import { draftPaper } from '#documents/draft-paper.ts';
import { usePaperPreview } from '#state/preview.ts';
import { useToday } from '#state/session.ts';
import { PaperView } from './PaperView.tsx';
import { useDraftContent } from './use-draft-content.ts';

type DraftPaperProps = {
  readonly draft: DraftInvoice;
  readonly firm: Firm;
  readonly client: Client;
};

/** The draft as it would be printed today, following each key. */
export const DraftPaper = ({ draft, firm, client }: DraftPaperProps) => {
  const today = useToday();
  const { now } = useDraftContent();
  const { data: work = null } = useGetAppendixWorkQuery(draft.id);
  const input =
    now === null ? null : { data: draftPaper(now, firm, client, today, work), logo: firm.logo };
  return <PaperView preview={usePaperPreview(input)} />;
};

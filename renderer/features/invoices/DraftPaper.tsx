import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { draftPaper } from '#documents/draft-paper.ts';
import { usePaperPreview } from '#state/preview.ts';
import { useToday } from '#state/session.ts';
import { PaperView } from './PaperView.tsx';
import { useDraftContent } from './use-draft-content.ts';

type DraftPaperProps = { readonly firm: Firm; readonly client: Client };

/** The draft as it would be printed today, following each key. */
export const DraftPaper = ({ firm, client }: DraftPaperProps) => {
  const today = useToday();
  const { now } = useDraftContent();
  const input =
    now === null ? null : { data: draftPaper(now, firm, client, today), logo: firm.logo };
  return <PaperView preview={usePaperPreview(input)} />;
};

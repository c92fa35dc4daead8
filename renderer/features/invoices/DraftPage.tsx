import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { useGetFirmQuery } from '#state/firm.ts';
import { DraftDesk } from './DraftDesk.tsx';

/** A draft with the two parties that it stands between. */
export const DraftPage = ({ draft }: { readonly draft: DraftInvoice }) => {
  const t = useT('invoices');
  const firm = useGetFirmQuery(undefined);
  const client = useGetClientQuery(draft.clientId);
  const gone = (
    <EmptyState isPage title={t('gone.client')} text={t('missing.problem.client.missing')} />
  );
  return (
    <Loaded query={firm} skeleton="record">
      {(seller) => (
        <Loaded query={client} skeleton="record" empty={gone}>
          {(buyer) => <DraftDesk draft={draft} firm={seller} client={buyer} />}
        </Loaded>
      )}
    </Loaded>
  );
};

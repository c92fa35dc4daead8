import { useNavigate } from 'react-router';
import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { useRecordId } from '#components/use-record-id.ts';
import { clientToForm } from '#domain/clients/client-form.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useGetClientQuery } from '#state/clients.ts';
import { ClientEditor } from './ClientEditor.tsx';

/** A client's facts, to change. */
export const ClientEditPage = () => {
  const t = useT('clients');
  const navigate = useNavigate();
  const id = useRecordId<ClientId>();
  const query = useGetClientQuery(id);
  return (
    <LoadedRecord query={query} missing={{ title: t('missing'), text: t('missingText') }}>
      {(client) => (
        <Page
          title={t('edit')}
          crumbs={[
            { label: t('title'), to: paths.clients() },
            { label: client.name, to: paths.client(id) },
          ]}
        >
          <ClientEditor
            id={id}
            values={clientToForm(client)}
            onCancel={() => void navigate(paths.client(id))}
            onSaved={() => {
              notify.done(t('saved'), { undo: true });
              void navigate(paths.client(id), { replace: true });
            }}
          />
        </Page>
      )}
    </LoadedRecord>
  );
};

import { useNavigate } from 'react-router';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { useT } from '#i18n/t.ts';
import { ClientEditor } from './ClientEditor.tsx';

/** A new client. */
export const NewClientPage = () => {
  const t = useT('clients');
  const navigate = useNavigate();
  return (
    <Page title={t('add')} crumbs={[{ label: t('title'), to: paths.clients() }]}>
      <ClientEditor
        id={null}
        values={emptyClientForm()}
        onCancel={() => void navigate(paths.clients())}
        onSaved={(id) => {
          notify.done(t('created'), { undo: true });
          void navigate(paths.client(id), { replace: true });
        }}
      />
    </Page>
  );
};

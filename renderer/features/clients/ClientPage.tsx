import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { Button } from '#components/Button.tsx';
import { LoadedRecord } from '#components/LoadedRecord.tsx';
import { confirm } from '#components/confirm.ts';
import { ContractList } from '#components/contracts/ContractList.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import { useRecordId } from '#components/use-record-id.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import type { Client } from '#domain/clients/client.ts';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useGetClientQuery, useRemoveClientMutation } from '#state/clients.ts';
import { ClientContacts } from './ClientContacts.tsx';
import { ClientExpenses } from './ClientExpenses.tsx';
import { ClientFacts } from './ClientFacts.tsx';
import { ClientFigures } from './ClientFigures.tsx';
import { ClientInvoices } from './ClientInvoices.tsx';
import { ClientMonths } from './ClientMonths.tsx';
import { ClientRates } from './ClientRates.tsx';
import { ClientServiceLevels } from './ClientServiceLevels.tsx';
import { ClientSystems } from './ClientSystems.tsx';
import { ClientTasks } from './ClientTasks.tsx';
import { ClientUnbilled } from './ClientUnbilled.tsx';

const ClientActions = ({ client }: { readonly client: Client }) => {
  const t = useT('clients');
  const navigate = useNavigate();
  const [remove] = useRemoveClientMutation();
  const askToRemove = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('removeTitle'),
      text: t('removeText', { name: client.name }),
      action: t('remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id: client.id }).unwrap(), () => {
      notify.done(t('removed'), { undo: true });
      void navigate(paths.clients());
    });
  };
  useShortcut('mod+e', () => void navigate(paths.editClient(client.id)));
  return (
    <>
      <Button icon={<IconPencil size={15} />} to={paths.editClient(client.id)} keys="mod+e">
        {t('edit')}
      </Button>
      <ActionMenu
        label={t('contacts.more', { name: client.name })}
        items={[
          {
            label: t('remove'),
            icon: <IconTrash size={15} />,
            tone: 'danger',
            onSelect: () => void askToRemove(),
          },
        ]}
      />
    </>
  );
};

/** One client: its figures, systems, open tasks, unbilled hours, invoices and people. */
export const ClientPage = () => {
  const t = useT('clients');
  const id = useRecordId<ClientId>();
  const query = useGetClientQuery(id);
  return (
    <LoadedRecord query={query} missing={{ title: t('missing'), text: t('missingText') }}>
      {(client) => (
        <Page
          key={client.id}
          title={client.name}
          crumbs={[{ label: t('title'), to: paths.clients() }]}
          actions={<ClientActions client={client} />}
          aside={
            <>
              <ClientFacts client={client} />
              <ClientContacts clientId={client.id} />
              <ClientServiceLevels clientId={client.id} />
            </>
          }
        >
          <ClientFigures clientId={client.id} />
          <ClientSystems clientId={client.id} />
          <ContractList clientId={client.id} />
          <ClientTasks clientId={client.id} />
          <ClientUnbilled client={client} />
          <ClientExpenses client={client} />
          <ClientRates client={client} />
          <ClientInvoices clientId={client.id} />
          <ClientMonths clientId={client.id} />
        </Page>
      )}
    </LoadedRecord>
  );
};

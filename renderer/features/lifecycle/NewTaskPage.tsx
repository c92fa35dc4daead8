import { useNavigate, useSearchParams } from 'react-router';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import { parseId, type ClientId } from '#domain/record.ts';
import { notify } from '#components/notify.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import { useListSystemsQuery } from '#state/systems.ts';
import { TaskEditor } from './TaskEditor.tsx';

type NewTaskProps = { readonly systemId: string; readonly clientId: ClientId | null };

const NewTask = ({ systemId, clientId }: NewTaskProps) => {
  const t = useT('tasks');
  const navigate = useNavigate();
  return (
    <TaskEditor
      id={null}
      values={{ ...emptyTaskForm(), systemId }}
      clientId={clientId}
      onSaved={(id) => {
        notify.done(t('created'), { undo: true });
        void navigate(paths.task(id), { replace: true });
      }}
      onCancel={() => void navigate(-1)}
    />
  );
};

/** A client's only system is the one that is meant; of several, one is chosen. */
const NewClientTask = ({ clientId }: { readonly clientId: ClientId }) => {
  const systems = useListSystemsQuery({ clientId, limit: 2 });
  return (
    <Loaded query={systems}>
      {({ rows: [first, second] }) => (
        <NewTask
          systemId={first === undefined || second !== undefined ? '' : first.id}
          clientId={clientId}
        />
      )}
    </Loaded>
  );
};

/** A task to be: on the system that the address names, or among those of the client that it names. */
export const NewTaskPage = () => {
  const t = useT('tasks');
  const [search] = useSearchParams();
  const systemId = search.get('system') ?? '';
  const client = parseId<ClientId>(search.get('client') ?? '');
  return (
    <Page title={t('add')} crumbs={[{ label: t('title'), to: paths.tasks() }]}>
      {systemId === '' && client.ok ? (
        <NewClientTask clientId={client.value} />
      ) : (
        <NewTask systemId={systemId} clientId={null} />
      )}
    </Page>
  );
};

import { IconPlus, IconServer } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { SearchField } from '#components/SearchField.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { systemPhases } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useListClientsQuery } from '#state/clients.ts';
import { useListSystemsQuery } from '#state/systems.ts';
import { useSystemColumns } from './use-system-columns.tsx';

const pageSize = 100;
const allClients = {
  text: '',
  filter: 'all',
  sort: { by: 'name', direction: 'ascending' },
  limit: 1000,
} as const;

/** What the list says when it has nothing: why, and what to do next. */
const NothingHere = (props: {
  readonly isFiltered: boolean;
  readonly hasClients: boolean;
  readonly onClear: () => void;
}) => {
  const t = useT('systems');
  const ofClients = useT('clients');
  if (props.isFiltered) {
    return (
      <EmptyState
        title={t('list.emptyFiltered')}
        text={t('list.emptyFilteredText')}
        action={<Button onClick={props.onClear}>{t('clearFilters')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<IconServer size={32} stroke={1.25} />}
      title={t('list.empty')}
      text={props.hasClients ? t('list.emptyText') : t('list.emptyNoClients')}
      action={
        <Button tone="primary" to={props.hasClients ? paths.newSystem() : paths.newClient()}>
          {props.hasClients ? t('add') : ofClients('add')}
        </Button>
      }
    />
  );
};

/** Every system that the firm looks after. */
export const SystemsPage = () => {
  const t = useT('systems');
  const of = useT('fields');
  const navigate = useNavigate();
  const columns = useSystemColumns();
  const [limit, setLimit] = useState(pageSize);
  const [at, setAt] = useUrlState({ text: '', client: 'all', phase: ['all', ...systemPhases] });
  const { data: clients } = useListClientsQuery(allClients);
  const client = clients?.rows.find((one) => one.id === at.client);
  const query = useListSystemsQuery({
    ...(client === undefined ? {} : { clientId: client.id }),
    ...(at.phase === 'all' ? {} : { phase: at.phase }),
    text: at.text,
    limit,
  });
  useShortcut('mod+n', () => void navigate(paths.newSystem(client?.id)));
  return (
    <Page
      title={t('title')}
      scroll="inside"
      actions={
        <Button
          tone="primary"
          icon={<IconPlus size={16} />}
          to={paths.newSystem(client?.id)}
          keys="mod+n"
        >
          {t('add')}
        </Button>
      }
      toolbar={
        <>
          <SearchField label={t('search')} value={at.text} onChange={(text) => setAt({ text })} />
          <SelectFilter
            label={t('list.client')}
            value={client?.id ?? 'all'}
            onChange={(id) => setAt({ client: id })}
            options={[
              { value: 'all', label: t('allClients') },
              ...(clients?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <SelectFilter
            label={t('list.phase')}
            value={at.phase}
            onChange={(phase) => setAt({ phase })}
            options={[
              { value: 'all', label: t('allPhases') },
              ...systemPhases.map((phase) => ({ value: phase, label: of(`phase.${phase}`) })),
            ]}
          />
        </>
      }
    >
      <Loaded
        query={query}
        empty={
          <NothingHere
            isFiltered={at.text !== '' || client !== undefined || at.phase !== 'all'}
            hasClients={(clients?.total ?? 1) > 0}
            onClear={() => setAt({ text: '', client: 'all', phase: 'all' })}
          />
        }
      >
        {({ rows, total }) => (
          <DataTable
            label={t('list.label')}
            columns={columns}
            rows={rows}
            total={total}
            rowKey={(system) => system.id}
            onOpen={(system) => void navigate(paths.system(system.id))}
            onMore={() => setLimit(limit * 2)}
            remember="systems"
          />
        )}
      </Loaded>
    </Page>
  );
};

import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { SearchField } from '#components/SearchField.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useT } from '#i18n/t.ts';
import { useListClientsQuery } from '#state/clients.ts';
import { useClientColumns } from './use-client-columns.tsx';

const filters = ['all', 'unbilled', 'overdue'] as const;
const pageSize = 100;

/** All clients, with what is open at each. */
export const ClientsPage = () => {
  const t = useT('clients');
  const navigate = useNavigate();
  const columns = useClientColumns();
  const [limit, setLimit] = useState(pageSize);
  const [at, setAt] = useUrlState({
    text: '',
    filter: filters,
    sort: ['name', 'openNet', 'openSeconds', 'lastWorkDate'],
    direction: ['ascending', 'descending'],
  });
  const sort = { by: at.sort, direction: at.direction };
  const query = useListClientsQuery({ text: at.text, filter: at.filter, sort, limit });
  const isFiltered = at.text !== '' || at.filter !== 'all';
  useShortcut('mod+n', () => void navigate(paths.newClient()));
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="clients" />}
      scroll="inside"
      actions={
        <Button tone="primary" icon={<IconPlus size={16} />} to={paths.newClient()} keys="mod+n">
          {t('add')}
        </Button>
      }
      toolbar={
        <>
          <SearchField label={t('search')} value={at.text} onChange={(text) => setAt({ text })} />
          <SegmentedFilter
            label={t('filter.label')}
            value={at.filter}
            onChange={(filter) => setAt({ filter })}
            options={filters.map((value) => ({ value, label: t(`filter.${value}`) }))}
          />
        </>
      }
    >
      <Loaded
        query={query}
        empty={
          isFiltered ? (
            <EmptyState
              title={t('list.emptyFiltered')}
              text={t('list.emptyFilteredText')}
              action={
                <Button onClick={() => setAt({ text: '', filter: 'all' })}>
                  {t('filter.clear')}
                </Button>
              }
            />
          ) : (
            <EmptyState
              icon={<IconUsers size={32} stroke={1.25} />}
              title={t('list.empty')}
              text={t('list.emptyText')}
              action={
                <Button tone="primary" to={paths.newClient()}>
                  {t('add')}
                </Button>
              }
            />
          )
        }
      >
        {({ rows, total }) => (
          <DataTable
            label={t('list.label')}
            columns={columns}
            rows={rows}
            total={total}
            rowKey={(client) => client.id}
            onOpen={(client) => void navigate(paths.client(client.id))}
            sort={sort}
            onSort={(next) => setAt({ sort: next.by, direction: next.direction })}
            onMore={() => setLimit(limit * 2)}
            remember="clients"
          />
        )}
      </Loaded>
    </Page>
  );
};

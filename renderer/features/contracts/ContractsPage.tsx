import { IconContract, IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { DueFees } from '#components/contracts/DueFees.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { SearchField } from '#components/SearchField.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { SelectFilter } from '#components/SelectFilter.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { contractStates } from '#domain/contracts/contract-state.ts';
import { useT } from '#i18n/t.ts';
import { useListContractsQuery, type ContractRow } from '#state/contracts.ts';
import { DeadlineView } from './DeadlineView.tsx';

import { useContractColumns } from './use-contract-columns.tsx';
import {
  contractViews,
  filterContracts,
  useContractFilters,
  type ContractFiltering,
} from './use-contract-filters.ts';

type FilteringProps = { readonly filtering: ContractFiltering };

const Filters = ({ filtering }: FilteringProps) => {
  const t = useT('contracts');
  const { change } = filtering;
  return (
    <>
      <SegmentedFilter
        label={t('view.label')}
        value={filtering.view}
        onChange={(view) => change({ view })}
        options={contractViews.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      <SearchField
        label={t('filter.search')}
        value={filtering.text}
        onChange={(text) => change({ text })}
      />
      <SelectFilter
        label={t('filter.direction')}
        width={140}
        value={filtering.direction}
        onChange={(direction) => change({ direction })}
        options={(['all', 'customer', 'supplier'] as const).map((value) => ({
          value,
          label: t(`filter.${value}`),
        }))}
      />
      <SelectFilter
        label={t('filter.state')}
        width={170}
        value={filtering.state}
        onChange={(state) => change({ state })}
        options={[
          { value: 'all', label: t('filter.anyState') },
          ...contractStates.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
      />
      {filtering.isFiltered ? (
        <Button tone="quiet" onClick={filtering.clear}>
          {t('filter.clear')}
        </Button>
      ) : null}
    </>
  );
};

const NothingHere = ({ filtering }: FilteringProps) => {
  const t = useT('contracts');
  return filtering.isFiltered ? (
    <EmptyState
      title={t('empty.filtered')}
      text={t('empty.filteredText')}
      action={<Button onClick={filtering.clear}>{t('filter.clear')}</Button>}
    />
  ) : (
    <EmptyState
      icon={<IconContract size={32} stroke={1.25} />}
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        <Button tone="primary" to={paths.newContract()}>
          {t('add')}
        </Button>
      }
    />
  );
};

const Register = ({ rows }: { readonly rows: readonly ContractRow[] }) => {
  const t = useT('contracts');
  const navigate = useNavigate();
  return (
    <DataTable
      label={t('title')}
      columns={useContractColumns()}
      rows={rows}
      rowKey={({ contract }) => contract.id}
      onOpen={({ contract }) => void navigate(paths.contract(contract.id))}
      remember="contracts"
    />
  );
};

/** All contracts, of clients and with suppliers, or what is to be watched of them in the next 180 days. */
export const ContractsPage = () => {
  const t = useT('contracts');
  const navigate = useNavigate();
  const filtering = useContractFilters();
  const query = useListContractsQuery({});
  useShortcut('mod+n', () => void navigate(paths.newContract()));
  const isList = filtering.view === 'list';
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="clients" />}
      {...(isList ? { scroll: 'inside' as const } : {})}
      actions={
        <Button tone="primary" icon={<IconPlus size={16} />} to={paths.newContract()} keys="mod+n">
          {t('add')}
        </Button>
      }
      toolbar={<Filters filtering={filtering} />}
    >
      <DueFees />
      <Loaded query={query}>
        {(all) => {
          const rows = filterContracts(all, filtering);
          if (rows.length === 0) return <NothingHere filtering={filtering} />;
          return isList ? <Register rows={rows} /> : <DeadlineView rows={rows} />;
        }}
      </Loaded>
    </Page>
  );
};

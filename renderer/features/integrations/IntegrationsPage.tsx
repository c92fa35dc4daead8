import { IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { brandText } from '#domain/brand.ts';
import type { SystemId } from '#domain/record.ts';
import { shouldPropose } from '#domain/integrations/upgrade-plan.ts';
import { useT } from '#i18n/t.ts';
import { useListIntegrationsQuery, type IntegrationRow } from '#state/integrations.ts';
import { HorizonView } from './HorizonView.tsx';
import { IntegrationDrawer } from './IntegrationDrawer.tsx';
import { IntegrationFilters } from './IntegrationFilters.tsx';
import { IntegrationList } from './IntegrationList.tsx';
import { ProductList } from './ProductList.tsx';
import { SupportTable } from './SupportTable.tsx';
import { UpgradeProposals } from './UpgradeProposals.tsx';
import {
  clientsOf,
  filterIntegrations,
  useIntegrationFilters,
  type IntegrationFiltering,
} from './use-integration-filters.ts';

const isProposed = (row: IntegrationRow): boolean =>
  shouldPropose(row, row.support, row.openTasks.length > 0);

type ViewProps = {
  readonly filtering: IntegrationFiltering;
  readonly rows: readonly IntegrationRow[];
  readonly isAddingProduct: boolean;
  readonly onAddProduct: (isAdding: boolean) => void;
};

/** What the integrations say when none is to be shown: why, and what to do next. */
const NothingHere = ({ filtering }: Pick<ViewProps, 'filtering'>) => {
  const t = useT('integrations');
  return filtering.isFiltered ? (
    <EmptyState
      title={t('empty.filtered')}
      text={t('empty.filteredText')}
      action={<Button onClick={filtering.clear}>{t('filter.clear')}</Button>}
    />
  ) : (
    <EmptyState
      icon={<IconPlugConnected size={32} stroke={1.25} />}
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        <Button tone="primary" onClick={() => filtering.change({ add: 'any' })}>
          {t('add')}
        </Button>
      }
    />
  );
};

const View = ({ filtering, rows, isAddingProduct, onAddProduct }: ViewProps): ReactNode => {
  const { view } = filtering;
  if (view === 'table') return <SupportTable />;
  if (view === 'products')
    return <ProductList rows={rows} isAdding={isAddingProduct} onAdd={onAddProduct} />;
  const proposed = rows.filter(isProposed);
  if (view === 'proposals') return <UpgradeProposals rows={proposed} />;
  // What is taken out of use has no support to look forward to.
  const all = view === 'list' ? rows : rows.filter(({ status }) => status !== 'removed');
  const shown = filterIntegrations(all, filtering);
  if (shown.length === 0) return <NothingHere filtering={filtering} />;
  return view === 'list' ? (
    <IntegrationList rows={shown} />
  ) : (
    <HorizonView rows={shown} proposals={proposed.length} filtering={filtering} />
  );
};

/** What all systems rest on: the horizon of support, the list, upgrades to plan, products, and the table behind it all. */
export const IntegrationsPage = () => {
  const t = useT('integrations');
  const filtering = useIntegrationFilters();
  const query = useListIntegrationsQuery({});
  const [isAddingProduct, setAddingProduct] = useState(false);
  const { view, adding, change } = filtering;
  const isProducts = view === 'products';
  const add = (): void => (isProducts ? setAddingProduct(true) : change({ add: 'any' }));
  useShortcut('mod+n', add);
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="systems" />}
      scroll="inside"
      actions={
        <Button tone="primary" icon={<IconPlus size={16} />} onClick={add} keys="mod+n">
          {isProducts ? t('addProduct') : t('add')}
        </Button>
      }
      toolbar={
        <IntegrationFilters
          filtering={filtering}
          clients={clientsOf(query.data ?? [])}
          proposals={query.data?.filter(isProposed).length}
        />
      }
    >
      <Loaded query={query}>
        {(rows) => (
          <View
            filtering={filtering}
            rows={rows}
            isAddingProduct={isAddingProduct}
            onAddProduct={setAddingProduct}
          />
        )}
      </Loaded>
      {adding === '' ? null : (
        <IntegrationDrawer
          integration={null}
          systemId={adding === 'any' ? null : brandText<SystemId>(adding)}
          onClose={() => change({ add: '' })}
        />
      )}
    </Page>
  );
};

import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import type { ThirdParty } from '#domain/integrations/integration.ts';
import { useT } from '#i18n/t.ts';
import { useListThirdPartiesQuery, type IntegrationRow } from '#state/integrations.ts';
import { ProductDrawer } from './ProductDrawer.tsx';

const useColumns = (rows: readonly IntegrationRow[]): readonly Column<ThirdParty>[] => {
  const t = useT('integrations');
  const used = new Map<string, number>();
  for (const { thirdPartyId } of rows) used.set(thirdPartyId, (used.get(thirdPartyId) ?? 0) + 1);
  return [
    { id: 'product', header: t('products.product'), text: ({ product }) => product },
    { id: 'vendor', header: t('products.vendor'), text: ({ vendor }) => vendor || '–' },
    {
      id: 'licence',
      header: t('products.licence'),
      width: 180,
      text: ({ licence, spdx }) =>
        [t(`licence.${licence}`), spdx].filter((part) => part !== '').join(', '),
    },
    {
      id: 'cycles',
      header: t('products.cycles'),
      width: 180,
      text: ({ cycleSource }) => cycleSource || '–',
    },
    {
      id: 'used',
      header: t('products.used'),
      kind: 'number',
      width: 110,
      text: ({ id }, format) => format.number(used.get(id) ?? 0),
    },
  ];
};

type ListProps = {
  /** All integrations: how many rest on each product. */
  readonly rows: readonly IntegrationRow[];
  readonly isAdding: boolean;
  readonly onAdd: (isAdding: boolean) => void;
};

/** The products that clients' systems rest on; one opens in a drawer. */
export const ProductList = ({ rows, isAdding, onAdd }: ListProps) => {
  const t = useT('integrations');
  const columns = useColumns(rows);
  const query = useListThirdPartiesQuery();
  const [open, setOpen] = useState<ThirdParty | null>(null);
  const close = (): void => {
    setOpen(null);
    onAdd(false);
  };
  const drawer =
    isAdding || open !== null ? <ProductDrawer product={open} onClose={close} /> : null;
  return (
    <>
      <Loaded
        query={query}
        empty={
          <EmptyState
            title={t('products.empty')}
            text={t('products.emptyText')}
            action={
              <Button tone="primary" onClick={() => onAdd(true)}>
                {t('addProduct')}
              </Button>
            }
          />
        }
      >
        {(products) => (
          <DataTable
            label={t('products.label')}
            columns={columns}
            rows={products}
            rowKey={({ id }) => id}
            onOpen={setOpen}
            remember="third-parties"
          />
        )}
      </Loaded>
      {drawer}
    </>
  );
};

import { useUrlState } from '#components/use-url-state.ts';
import { supportStates, type SupportState } from '#domain/integrations/support.ts';
import type { IntegrationRow } from '#state/integrations.ts';
import type { Grouping } from './horizon-items.ts';

export const integrationViews = ['horizon', 'list', 'proposals', 'products', 'table'] as const;
export type IntegrationView = (typeof integrationViews)[number];

export type IntegrationFiltering = {
  readonly view: IntegrationView;
  readonly text: string;
  readonly client: string;
  readonly state: SupportState | 'all';
  readonly grouping: Grouping;
  /** The system of a new integration: an id, 'any', or '' when none is being made. */
  readonly adding: string;
  readonly isFiltered: boolean;
  readonly change: (change: {
    readonly view?: IntegrationView;
    readonly text?: string;
    readonly client?: string;
    readonly state?: SupportState | 'all';
    readonly group?: Grouping;
    readonly add?: string;
  }) => void;
  readonly clear: () => void;
};

/** View, grouping and filters, as they stand in the address. */
export const useIntegrationFilters = (): IntegrationFiltering => {
  const [at, setAt] = useUrlState({
    view: integrationViews,
    text: '',
    client: 'all',
    state: ['all', ...supportStates],
    group: ['client', 'product'],
    add: '',
  });
  return {
    view: at.view,
    text: at.text,
    client: at.client,
    state: at.state,
    grouping: at.group,
    adding: at.add,
    isFiltered: at.text !== '' || at.client !== 'all' || at.state !== 'all',
    change: setAt,
    clear: () => setAt({ text: '', client: 'all', state: 'all' }),
  };
};

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The integrations that the filters let through: every word typed is in its system, client, product or vendor. */
export const filterIntegrations = (
  rows: readonly IntegrationRow[],
  { text, client, state }: Pick<IntegrationFiltering, 'text' | 'client' | 'state'>,
): readonly IntegrationRow[] => {
  const words = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    if (client !== 'all' && row.clientId !== client) return false;
    if (state !== 'all' && row.support.state !== state) return false;
    if (words.length === 0) return true;
    const { product, vendor } = row.product;
    const all = folded(
      [row.systemName, row.clientName, product, vendor, row.version, row.name].join(' '),
    );
    return words.every((word) => all.includes(word));
  });
};

/** The clients that have any, by name: what the filter offers. */
export const clientsOf = (
  rows: readonly IntegrationRow[],
): readonly { readonly value: string; readonly label: string }[] =>
  [...new Map(rows.map(({ clientId, clientName }) => [String(clientId), clientName]))]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'sv'));

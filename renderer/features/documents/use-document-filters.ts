import type { Client } from '#domain/clients/client.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useListClientsQuery } from '#state/clients.ts';
import type { DocumentFilter } from '#state/document-register.ts';

const shows = ['all', 'due', 'unapproved', 'approved', 'gone'] as const;

/** Which documents of the register are shown, by how they stand. */
export type Shown = (typeof shows)[number];

const allClients = {
  text: '',
  filter: 'all',
  sort: { by: 'name', direction: 'ascending' },
  limit: 1000,
} as const;

/** What is shown of the documentation, as it stands in the address. */
export const useDocumentFilters = () => {
  const [at, change] = useUrlState({
    view: ['matrix', 'register'],
    client: 'all',
    show: [...shows],
    text: '',
  });
  const { data } = useListClientsQuery(allClients);
  const clients: readonly Pick<Client, 'id' | 'name'>[] = data?.rows ?? [];
  const client = clients.find(({ id }) => id === at.client);
  const filter: DocumentFilter = client === undefined ? {} : { clientId: client.id };
  return {
    ...at,
    clients,
    client,
    filter,
    isFiltered: client !== undefined || at.show !== 'all' || at.text !== '',
    change,
    clear: () => change({ client: 'all', show: 'all', text: '' }),
  } as const;
};

export type DocumentFiltering = ReturnType<typeof useDocumentFilters>;

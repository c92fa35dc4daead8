import type { Column } from '#components/column.ts';
import { formatOrganisationNumber } from '#domain/identifiers/organisation-number.ts';
import { useT } from '#i18n/t.ts';
import type { ClientSortKey, ClientSummary } from '#state/clients.ts';

/** The columns of the list of clients. */
export const useClientColumns = (): readonly Column<ClientSummary, ClientSortKey>[] => {
  const t = useT('clients');
  return [
    { id: 'name', header: t('list.name'), text: (client) => client.name, sortBy: 'name' },
    {
      id: 'organisationNumber',
      header: t('list.organisationNumber'),
      width: 120,
      text: ({ organisationNumber }) =>
        organisationNumber === null ? '–' : formatOrganisationNumber(organisationNumber),
    },
    {
      id: 'systems',
      header: t('list.systems'),
      kind: 'number',
      width: 76,
      text: (client) => String(client.systems),
    },
    {
      id: 'openTasks',
      header: t('list.openTasks'),
      kind: 'number',
      width: 120,
      text: (client) => String(client.openTasks),
    },
    {
      id: 'openSeconds',
      header: t('list.unbilledHours'),
      kind: 'duration',
      width: 130,
      sortBy: 'openSeconds',
      text: (client, format) => `${format.duration(client.openSeconds)} h`,
    },
    {
      id: 'openNet',
      header: t('list.unbilledAmount'),
      kind: 'money',
      width: 130,
      sortBy: 'openNet',
      text: (client, format) => format.money(client.openNet, client.currency),
    },
    {
      id: 'outstanding',
      header: t('list.outstanding'),
      kind: 'money',
      width: 130,
      text: (client, format) => format.money(client.outstanding, client.currency),
    },
    {
      id: 'lastWorkDate',
      header: t('list.lastWork'),
      kind: 'date',
      width: 125,
      sortBy: 'lastWorkDate',
      text: (client, format) =>
        client.lastWorkDate === '' ? '–' : format.date(client.lastWorkDate),
    },
  ];
};

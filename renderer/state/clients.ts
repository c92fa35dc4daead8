import {
  getClient,
  getClientSummary,
  listClientMonths,
  removeClient,
  saveClient,
} from '#data/clients.ts';
import { listClients } from '#data/client-list.ts';
import { listContacts, removeContact, saveContact } from '#data/contacts.ts';
import { eraseContactNote } from '#data/erase-contact-note.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type { ClientSortKey } from '#data/client-list.ts';
export type { ClientMonth, ClientSummary } from '#data/summaries/summary-rows.ts';

export const {
  useListClientsQuery,
  useGetClientQuery,
  useGetClientSummaryQuery,
  useListClientMonthsQuery,
  useSaveClientMutation,
  useRemoveClientMutation,
  useListContactsQuery,
  useSaveContactMutation,
  useRemoveContactMutation,
  useEraseContactNoteMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listClients: build.query(live(listClients)),
    getClient: build.query(live(getClient)),
    getClientSummary: build.query(live(getClientSummary)),
    listClientMonths: build.query(live(listClientMonths)),
    saveClient: build.mutation(write(saveClient)),
    removeClient: build.mutation(write(removeClient)),
    listContacts: build.query(live(listContacts)),
    saveContact: build.mutation(write(saveContact)),
    removeContact: build.mutation(write(removeContact)),
    eraseContactNote: build.mutation(write(eraseContactNote)),
  }),
});

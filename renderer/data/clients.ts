import { startingClient } from '#domain/clients/client.ts';
import type { Client } from '#domain/clients/client.ts';
import { parseClient } from '#domain/clients/parse-client.ts';
import type { ClientForm } from '#domain/clients/client-form.ts';
import type { ClientId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { liveRow } from './live-row.ts';
import { removeAlong } from './remove-along.ts';
import type { Store } from './store.ts';
import type { ClientMonth, ClientSummary } from './summaries/summary-rows.ts';

export const getClient = async ({ database }: Store, id: ClientId): Promise<Client | null> =>
  (await database.clients.get(id)) ?? null;

export const getClientSummary = async (
  { database }: Store,
  id: ClientId,
): Promise<ClientSummary | null> => (await database.clientSummaries.get(id)) ?? null;

/** Months are `2026-11`; both ends are included. */
export type ClientMonthsRequest = {
  readonly clientId: ClientId;
  readonly from: string;
  readonly to: string;
};

export const listClientMonths = (
  { database }: Store,
  { clientId, from, to }: ClientMonthsRequest,
): Promise<readonly ClientMonth[]> =>
  database.clientMonths
    .where('[clientId+month]')
    .between([clientId, from], [clientId, to], true, true)
    .toArray();

export type SaveClient = { readonly id: ClientId | null; readonly form: ClientForm };

/** Makes (id null) or changes a client; answers with its id. */
export function saveClient(store: Store, { id, form }: SaveClient): Promise<Outcome<ClientId>> {
  return commit(store, 'save-client', async (draft, database) => {
    const fields = parseClient(form);
    if (!fields.ok) return invalid(fields.error);
    if (id === null)
      return ok(
        draft.create('clients', store.world.newId(), { ...startingClient, ...fields.value }).id,
      );
    const before = await liveRow(database, 'clients', id);
    if (before === null) return missing();
    return ok(draft.change('clients', before, fields.value).id);
  });
}

/** Takes a client out of sight together with its contacts; refused while systems, hours or invoices name it. */
export function removeClient(store: Store, { id }: { id: ClientId }): Promise<Outcome<null>> {
  return commit(store, 'remove-client', async (draft, database) => {
    const before = await liveRow(database, 'clients', id);
    if (before === null) return missing();
    await removeAlong(draft, database, 'contacts', 'clientId', id);
    draft.remove('clients', before);
    return ok(null);
  });
}

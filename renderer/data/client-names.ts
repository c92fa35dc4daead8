import type { Currency } from '#domain/money/money.ts';
import type { ClientId } from '#domain/record.ts';
import type { Database } from './database.ts';

/** What clients are called and in what they pay, by their ids. */
export const clientNames = async (
  database: Database,
  ids: readonly ClientId[],
): Promise<ReadonlyMap<ClientId, { readonly name: string; readonly currency: Currency }>> => {
  const clients = await database.clients.bulkGet([...new Set(ids)]);
  return new Map(clients.flatMap((client) => (client === undefined ? [] : [[client.id, client]])));
};

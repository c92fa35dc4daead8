import { isOpenStatus } from '#domain/lifecycle/transitions.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Integration, ThirdParty } from '#domain/integrations/integration.ts';
import { isUpgradeDue, supportOf } from '#domain/integrations/support.ts';
import type { Support } from '#domain/integrations/support.ts';
import type { ClientId, SystemId, TaskId, ThirdPartyId } from '#domain/record.ts';
import type { Database } from './database.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import { toSortKey } from './sort-key.ts';
import type { Store } from './store.ts';
import type { BuiltInCycles } from './support-cycles-built-in.ts';
import { findSupportProducts } from './support-cycles.ts';

/** Which integrations: of a system, a client, a piece of work or a product; of all when nothing is said. */
export type IntegrationList = {
  readonly systemId?: SystemId | undefined;
  readonly clientId?: ClientId | undefined;
  readonly taskId?: TaskId | undefined;
  readonly thirdPartyId?: ThirdPartyId | undefined;
};

/** An integration as lists and the horizon show it, with how its support stands today. */
export type IntegrationRow = Integration & {
  readonly product: ThirdParty;
  readonly systemName: string;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly support: Support;
  /** The open work that is linked to it. */
  readonly openTasks: readonly LifecycleTask[];
  /** Whether an upgrade is due (itsm.md 2.7), planned or not. */
  readonly isDue: boolean;
};

/** More than any firm of twenty looks after. */
const mostRows = 5000;

async function findIntegrations(
  { integrations, systems }: Database,
  { systemId, clientId, taskId, thirdPartyId }: IntegrationList,
): Promise<readonly Integration[]> {
  if (taskId !== undefined) return integrations.where('taskIds').equals(taskId).toArray();
  if (systemId !== undefined) return integrations.where('systemId').equals(systemId).toArray();
  if (thirdPartyId !== undefined)
    return integrations.where('thirdPartyId').equals(thirdPartyId).toArray();
  if (clientId === undefined) return integrations.limit(mostRows).toArray();
  const ofClient = await systems.where('clientId').equals(clientId).primaryKeys();
  return integrations.where('systemId').anyOf(ofClient).toArray();
}

const byProduct = (one: IntegrationRow, other: IntegrationRow): number =>
  compareTexts(toSortKey(one.product.product), toSortKey(other.product.product)) ||
  compareTexts(toSortKey(one.systemName), toSortKey(other.systemName)) ||
  compareTexts(one.id, other.id);

/** Integrations with what they are of and on, by product. */
export async function asRows(
  { database, world }: Store,
  builtIn: BuiltInCycles,
  found: readonly Integration[],
): Promise<readonly IntegrationRow[]> {
  const [products, systems, tasks] = await Promise.all([
    rowsById(
      database.thirdParties,
      found.map(({ thirdPartyId }) => thirdPartyId),
    ),
    rowsById(
      database.systems,
      found.map(({ systemId }) => systemId),
    ),
    rowsById(
      database.tasks,
      found.flatMap(({ taskIds }) => taskIds),
    ),
  ]);
  const [clients, table] = await Promise.all([
    rowsById(
      database.clients,
      [...systems.values()].map(({ clientId }) => clientId),
    ),
    findSupportProducts(
      database,
      builtIn,
      [...products.values()].map(({ cycleSource }) => cycleSource),
    ),
  ]);
  const today = world.today();
  return found
    .flatMap((integration): readonly IntegrationRow[] => {
      const product = products.get(integration.thirdPartyId);
      const system = systems.get(integration.systemId);
      if (product === undefined || system === undefined) return [];
      const support = supportOf(integration, table.get(product.cycleSource) ?? null, today);
      const linked = integration.taskIds.flatMap((id) => tasks.get(id) ?? []);
      return [
        {
          ...integration,
          product,
          systemName: system.name,
          clientId: system.clientId,
          clientName: clients.get(system.clientId)?.name ?? '',
          support,
          openTasks: linked.filter(({ status }) => isOpenStatus(status)),
          isDue: isUpgradeDue(integration, support),
        },
      ];
    })
    .toSorted(byProduct);
}

export const listIntegrations = async (
  store: Store,
  request: IntegrationList,
  builtIn: BuiltInCycles,
): Promise<readonly IntegrationRow[]> =>
  asRows(store, builtIn, await findIntegrations(store.database, request));

import type { SystemId } from '#domain/record.ts';
import { holderOn } from '#domain/systems/responsibility.ts';
import { proposedPhase, systemMoves } from '#domain/systems/phase-moves.ts';
import type { PhaseLack, SystemFacts } from '#domain/systems/phase-moves.ts';
import type { Move } from '#domain/lifecycle/move.ts';
import type { System, SystemPhase } from '#domain/systems/system.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';
import { taskIdsOf } from './system-work.ts';

/** The systems in use that depend on one, less those for which another system takes its place. */
async function countDependants(
  { systemLinks, systems }: Database,
  systemId: SystemId,
): Promise<number> {
  const ties = await systemLinks.where('toSystemId').equals(systemId).toArray();
  if (ties.some(({ kind }) => kind === 'replaces')) return 0;
  const users = ties.flatMap(({ kind, fromSystemId }) =>
    kind === 'depends-on' || kind === 'reads-from' ? [fromSystemId] : [],
  );
  const rows = await systems.bulkGet([...new Set(users)]);
  return rows.filter((row) => row !== undefined && row.phase !== 'retired').length;
}

/** What the guards of a system's phases ask for, each read by index. */
export async function readSystemFacts(
  { world }: Pick<Store, 'world'>,
  database: Database,
  { id, clientId }: Pick<System, 'id' | 'clientId'>,
): Promise<SystemFacts> {
  const [roles, environments, documents, integrations, levels, releaseIds, changeIds, dependants] =
    await Promise.all([
      database.responsibilities.where('systemId').equals(id).toArray(),
      database.environments.where('systemId').equals(id).toArray(),
      database.documents.where('systemId').equals(id).toArray(),
      database.integrations.where('systemId').equals(id).toArray(),
      database.serviceLevels.where('clientId').equals(clientId).count(),
      taskIdsOf(database, [id], 'release'),
      taskIdsOf(database, [id], 'change'),
      countDependants(database, id),
    ]);
  const [releases, changes] = await Promise.all([
    database.releases.bulkGet([...releaseIds]),
    database.changes.bulkGet([...changeIds]),
  ]);
  const today = world.today();
  return {
    hasLead: holderOn(roles, 'lead', today) !== null,
    hasDeputy: holderOn(roles, 'deputy', today) !== null,
    releases: releases.flatMap((release) => release ?? []),
    changes: changes.flatMap((change) => change ?? []),
    hasProduction: environments.some(({ kind }) => kind === 'production'),
    hasServiceLevel: levels > 0,
    documents,
    integrations,
    dependants,
  };
}

/** Where a system may go from its phase, what each step lacks, and the phase that its work proposes. */
export type SystemSteps = {
  readonly moves: readonly Move<SystemPhase, PhaseLack>[];
  readonly proposed: 'change' | 'operate' | null;
};

export async function getSystemSteps(store: Store, id: SystemId): Promise<SystemSteps | null> {
  const system = await liveRow(store.database, 'systems', id);
  if (system === null) return null;
  const facts = await readSystemFacts(store, store.database, system);
  return { moves: systemMoves(system, facts), proposed: proposedPhase(system, facts) };
}

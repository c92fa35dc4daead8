import type { Person } from '#domain/people/person.ts';
import type { ClientId } from '#domain/record.ts';
import { holderOn, leadsSince } from '#domain/systems/responsibility.ts';
import type { Gap } from '#domain/systems/responsibility.ts';
import type { System } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { groupBy } from './group-by.ts';
import { outlinesOf, type SystemOutline } from './life-line.ts';
import { byName } from './order.ts';
import type { Store } from './store.ts';
import { findSystems, type SystemList } from './system-list.ts';

/** A system's row in the portfolio: who leads it since when, and the days on which nobody did. */
export type PortfolioSystem = {
  readonly system: System;
  readonly lead: Person | null;
  /** Since when that lead has led without a break. */
  readonly leadSince: PlainDate | null;
  readonly gaps: readonly Gap[];
};

export type PortfolioClient = {
  readonly id: ClientId;
  readonly name: string;
  readonly systems: readonly PortfolioSystem[];
};

/** Systems by client, and the days that their lives span; their work is read a page at a time (`listLifeLines`). */
export type Portfolio = {
  readonly clients: readonly PortfolioClient[];
  readonly total: number;
  readonly gaps: number;
  /** The first day of any of the lives, and the last one known: today or a planned retirement. */
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** More systems than any firm of twenty looks after. */
const mostSystems = 1000;

const spanOf = (
  outlines: readonly SystemOutline[],
  today: PlainDate,
): { readonly from: PlainDate; readonly to: PlainDate } => {
  let from = today;
  let to = today;
  for (const { system, phases, responsibilities } of outlines) {
    for (const stretch of [...phases, ...responsibilities]) {
      if (stretch.from < from) from = stretch.from;
    }
    const end = system.plannedRetirement;
    if (end !== null && end > to) to = end;
  }
  return { from, to };
};

async function withLeads(
  { database, world }: Store,
  outlines: readonly SystemOutline[],
): Promise<readonly PortfolioSystem[]> {
  const today = world.today();
  const held = outlines.map((line) => holderOn(line.responsibilities, 'lead', today));
  const ids = [...new Set(held.flatMap((period) => period?.personId ?? []))];
  const people = (await database.people.bulkGet(ids)).flatMap((person) => person ?? []);
  return outlines.map(({ system, responsibilities, gaps }, place) => ({
    system,
    lead: people.find(({ id }) => id === held[place]?.personId) ?? null,
    leadSince: leadsSince(responsibilities, today),
    gaps,
  }));
}

/** All systems that a filter lets through, grouped by client in the order of names. */
export async function listPortfolio(
  store: Store,
  filter: Omit<SystemList, 'limit'>,
): Promise<Portfolio> {
  const { database, world } = store;
  const { rows: found } = await findSystems(database, { ...filter, limit: mostSystems });
  const [systems, clients] = await Promise.all([
    database.systems.bulkGet(found.map(({ id }) => id)),
    database.clients.bulkGet([...new Set(found.map(({ clientId }) => clientId))]),
  ]);
  const outlines = await outlinesOf(
    store,
    systems.flatMap((system) => system ?? []),
  );
  const rows = await withLeads(store, outlines);
  const ofClient = groupBy(rows, ({ system }) => system.clientId);
  return {
    clients: clients
      .flatMap((client) => client ?? [])
      .toSorted(byName)
      .map(({ id, name }) => ({ id, name, systems: ofClient.get(id) ?? [] })),
    total: rows.length,
    gaps: rows.reduce((sum, { gaps }) => sum + gaps.length, 0),
    ...spanOf(outlines, world.today()),
  };
}

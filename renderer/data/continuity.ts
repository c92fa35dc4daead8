import type { Person } from '#domain/people/person.ts';
import type { SystemId, TaskId } from '#domain/record.ts';
import {
  byPerson,
  continuityWindow,
  daysWithoutLead,
  depthOf,
  lastRelease,
  leadTenure,
  sameHands,
  type Depth,
  type Figure,
  type Released,
  type Window,
} from '#domain/systems/continuity.ts';
import { ledPhases } from '#domain/systems/phases.ts';
import { holderOn, leadsSince, type Gap } from '#domain/systems/responsibility.ts';
import type { System } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { groupBy } from './group-by.ts';
import { outlinesOf, type SystemOutline } from './life-line.ts';
import { byName } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';
import type { SystemMonth } from './summaries/summary-rows.ts';
import { listSystemHours } from './system-hours.ts';
import { taskIdsOf } from './system-work.ts';

/** One system's continuity over the last twelve months: who leads, and the three measures with what they are counted from. */
export type ContinuityRow = {
  readonly system: System;
  readonly clientName: string;
  readonly lead: Person | null;
  readonly leadSince: PlainDate | null;
  readonly release: Released | null;
  readonly tenure: Figure | null;
  /** The part of follow-up work by the lead at the last release, and by lead, deputy and team. */
  readonly samePerson: Figure | null;
  readonly sameTeam: Figure | null;
  readonly gapDays: number;
  readonly gaps: readonly Gap[];
  readonly depth: Depth | null;
};

export type Continuity = {
  readonly window: Window;
  readonly rows: readonly ContinuityRow[];
  /** Everyone who worked or is responsible, by name. */
  readonly people: readonly Person[];
};

type Release = { readonly systemId: SystemId; readonly on: PlainDate };

/** When releases were signed off; one that failed or was backed out released nothing. */
async function releasesOf(
  { database, world, zones }: Store,
  ids: readonly TaskId[],
): Promise<readonly Release[]> {
  const [releases, tasks] = await Promise.all([
    database.releases.bulkGet([...ids]),
    database.tasks.bulkGet([...ids]),
  ]);
  return tasks.flatMap((task, place) => {
    if (task === undefined) return [];
    const release = releases[place];
    const isOut = release?.status === 'signed-off' || release?.status === 'closed';
    const signed = release?.signOff?.at;
    const on = signed === undefined ? task.actualEnd : zones.toLocal(signed, world.zone()).date;
    return isOut && on !== null ? [{ systemId: task.systemId, on }] : [];
  });
}

const asTasks = (releases: readonly Release[]) =>
  releases.map(({ on }) => ({
    kind: 'release' as const,
    status: 'done' as const,
    actualEnd: on,
  }));

type Around = {
  readonly window: Window;
  readonly today: PlainDate;
  readonly months: readonly SystemMonth[];
  readonly releases: readonly Release[];
};

/** The figures of one system, from its outline, its months and its releases. */
const measure = (outline: SystemOutline, { window, today, months, releases }: Around) => {
  const { phases, responsibilities, gaps } = outline;
  const led = phases.filter(({ phase }) => ledPhases.includes(phase));
  const release = lastRelease(asTasks(releases), led, today);
  const hours = byPerson(months);
  return {
    release,
    tenure: release && leadTenure(responsibilities, led, release.on, window),
    samePerson: release && sameHands(hours, responsibilities, release.on, ['lead']),
    sameTeam: release && sameHands(hours, responsibilities, release.on),
    gapDays: daysWithoutLead(gaps, window),
    gaps,
    depth: depthOf(hours),
  };
};

/** The continuity of some systems; those that have been retired are measured no more. */
async function continuityOf(
  store: Store,
  systems: readonly System[],
  releaseIds: readonly TaskId[],
): Promise<Continuity> {
  const { database, world } = store;
  const today = world.today();
  const window = continuityWindow(today);
  const [outlines, releases, months, clients, people] = await Promise.all([
    outlinesOf(store, systems),
    releasesOf(store, releaseIds),
    Promise.all(systems.map(({ id }) => listSystemHours(store, { systemId: id, ...window }))),
    rowsById(
      database.clients,
      systems.map(({ clientId }) => clientId),
    ),
    database.people.toArray(),
  ]);
  const released = groupBy(releases, ({ systemId }) => systemId);
  const rows = outlines.map((outline, place) => {
    const { system, responsibilities } = outline;
    const lead = holderOn(responsibilities, 'lead', today);
    return {
      system,
      clientName: clients.get(system.clientId)?.name ?? '',
      lead: people.find(({ id }) => id === lead?.personId) ?? null,
      leadSince: leadsSince(responsibilities, today),
      ...measure(outline, {
        window,
        today,
        months: months[place] ?? [],
        releases: released.get(system.id) ?? [],
      }),
    };
  });
  const working = new Set(
    rows.flatMap(({ depth, lead }) => [
      ...(depth?.hands.map(({ personId }) => personId) ?? []),
      ...(lead === null ? [] : [lead.id]),
    ]),
  );
  return {
    window,
    rows: rows.toSorted((one, other) => byName(one.system, other.system)),
    people: people.filter(({ id }) => working.has(id)).toSorted(byName),
  };
}

/** The releases that came all the way, by the index of their status. */
const finished = async ({ releases }: Database): Promise<readonly TaskId[]> => {
  const ids = await releases.where('status').anyOf('signed-off', 'closed').primaryKeys();
  return ids as readonly string[] as readonly TaskId[];
};

/** Every system in use, by name. A firm of twenty looks after a few hundred: read whole. */
export async function listContinuity(store: Store): Promise<Continuity> {
  const { database } = store;
  const [systems, releaseIds] = await Promise.all([database.systems.toArray(), finished(database)]);
  const inUse = systems.filter(({ phase }) => phase !== 'retired');
  return continuityOf(store, inUse, releaseIds);
}

/** One system's continuity, or null where there is no such system. */
export async function getContinuity(store: Store, id: SystemId): Promise<Continuity | null> {
  const system = await store.database.systems.get(id);
  if (system === undefined) return null;
  return continuityOf(store, [system], await taskIdsOf(store.database, [id], 'release'));
}

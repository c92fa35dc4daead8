import type { ServiceLevel } from '#domain/cases/service-level.ts';
import type { Certification } from '#domain/competence/certification.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
import type { SystemId, TaskId } from '#domain/record.ts';
import { byPerson, continuityWindow, depthOf } from '#domain/systems/continuity.ts';
import {
  isOnlyHand,
  roleDuring,
  systemsWithoutCertificate,
  uncoveredDays,
  type Leave,
} from '#domain/systems/leave.ts';
import { holderOn, type Gap } from '#domain/systems/responsibility.ts';
import type { System } from '#domain/systems/system.ts';
import { addDays, type PlainDate } from '#domain/time/plain-date.ts';
import { groupBy } from './group-by.ts';
import { byName, compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import { startOfDay } from './start-of-day.ts';
import type { Store } from './store.ts';
import { listSystemHours } from './system-hours.ts';

/** What an absence does to a system: who stands in, and on which days nobody does. */
export type LeaveSystem = {
  readonly system: System;
  readonly clientName: string;
  readonly role: 'lead' | 'deputy';
  /** Who else leads or stands in on the first day. */
  readonly standIn: Person | null;
  readonly uncovered: readonly Gap[];
  /** Whether nobody else carries it, by the hours of the last twelve months. */
  readonly isOnlyHand: boolean;
};

/** Work that falls in an absence, of the person or on a system that the person leads. */
export type LeaveWork = {
  readonly task: LifecycleTask;
  readonly systemName: string;
  readonly what: 'window' | 'roll-out' | 'decision';
  readonly on: PlainDate;
};

export type LeaveEffects = {
  readonly systems: readonly LeaveSystem[];
  readonly work: readonly LeaveWork[];
  readonly duties: readonly { readonly level: ServiceLevel; readonly clientName: string }[];
  readonly certificates: readonly {
    readonly certification: Certification;
    readonly systems: readonly System[];
  }[];
};

async function systemsDuring(store: Store, leave: Leave): Promise<readonly LeaveSystem[]> {
  const { database, world } = store;
  const mine = await database.responsibilities.where('personId').equals(leave.personId).toArray();
  const ids = [...new Set(mine.map(({ systemId }) => systemId))];
  const window = continuityWindow(world.today());
  const [systems, roles, months, people] = await Promise.all([
    rowsById(database.systems, ids),
    database.responsibilities.where('systemId').anyOf(ids).toArray(),
    Promise.all(ids.map((systemId) => listSystemHours(store, { systemId, ...window }))),
    database.people.toArray(),
  ]);
  const clients = await rowsById(
    database.clients,
    [...systems.values()].map(({ clientId }) => clientId),
  );
  const rolesOf = groupBy(roles, ({ systemId }) => systemId);
  return ids
    .flatMap((id, place) => {
      const system = systems.get(id);
      const held = rolesOf.get(id) ?? [];
      const role = roleDuring(held, leave);
      if (system === undefined || system.phase === 'retired' || role === null) return [];
      const others = held.filter(({ personId }) => personId !== leave.personId);
      const other = holderOn(others, 'lead', leave.from) ?? holderOn(others, 'deputy', leave.from);
      return [
        {
          system,
          role,
          clientName: clients.get(system.clientId)?.name ?? '',
          standIn: people.find((person) => person.id === other?.personId) ?? null,
          uncovered: role === 'lead' ? uncoveredDays(held, leave) : [],
          isOnlyHand: isOnlyHand(depthOf(byPerson(months[place] ?? [])), leave.personId),
        },
      ];
    })
    .toSorted((one, other) => byName(one.system, other.system));
}

type Event = {
  readonly id: TaskId;
  readonly what: LeaveWork['what'];
  readonly on: PlainDate | null;
};

/** Windows that open, roll-outs that are planned and decisions that fall due in the days. */
async function eventsDuring(store: Store, { from, to }: Leave): Promise<readonly Event[]> {
  const { database, world, zones } = store;
  const dayOf = (at: Parameters<typeof zones.toLocal>[0]): PlainDate =>
    zones.toLocal(at, world.zone()).date;
  const [changes, releases] = await Promise.all([
    database.changes
      .where('windowFrom')
      .between(startOfDay(store, from), startOfDay(store, addDays(to, 1)))
      .toArray(),
    database.releases
      .where('status')
      .anyOf('planned', 'building', 'testing', 'ready', 'go', 'rolling-out')
      .toArray(),
  ]);
  return [
    ...changes.flatMap(({ id, status, windowFrom }) =>
      windowFrom === null || status === 'closed' || status === 'cancelled'
        ? []
        : [{ id, what: 'window' as const, on: dayOf(windowFrom) }],
    ),
    ...releases.map(({ id, status, windowFrom }) => ({
      id,
      what: status === 'ready' ? ('decision' as const) : ('roll-out' as const),
      on: windowFrom === null ? null : dayOf(windowFrom),
    })),
  ];
}

async function workDuring(
  store: Store,
  leave: Leave,
  led: ReadonlySet<SystemId>,
): Promise<readonly LeaveWork[]> {
  const { database } = store;
  const events = await eventsDuring(store, leave);
  const tasks = await rowsById(
    database.tasks,
    events.map(({ id }) => id),
  );
  const systems = await rowsById(
    database.systems,
    [...tasks.values()].map(({ systemId }) => systemId),
  );
  return events
    .flatMap(({ id, what, on: at }) => {
      const task = tasks.get(id);
      const on = at ?? task?.plannedEnd ?? null;
      if (task === undefined || on === null || on < leave.from || on > leave.to) return [];
      if (task.responsibleId !== leave.personId && !led.has(task.systemId)) return [];
      return [{ task, what, on, systemName: systems.get(task.systemId)?.name ?? '' }];
    })
    .toSorted((one, other) => compareTexts(one.on, other.on));
}

async function certificatesLost(
  { database }: Store,
  leave: Leave,
): Promise<LeaveEffects['certificates']> {
  const all = await database.certifications.toArray();
  const lost = all
    .filter(({ personId }) => personId === leave.personId)
    .map((certification) => ({
      certification,
      ids: systemsWithoutCertificate(certification, all, leave),
    }))
    .filter(({ ids }) => ids.length > 0);
  const systems = await rowsById(
    database.systems,
    lost.flatMap(({ ids }) => ids),
  );
  return lost.map(({ certification, ids }) => ({
    certification,
    systems: ids.flatMap((id) => systems.get(id) ?? []),
  }));
}

/** What would be without whom if a person were away from one day to another: reckoned, nothing is changed. */
export async function simulateLeave(store: Store, leave: Leave): Promise<LeaveEffects> {
  const { database } = store;
  const systems = await systemsDuring(store, leave);
  const led = systems.filter(({ role }) => role === 'lead');
  const clientIds = [...new Set(led.map(({ system }) => system.clientId))];
  const [work, levels, clients, certificates] = await Promise.all([
    workDuring(store, leave, new Set(led.map(({ system }) => system.id))),
    database.serviceLevels.where('clientId').anyOf(clientIds).toArray(),
    rowsById(database.clients, clientIds),
    certificatesLost(store, leave),
  ]);
  const duties = levels.map((level) => ({
    level,
    clientName: clients.get(level.clientId)?.name ?? '',
  }));
  return { systems, work, duties, certificates };
}

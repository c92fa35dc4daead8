import { brandText } from '#domain/brand.ts';
import { longestWindow } from '#domain/changes/parse-change.ts';
import type { ChangeStatus, ChangeType, FreezePeriod } from '#domain/changes/change.ts';
import { collisionsOf } from '#domain/changes/collisions.ts';
import type { Collision, SharedParty, Slot, Surroundings } from '#domain/changes/collisions.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { ReleaseStatus } from '#domain/releases/release.ts';
import type { ClientId, PersonId, SystemId } from '#domain/record.ts';
import { midnight } from '#domain/time/clock-time.ts';
import { fromMilliseconds, toMilliseconds } from '#domain/time/instant.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { dayHere } from './day-here.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** A window in the calendar: what is done then, to what, and how far it has come. */
export type WorkSlot = Slot & {
  readonly kind: 'change' | 'release';
  readonly number: string;
  readonly title: string;
  readonly status: ChangeStatus | ReleaseStatus;
  readonly changeType: ChangeType | null;
  readonly systemName: string;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly responsibleId: PersonId | null;
  /** Carried out: it is in the calendar, and in nobody's way any more. */
  readonly isOver: boolean;
};

export type SlotCollisions = {
  readonly id: string;
  readonly found: readonly Collision<WorkSlot>[];
};

export type Calendar = {
  readonly slots: readonly WorkSlot[];
  readonly freezes: readonly FreezePeriod[];
  /** Of those windows that run into something. */
  readonly collisions: readonly SlotCollisions[];
};

type Bare = Omit<
  WorkSlot,
  'number' | 'title' | 'systemId' | 'systemName' | 'clientId' | 'clientName' | 'responsibleId'
>;

// The calendar looks back this far for a window that still goes on.
const longestRollOut = 92 * 86_400;

const before = (moment: Instant, seconds: number): Instant =>
  fromMilliseconds(toMilliseconds(moment) - seconds * 1000);

const neverHappened: readonly (ChangeStatus | ReleaseStatus)[] = ['cancelled', 'rejected'];
const isDone = (status: ChangeStatus | ReleaseStatus): boolean =>
  status === 'closed' ||
  status === 'review' ||
  status === 'signed-off' ||
  status === 'failed' ||
  status === 'hypercare';

type Windowed = {
  readonly id: WorkSlot['id'];
  readonly status: WorkSlot['status'];
  readonly windowFrom: Instant | null;
  readonly windowTo: Instant | null;
};

const bare = (
  row: Windowed,
  from: Instant,
  more: Pick<WorkSlot, 'kind' | 'changeType'>,
): readonly Bare[] => {
  const { id, status, windowFrom, windowTo } = row;
  if (windowFrom === null || windowTo === null || windowTo <= from) return [];
  if (neverHappened.includes(status)) return [];
  return [{ id, status, from: windowFrom, to: windowTo, isOver: isDone(status), ...more }];
};

/** The windows of changes and roll-outs that touch a stretch of time, in order; `to` is not in it. */
async function readSlots(
  database: Database,
  from: Instant,
  to: Instant,
): Promise<readonly WorkSlot[]> {
  const [changes, releases] = await Promise.all([
    database.changes.where('windowFrom').between(before(from, longestWindow), to).toArray(),
    database.releases.where('windowFrom').between(before(from, longestRollOut), to).toArray(),
  ]);
  const found = [
    ...changes.flatMap((row) => bare(row, from, { kind: 'change', changeType: row.type })),
    ...releases.flatMap((row) => bare(row, from, { kind: 'release', changeType: null })),
  ];
  return withNames(database, found);
}

async function withNames(database: Database, found: readonly Bare[]): Promise<readonly WorkSlot[]> {
  const tasks = await rowsById<LifecycleTask>(
    database.tasks,
    found.map(({ id }) => id),
  );
  const all = [...tasks.values()];
  const [systems, clients] = await Promise.all([
    rowsById(
      database.systems,
      all.map(({ systemId }) => systemId),
    ),
    rowsById(
      database.clients,
      all.map(({ clientId }) => clientId),
    ),
  ]);
  return found
    .flatMap((slot) => {
      const task = tasks.get(slot.id);
      if (task === undefined) return [];
      const { number, title, systemId, clientId, responsibleId } = task;
      const systemName = systems.get(systemId)?.name ?? '';
      const clientName = clients.get(clientId)?.name ?? '';
      return [
        { ...slot, number, title, systemId, systemName, clientId, clientName, responsibleId },
      ];
    })
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

/** What two of the firm's systems may have in common with others: their links, and the parties with which they exchange data. */
async function readTies(
  database: Database,
  systemIds: readonly SystemId[],
): Promise<Pick<Surroundings, 'links' | 'parties'>> {
  const ids = [...new Set(systemIds)];
  const [from, to, integrations] = await Promise.all([
    database.systemLinks.where('fromSystemId').anyOf(ids).toArray(),
    database.systemLinks.where('toSystemId').anyOf(ids).toArray(),
    database.integrations.where('systemId').anyOf(ids).toArray(),
  ]);
  // A platform is each system's own copy: two that rest on the same product don't meet in it.
  const shared = integrations.filter(
    ({ direction, status }) => direction !== 'platform' && status !== 'removed',
  );
  const parties = await rowsById(
    database.thirdParties,
    shared.map(({ thirdPartyId }) => thirdPartyId),
  );
  return {
    links: [...from, ...to],
    parties: shared.map(({ id, systemId, thirdPartyId }): SharedParty => ({
      systemId,
      thirdPartyId,
      integrationId: id,
      name: parties.get(thirdPartyId)?.product ?? '',
    })),
  };
}

const inTheWay = (slots: readonly WorkSlot[]): readonly WorkSlot[] =>
  slots.filter(({ isOver }) => !isOver);

async function readSurroundings(
  { world, zones }: Pick<Store, 'world' | 'zones'>,
  database: Database,
  slots: readonly WorkSlot[],
  own: Slot | null,
  firstDay: PlainDate,
): Promise<Surroundings<WorkSlot>> {
  const systemIds = [
    ...slots.map(({ systemId }) => systemId),
    ...(own === null ? [] : [own.systemId]),
  ];
  const [ties, freezes] = await Promise.all([
    readTies(database, systemIds),
    database.freezePeriods.where('to').aboveOrEqual(firstDay).toArray(),
  ]);
  return { slots: inTheWay(slots), ...ties, freezes, zone: world.zone(), rules: zones };
}

/** Everything that a window runs into; read by index, for a command's guard as for a screen. */
export async function readCollisions(
  store: Pick<Store, 'world' | 'zones'>,
  database: Database,
  slot: Slot,
): Promise<readonly Collision<WorkSlot>[]> {
  const slots = await readSlots(database, slot.from, slot.to);
  const firstDay = dayHere(store, slot.from);
  return collisionsOf(slot, await readSurroundings(store, database, slots, slot, firstDay));
}

/** What a window, typed or stored, runs into. */
export const listCollisions = (store: Store, slot: Slot): Promise<readonly Collision<WorkSlot>[]> =>
  readCollisions(store, store.database, slot);

const startOf = ({ world, zones }: Store, date: PlainDate): Instant =>
  // A day without a midnight (a zone's spring gap at 00:00) begins an hour later.
  zones.toInstants(date, midnight, world.zone())[0] ?? brandText(`${date}T00:00:00.000Z`);

/** The change calendar of some days, both included: windows, freezes, and what runs into what. */
export async function listCalendar(
  store: Store,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<Calendar> {
  const { database } = store;
  const slots = await readSlots(database, startOf(store, from), startOf(store, addDays(to, 1)));
  const surroundings = await readSurroundings(store, database, slots, null, from);
  const collisions = inTheWay(slots).flatMap((slot) => {
    const found = collisionsOf(slot, surroundings);
    return found.length === 0 ? [] : [{ id: slot.id, found }];
  });
  return { slots, freezes: surroundings.freezes.filter((each) => each.from <= to), collisions };
}

import type { Document } from '#domain/documents/document.ts';
import type { LifecycleTask, StatusEvent } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonId, SystemId } from '#domain/record.ts';
import { ledPhases } from '#domain/systems/phases.ts';
import { gapsInLead } from '#domain/systems/responsibility.ts';
import type { Gap } from '#domain/systems/responsibility.ts';
import { systemPhases } from '#domain/systems/system.ts';
import type { Responsibility, System, SystemPhase } from '#domain/systems/system.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { groupBy } from './group-by.ts';
import { compareTexts } from './order.ts';
import type { Store } from './store.ts';

/** A stretch of one phase; `to` is its last day, null for the present one. */
export type PhaseStretch = {
  readonly phase: SystemPhase;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

export type SystemLifeLine = {
  readonly system: System;
  readonly phases: readonly PhaseStretch[];
  readonly tasks: readonly LifecycleTask[];
  readonly documents: readonly Document[];
  readonly responsibilities: readonly Responsibility[];
  /** Days in a phase that needs a lead, on which nobody led. */
  readonly gaps: readonly Gap[];
  /** Everyone named by a responsibility or a task. */
  readonly people: readonly Person[];
};

const asPhase = (text: string): SystemPhase | null =>
  systemPhases.find((phase) => phase === text) ?? null;

type Turn = { readonly phase: SystemPhase; readonly from: PlainDate };

/** Each turn of the line; of two on one day the later recorded stands. */
const turnsOf = ({ world, zones }: Store, events: readonly StatusEvent[]): readonly Turn[] => {
  const turns = new Map<PlainDate, SystemPhase>();
  const inOrder = events.toSorted(
    (one, other) => compareTexts(one.at, other.at) || compareTexts(one.id, other.id),
  );
  for (const { to, at } of inOrder) {
    const phase = asPhase(to);
    if (phase !== null) turns.set(zones.toLocal(at, world.zone()).date, phase);
  }
  return [...turns].map(([from, phase]) => ({ phase, from }));
};

/** The stretches up to the present phase, which the system itself says. */
const stretches = (system: System, turns: readonly Turn[]): readonly PhaseStretch[] => {
  const past = turns.filter(({ from }) => from < system.phaseSince);
  const all = [...past, { phase: system.phase, from: system.phaseSince }];
  return all.map(({ phase, from }, place) => {
    const next = all[place + 1];
    return { phase, from, to: next === undefined ? null : addDays(next.from, -1) };
  });
};

/** A system's line without its work: its phases, who was responsible, and the days on which nobody was. */
export type SystemOutline = Omit<SystemLifeLine, 'tasks' | 'documents' | 'people'>;

const bySystem = <Row extends { readonly systemId: SystemId }>(
  rows: readonly Row[],
): ReadonlyMap<SystemId, readonly Row[]> => groupBy(rows, ({ systemId }) => systemId);

const oldestFirst = (one: Responsibility, other: Responsibility): number =>
  compareTexts(one.from, other.from) || compareTexts(one.id, other.id);

/** The outlines of some systems, in their order: what each has is read by index, all at once. */
export async function outlinesOf(
  store: Store,
  systems: readonly System[],
): Promise<readonly SystemOutline[]> {
  const { database, world } = store;
  const ids = systems.map(({ id }) => id);
  const [events, periods] = await Promise.all([
    database.statusEvents.where('recordId').anyOf(ids).toArray(),
    database.responsibilities.where('systemId').anyOf(ids).toArray(),
  ]);
  const eventsOf = groupBy(events, ({ recordId }): string => recordId);
  const periodsOf = bySystem(periods);
  return systems.map((system) => {
    const phases = stretches(system, turnsOf(store, eventsOf.get(system.id) ?? []));
    const responsibilities = (periodsOf.get(system.id) ?? []).toSorted(oldestFirst);
    const led = phases.filter(({ phase }) => ledPhases.includes(phase));
    const gaps = led.flatMap((wanted) => gapsInLead(responsibilities, wanted, world.today()));
    return { system, phases, responsibilities, gaps };
  });
}

async function tasksOf(
  database: Database,
  ids: readonly SystemId[],
): Promise<ReadonlyMap<SystemId, readonly LifecycleTask[]>> {
  const summaries = database.taskSummaries.where('[systemId+order]');
  const found = await Promise.all(
    ids.map((id) => summaries.between([id, ''], [id, '\uffff']).primaryKeys()),
  );
  const tasks = await database.tasks.bulkGet(found.flat());
  return bySystem(tasks.flatMap((task) => task ?? []));
}

const namedIn = (
  responsibilities: readonly Responsibility[],
  tasks: readonly LifecycleTask[],
): ReadonlySet<PersonId> =>
  new Set([
    ...responsibilities.map(({ personId }) => personId),
    ...tasks.flatMap(({ responsibleId }) => responsibleId ?? []),
  ]);

/** Some systems from plan to retirement: a page of the portfolio. One that no longer is there is left out. */
export async function listLifeLines(
  store: Store,
  { ids }: { readonly ids: readonly SystemId[] },
): Promise<readonly SystemLifeLine[]> {
  const { database } = store;
  const found = await database.systems.bulkGet([...ids]);
  const systems = found.flatMap((system) => system ?? []);
  const [outlines, tasks, documentRows] = await Promise.all([
    outlinesOf(store, systems),
    tasksOf(database, ids),
    database.documents.where('systemId').anyOf(ids).toArray(),
  ]);
  const documents = bySystem(documentRows);
  const lines = outlines.map((outline) => ({
    ...outline,
    tasks: tasks.get(outline.system.id) ?? [],
    documents: documents.get(outline.system.id) ?? [],
  }));
  const named = lines.map((line) => namedIn(line.responsibilities, line.tasks));
  const everyone = await database.people.bulkGet([...new Set(named.flatMap((each) => [...each]))]);
  const people = everyone.flatMap((person) => person ?? []);
  return lines.map((line, place) => ({
    ...line,
    people: people.filter(({ id }) => named[place]?.has(id)),
  }));
}

/** A system from plan to retirement: its phases, work, and who was responsible; null when there is no such system. */
export async function getLifeLine(store: Store, id: SystemId): Promise<SystemLifeLine | null> {
  const [line] = await listLifeLines(store, { ids: [id] });
  return line ?? null;
}

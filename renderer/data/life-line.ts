import type { LifecycleTask, StatusEvent } from '#domain/lifecycle/task.ts';
import type { Person } from '#domain/people/person.ts';
import type { SystemId } from '#domain/record.ts';
import { ledPhases } from '#domain/systems/phases.ts';
import { gapsInLead } from '#domain/systems/responsibility.ts';
import type { Gap } from '#domain/systems/responsibility.ts';
import { systemPhases } from '#domain/systems/system.ts';
import type { Responsibility, System, SystemPhase } from '#domain/systems/system.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { listResponsibilities } from './responsibilities.ts';
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

async function peopleOf(
  database: Database,
  responsibilities: readonly Responsibility[],
  tasks: readonly LifecycleTask[],
): Promise<readonly Person[]> {
  const ids = [
    ...responsibilities.map(({ personId }) => personId),
    ...tasks.flatMap(({ responsibleId }) => responsibleId ?? []),
  ];
  const people = await database.people.bulkGet([...new Set(ids)]);
  return people.flatMap((person) => person ?? []);
}

async function tasksOf(database: Database, id: SystemId): Promise<readonly LifecycleTask[]> {
  const summaries = database.taskSummaries.where('[systemId+order]');
  const ids = await summaries.between([id, ''], [id, '\uffff']).primaryKeys();
  const tasks = await database.tasks.bulkGet(ids);
  return tasks.flatMap((task) => task ?? []);
}

/** A system from plan to retirement: its phases, work, and who was responsible; null when there is no such system. */
export async function getLifeLine(store: Store, id: SystemId): Promise<SystemLifeLine | null> {
  const { database, world } = store;
  const system = await liveRow(database, 'systems', id);
  if (system === null) return null;
  const [events, tasks, responsibilities] = await Promise.all([
    database.statusEvents.where('recordId').equals(id).toArray(),
    tasksOf(database, id),
    listResponsibilities(store, id),
  ]);
  const phases = stretches(system, turnsOf(store, events));
  const led = phases.filter(({ phase }) => ledPhases.includes(phase));
  const gaps = led.flatMap((wanted) => gapsInLead(responsibilities, wanted, world.today()));
  const people = await peopleOf(database, responsibilities, tasks);
  return { system, phases, tasks, responsibilities, gaps, people };
}

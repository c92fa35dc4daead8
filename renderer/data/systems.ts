import type { Person } from '#domain/people/person.ts';
import type { ClientId, SystemId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { parseSystem } from '#domain/systems/parse-system.ts';
import type { ParsedSystem } from '#domain/systems/parse-system.ts';
import type { SystemForm } from '#domain/systems/system-form.ts';
import type { System, SystemPhase } from '#domain/systems/system.ts';
import { changePhase } from '#domain/systems/phases.ts';
import { systemMoves } from '#domain/systems/phase-moves.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { takeWished } from './courses.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { removeAlong } from './remove-along.ts';
import { startOfDay } from './start-of-day.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';
import type { SystemSummary } from './summaries/summary-rows.ts';
import { readSystemFacts } from './system-facts.ts';

/** A system's counts and hours, kept with every change. */
export const getSystemSummary = async (
  { database }: Store,
  id: SystemId,
): Promise<SystemSummary | null> => (await database.systemSummaries.get(id)) ?? null;

/** A system as lists show it. */
export type SystemRow = System & { readonly clientName: string; readonly lead: Person | null };

export const getSystem = ({ database }: Store, id: SystemId): Promise<System | null> =>
  liveRow(database, 'systems', id);

export type SaveSystem = {
  readonly id: SystemId | null;
  readonly clientId: ClientId;
  readonly form: SystemForm;
};

/** Makes (id null) a system with its first phase and lead, or changes one; phase and lead then have their own commands. */
export function saveSystem(
  store: Store,
  { id, clientId, form }: SaveSystem,
): Promise<Outcome<SystemId>> {
  return commit(store, 'save-system', async (draft, database) => {
    const parsed = parseSystem(form, { today: store.world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    if (id === null) return ok(createSystem(store, draft, clientId, parsed.value));
    const before = await liveRow(database, 'systems', id);
    if (before === null) return missing();
    const { phase: _phase, phaseSince: _since, ...fields } = parsed.value.system;
    return ok(draft.change('systems', before, { ...fields, clientId }).id);
  });
}

function createSystem(
  store: Store,
  draft: Draft,
  clientId: ClientId,
  { system, lead }: ParsedSystem,
): SystemId {
  const { world } = store;
  const { id } = draft.create('systems', world.newId(), { ...system, clientId });
  recordStatus(draft, world, {
    table: 'systems',
    recordId: id,
    from: null,
    to: system.phase,
    reason: '',
    at: startOfDay(store, system.phaseSince),
  });
  if (lead !== null) {
    const role = { systemId: id, role: 'lead' as const, to: null };
    draft.create('responsibilities', world.newId(), { ...lead, ...role });
  }
  return id;
}

export type ChangeSystemPhase = {
  readonly id: SystemId;
  readonly to: SystemPhase;
  readonly on: PlainDate;
  readonly reason: string;
  /** What the reason stands in for, of what the step lacks. */
  readonly overrides?: readonly string[] | undefined;
};

/** Takes a system to another phase from a day on, when its guard lacks nothing that the reason doesn't stand in for. */
export function changeSystemPhase(
  store: Store,
  { id, to, on, reason, overrides = [] }: ChangeSystemPhase,
): Promise<Outcome<null>> {
  return commit(store, 'change-system-phase', async (draft, database) => {
    const before = await liveRow(database, 'systems', id);
    if (before === null) return missing();
    const next = changePhase(before, to, on, reason);
    if (!next.ok) return broken(next.error);
    const facts = await readSystemFacts(store, database, before);
    const move = takeWished(systemMoves(before, facts), to, { reason, overrides });
    if (!move.ok) return move;
    const passed = move.value.lacks.map(({ code }) => code);
    draft.change('systems', before, next.value);
    recordStatus(draft, store.world, {
      table: 'systems',
      recordId: id,
      from: before.phase,
      to,
      reason,
      at: on === store.world.today() ? draft.at : startOfDay(store, on),
      ...(passed.length > 0 && { overrides: passed }),
    });
    return ok(null);
  });
}

/** Takes a system out of sight with its responsibilities; refused while tasks or hours name it. */
export function removeSystem(store: Store, { id }: { id: SystemId }): Promise<Outcome<null>> {
  return commit(store, 'remove-system', async (draft, database) => {
    const before = await liveRow(database, 'systems', id);
    if (before === null) return missing();
    for (const table of ['responsibilities', 'environments', 'handovers'] as const) {
      await removeAlong(draft, database, table, 'systemId', id);
    }
    for (const end of ['fromSystemId', 'toSystemId']) {
      await removeAlong(draft, database, 'systemLinks', end, id);
    }
    await removeAlong(draft, database, 'attachments', 'recordId', id);
    draft.remove('systems', before);
    recordStatus(draft, store.world, {
      table: 'systems',
      recordId: id,
      from: before.phase,
      to: 'removed',
      reason: '',
    });
    return ok(null);
  });
}

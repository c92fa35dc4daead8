import type { Person } from '#domain/people/person.ts';
import type { HandoverId, SystemId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { parseHandover, type HandoverForm } from '#domain/systems/handover-form.ts';
import { handoverMoves } from '#domain/systems/handover-moves.ts';
import type { Handover } from '#domain/systems/handover.ts';
import { handOver } from '#domain/systems/hand-over.ts';
import { holderOn } from '#domain/systems/responsibility.ts';
import type { System } from '#domain/systems/system.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { takeWished } from './courses.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { listResponsibilities } from './responsibilities.ts';
import { rowsById } from './rows-by-id.ts';
import { startOfDay } from './start-of-day.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';

/** A handover with the names in it. */
export type HandoverRow = Handover & {
  readonly system: System | null;
  readonly from: Person | null;
  readonly to: Person | null;
};

async function withNames(
  { systems, people }: Database,
  rows: readonly Handover[],
): Promise<readonly HandoverRow[]> {
  const [of, who] = await Promise.all([
    rowsById(
      systems,
      rows.map(({ systemId }) => systemId),
    ),
    rowsById(
      people,
      rows.flatMap(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]),
    ),
  ]);
  const order = rows.toSorted((one, other) => compareTexts(other.plannedOn, one.plannedOn));
  return order.map((row) => ({
    ...row,
    system: of.get(row.systemId) ?? null,
    from: who.get(row.fromPersonId ?? '') ?? null,
    to: who.get(row.toPersonId) ?? null,
  }));
}

/** A system's handovers, newest first; without a system all that are planned. */
export async function listHandovers(
  { database }: Store,
  { systemId }: { readonly systemId?: SystemId },
): Promise<readonly HandoverRow[]> {
  const rows =
    systemId === undefined
      ? database.handovers.where('status').equals('planned')
      : database.handovers.where('systemId').equals(systemId);
  return withNames(database, await rows.toArray());
}

export type SaveHandover = {
  readonly id: HandoverId | null;
  readonly systemId: SystemId;
  readonly form: HandoverForm;
};

/** Plans (id null) or changes a handover. A system has one planned at a time; one that has ended stays as it was. */
export function saveHandover(
  store: Store,
  { id, systemId, form }: SaveHandover,
): Promise<Outcome<HandoverId>> {
  const { world } = store;
  return commit(store, 'save-handover', async (draft, database) => {
    const parsed = parseHandover(form, { today: world.today() });
    if (!parsed.ok) return invalid(parsed.error);
    if ((await liveRow(database, 'systems', systemId)) === null) return missing();
    const roles = await listResponsibilities(store, systemId);
    const lead = holderOn(roles, 'lead', world.today());
    const all = await database.handovers.where('systemId').equals(systemId).toArray();
    if (all.some((each) => each.status === 'planned' && each.id !== id)) {
      return broken('handover-already-planned');
    }
    if (lead?.personId === parsed.value.toPersonId) return broken('already-responsible');
    if (id === null) {
      const { id: made } = draft.create('handovers', world.newId(), {
        ...parsed.value,
        systemId,
        fromPersonId: lead?.personId ?? null,
        status: 'planned',
        doneOn: null,
      });
      const begun = { table: 'handovers' as const, recordId: made, from: null, to: 'planned' };
      recordStatus(draft, world, { ...begun, reason: '' });
      return ok(made);
    }
    const before = await liveRow(database, 'handovers', id);
    if (before === null) return missing();
    if (before.status !== 'planned') return broken('handover-has-ended');
    return ok(draft.change('handovers', before, parsed.value).id);
  });
}

export type EndHandover = {
  readonly id: HandoverId;
  readonly to: 'done' | 'cancelled';
  /** The successor's first day. */
  readonly on: PlainDate;
  readonly reason: string;
  readonly overrides?: readonly string[];
};

/** The lead's periods that a finished handover changes, in the same record. */
async function passLead(
  store: Store,
  draft: Draft,
  handover: Handover,
  on: PlainDate,
): Promise<Outcome<null>> {
  const { systemId, toPersonId } = handover;
  const passed = handOver(await listResponsibilities(store, systemId), toPersonId, on);
  if (!passed.ok) return broken(passed.error);
  for (const { period, to } of passed.value.ended) draft.change('responsibilities', period, { to });
  draft.create('responsibilities', store.world.newId(), { ...passed.value.added, systemId });
  return ok(null);
}

/** Ends a planned handover. Done, it writes who leads from when; what it lacks may be stood in for by a reason. */
export function endHandover(
  store: Store,
  { id, to, on, reason, overrides = [] }: EndHandover,
): Promise<Outcome<null>> {
  const { world } = store;
  return commit(store, 'end-handover', async (draft, database) => {
    const before = await liveRow(database, 'handovers', id);
    if (before === null) return missing();
    const move = takeWished(handoverMoves(before), to, { reason, overrides });
    if (!move.ok) return move;
    if (to === 'done') {
      const passed = await passLead(store, draft, before, on);
      if (!passed.ok) return passed;
    }
    draft.change('handovers', before, { status: to, doneOn: to === 'done' ? on : null });
    const passedBy = move.value.lacks.map(({ code }) => code);
    recordStatus(draft, world, {
      table: 'handovers',
      recordId: id,
      from: before.status,
      to,
      reason: reason.trim(),
      at: to === 'cancelled' || on === world.today() ? draft.at : startOfDay(store, on),
      ...(passedBy.length > 0 && { overrides: passedBy }),
    });
    return ok(null);
  });
}

import type { Document } from '#domain/documents/document.ts';
import type { Integration, IntegrationStatus } from '#domain/integrations/integration.ts';
import type { IntegrationForm } from '#domain/integrations/integration-form.ts';
import { integrationMoves } from '#domain/integrations/moves.ts';
import type { IntegrationFacts, IntegrationLack } from '#domain/integrations/moves.ts';
import { parseIntegration } from '#domain/integrations/parse-integration.ts';
import type { SupportProduct } from '#domain/integrations/support-cycle.ts';
import type { Move } from '#domain/lifecycle/move.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { Contact } from '#domain/clients/client.ts';
import type { IntegrationId, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { takeWished } from './courses.ts';
import { asRows } from './integrations-list.ts';
import type { IntegrationRow } from './integrations-list.ts';
import { liveRow } from './live-row.ts';
import { rowsById } from './rows-by-id.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';
import type { BuiltInCycles } from './support-cycles-built-in.ts';
import { loadBuiltInCycles } from './support-cycles-built-in.ts';
import { findSupportProducts } from './support-cycles.ts';

/** An integration with all that its screen shows. */
export type IntegrationRecord = {
  readonly integration: IntegrationRow;
  readonly moves: readonly Move<IntegrationStatus, IntegrationLack>[];
  /** The product in the table of support cycles, if it is there. */
  readonly table: SupportProduct | null;
  readonly tasks: readonly LifecycleTask[];
  readonly documents: readonly Document[];
  readonly contact: Contact | null;
};

const hasApproved = (documents: readonly Document[]): boolean =>
  documents.some(
    ({ type, versions }) =>
      type === 'integration-sheet' && versions.some(({ approvedOn }) => approvedOn !== null),
  );

const newestFirst = (tasks: ReadonlyMap<string, LifecycleTask>): readonly LifecycleTask[] =>
  [...tasks.values()].toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));

async function recordOf(
  store: Store,
  builtIn: BuiltInCycles,
  before: Integration,
): Promise<IntegrationRecord | null> {
  const { database } = store;
  const [row] = await asRows(store, builtIn, [before]);
  if (row === undefined) return null;
  const { cycleSource } = row.product;
  const contactId = row.acceptedRisk?.contactId ?? null;
  const [table, tasks, documents, contact] = await Promise.all([
    findSupportProducts(database, builtIn, [cycleSource]),
    rowsById(database.tasks, row.taskIds),
    database.documents.where('integrationId').equals(row.id).toArray(),
    contactId === null ? null : liveRow(database, 'contacts', contactId),
  ]);
  const facts: IntegrationFacts = {
    product: row.product,
    support: row.support,
    hasDoneWork: [...tasks.values()].some(({ status }) => status === 'done'),
    hasApprovedSheet: hasApproved(documents),
    today: store.world.today(),
  };
  return {
    integration: row,
    moves: integrationMoves(row, facts),
    table: table.get(cycleSource) ?? null,
    tasks: newestFirst(tasks),
    documents,
    contact,
  };
}

export async function getIntegration(
  store: Store,
  id: IntegrationId,
  builtIn: BuiltInCycles,
): Promise<IntegrationRecord | null> {
  const before = await liveRow(store.database, 'integrations', id);
  return before === null ? null : recordOf(store, builtIn, before);
}

export type SaveIntegration = { readonly id: IntegrationId | null; readonly form: IntegrationForm };

/** Makes (id null) an integration, proposed, or changes one. Its status has a command of its own. */
export function saveIntegration(
  store: Store,
  { id, form }: SaveIntegration,
): Promise<Outcome<IntegrationId>> {
  return commit(store, 'save-integration', async (draft, database) => {
    const before = id === null ? null : await liveRow(database, 'integrations', id);
    const parsed = parseIntegration(form, { today: store.world.today(), before });
    if (!parsed.ok) return invalid(parsed.error);
    if (before !== null) return ok(draft.change('integrations', before, parsed.value).id);
    if (id !== null) return missing();
    const made = draft.create('integrations', store.world.newId(), {
      ...parsed.value,
      status: 'proposed',
      taskIds: [],
    });
    recordStatus(draft, store.world, {
      table: 'integrations',
      recordId: made.id,
      from: null,
      to: 'proposed',
      reason: '',
    });
    return ok(made.id);
  });
}

/** Takes an integration out of sight; refused while a document is about it. */
export function removeIntegration(
  store: Store,
  { id }: { readonly id: IntegrationId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-integration', async (draft, database) => {
    const before = await liveRow(database, 'integrations', id);
    if (before === null) return missing();
    draft.remove('integrations', before);
    recordStatus(draft, store.world, {
      table: 'integrations',
      recordId: id,
      from: before.status,
      to: 'removed',
      reason: '',
    });
    return ok(null);
  });
}

export type StepIntegration = {
  readonly id: IntegrationId;
  readonly to: IntegrationStatus;
  readonly reason?: string | undefined;
  readonly overrides?: readonly string[] | undefined;
};

/** Takes an integration one step of its course. Back in use, no accepted risk is left standing. */
export async function stepIntegration(
  store: Store,
  { id, to, reason = '', overrides = [] }: StepIntegration,
): Promise<Outcome<null>> {
  const builtIn = await loadBuiltInCycles();
  return commit(store, 'step-integration', async (draft, database) => {
    const before = await liveRow(database, 'integrations', id);
    const record = before === null ? null : await recordOf(store, builtIn, before);
    if (before === null || record === null) return missing();
    const move = takeWished(record.moves, to, { reason, overrides });
    if (!move.ok) return move;
    const passed = move.value.lacks.map(({ code }) => code);
    draft.change('integrations', before, {
      status: to,
      ...(to === 'live' && { acceptedRisk: null }),
    });
    recordStatus(draft, store.world, {
      table: 'integrations',
      recordId: id,
      from: before.status,
      to,
      reason: reason.trim(),
      ...(passed.length > 0 && { overrides: passed }),
    });
    return ok(null);
  });
}

export type LinkIntegration = {
  readonly id: IntegrationId;
  readonly taskId: TaskId;
  readonly isLinked: boolean;
};

/** Ties a piece of work on the same system to an integration, or unties it. */
export function linkIntegration(
  store: Store,
  { id, taskId, isLinked }: LinkIntegration,
): Promise<Outcome<null>> {
  return commit(store, 'link-integration', async (draft, database) => {
    const [before, task] = await Promise.all([
      liveRow(database, 'integrations', id),
      liveRow(database, 'tasks', taskId),
    ]);
    if (before === null || (isLinked && task === null)) return missing();
    if (isLinked && task?.systemId !== before.systemId) return broken('of-another-system');
    const others = before.taskIds.filter((each) => each !== taskId);
    draft.change('integrations', before, { taskIds: isLinked ? [...others, taskId] : others });
    return ok(null);
  });
}

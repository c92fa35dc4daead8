import { upgradePlan } from '#domain/integrations/upgrade-plan.ts';
import type { IntegrationId, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { holderOn } from '#domain/systems/responsibility.ts';
import { parseMultilineText, parseRequiredText, textLimits } from '#domain/text/text.ts';
import { invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { asRows } from './integrations-list.ts';
import { liveRow } from './live-row.ts';
import { listResponsibilities } from './responsibilities.ts';
import type { Store } from './store.ts';
import { loadBuiltInCycles } from './support-cycles-built-in.ts';
import { createTask } from './tasks.ts';

export type PlanUpgrade = {
  readonly id: IntegrationId;
  readonly kind: 'integration' | 'change';
  /** In the user's language. */
  readonly title: string;
  readonly description: string;
};

/** Makes the work that an upgrade needs, in time before the support ends, given to the system's lead and linked both ways. */
export async function planUpgrade(
  store: Store,
  { id, kind, title, description }: PlanUpgrade,
): Promise<Outcome<TaskId>> {
  const builtIn = await loadBuiltInCycles();
  return commit(store, 'plan-upgrade', async (draft, database) => {
    const before = await liveRow(database, 'integrations', id);
    const [row] = before === null ? [] : await asRows(store, builtIn, [before]);
    if (before === null || row === undefined) return missing();
    const named = parseRequiredText(title, textLimits.name);
    const told = parseMultilineText(description, textLimits.note);
    if (!named.ok) return invalid({ title: named.error });
    if (!told.ok) return invalid({ description: told.error });
    const today = store.world.today();
    const plan = upgradePlan(row.support, today);
    const lead = holderOn(await listResponsibilities(store, row.systemId), 'lead', today);
    const taskId = await createTask(store, draft, database, {
      kind,
      systemId: row.systemId,
      clientId: row.clientId,
      title: named.value,
      description: told.value,
      status: 'planned',
      responsibleId: lead?.personId ?? null,
      plannedStart: plan.start,
      plannedEnd: plan.end,
      actualStart: null,
      actualEnd: null,
    });
    draft.change('integrations', before, { taskIds: [...before.taskIds, taskId] });
    return ok(taskId);
  });
}

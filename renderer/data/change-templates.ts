import type { Change, ChangeTemplate } from '#domain/changes/change.ts';
import { newChange } from '#domain/changes/new-change.ts';
import { parseTemplate } from '#domain/changes/template-form.ts';
import type { TemplateForm } from '#domain/changes/template-form.ts';
import { isToBeSuspended, templateMoves } from '#domain/changes/template-moves.ts';
import type { Closing, TemplateStatus } from '#domain/changes/template-moves.ts';
import type { ChangeTemplateId, SystemId, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Instant } from '#domain/time/instant.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { takeWished } from './courses.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import { recordStatus } from './status-events.ts';
import type { Store } from './store.ts';
import { createTask } from './tasks.ts';

export type SaveChangeTemplate = {
  readonly id: ChangeTemplateId | null;
  readonly form: TemplateForm;
};

/** Makes (id null) or changes a template. What was approved is the template as it was: changed, it is a draft again. */
export function saveChangeTemplate(
  store: Store,
  { id, form }: SaveChangeTemplate,
): Promise<Outcome<ChangeTemplateId>> {
  return commit(store, 'save-change-template', async (draft, database) => {
    const parsed = parseTemplate(form);
    if (!parsed.ok) return invalid(parsed.error);
    const draftStatus = { status: 'draft', approvedBy: null, approvedOn: null } as const;
    if (id === null) {
      const made = { ...parsed.value, ...draftStatus };
      return ok(draft.create('changeTemplates', store.world.newId(), made).id);
    }
    const before = await liveRow(database, 'changeTemplates', id);
    if (before === null) return missing();
    const saved = draft.change('changeTemplates', before, parsed.value);
    if (saved.rev !== before.rev && before.status === 'approved') {
      draft.change('changeTemplates', saved, draftStatus);
      recordTemplate(store, draft, before, 'draft', '');
    }
    return ok(id);
  });
}

function recordTemplate(
  { world }: Store,
  draft: Draft,
  { id, status }: ChangeTemplate,
  to: TemplateStatus,
  reason: string,
): void {
  const event = { table: 'changeTemplates' as const, recordId: id, from: status, to, reason };
  recordStatus(draft, world, event);
}

export type MoveChangeTemplate = {
  readonly id: ChangeTemplateId;
  readonly to: TemplateStatus;
  readonly reason?: string | undefined;
};

/** Takes a template a step: approved by whoever sits here, today. */
export function moveChangeTemplate(
  store: Store,
  { id, to, reason = '' }: MoveChangeTemplate,
): Promise<Outcome<null>> {
  return commit(store, 'move-change-template', async (draft, database) => {
    const before = await liveRow(database, 'changeTemplates', id);
    if (before === null) return missing();
    const move = takeWished(templateMoves(before), to, { reason, overrides: [] });
    if (!move.ok) return move;
    const { world } = store;
    const approval = to === 'approved' ? { approvedBy: world.me(), approvedOn: world.today() } : {};
    draft.change('changeTemplates', before, { status: to, ...approval });
    recordTemplate(store, draft, before, to, reason.trim());
    return ok(null);
  });
}

/** Takes a template out of sight; refused while changes name it. */
export function removeChangeTemplate(
  store: Store,
  { id }: { readonly id: ChangeTemplateId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-change-template', async (draft, database) => {
    const before = await liveRow(database, 'changeTemplates', id);
    if (before === null) return missing();
    draft.remove('changeTemplates', before);
    return ok(null);
  });
}

export type StartFromTemplate = {
  readonly templateId: ChangeTemplateId;
  readonly systemId: SystemId;
  readonly title: string;
};

/** Makes a standard change as its template has it, taken on by whoever sits here. */
export function startFromTemplate(
  store: Store,
  { templateId, systemId, title }: StartFromTemplate,
): Promise<Outcome<TaskId>> {
  return commit(store, 'start-from-template', async (draft, database) => {
    const [template, system] = await Promise.all([
      liveRow(database, 'changeTemplates', templateId),
      liveRow(database, 'systems', systemId),
    ]);
    if (template === null || system === null) return missing();
    if (template.status !== 'approved') return broken('template-not-approved');
    const id = await createTask(store, draft, database, {
      kind: 'change',
      systemId,
      clientId: system.clientId,
      title: title.trim() === '' ? template.name : title.trim().slice(0, 200),
      description: '',
      status: 'planned',
      responsibleId: store.world.me(),
      plannedStart: null,
      plannedEnd: null,
      actualStart: null,
      actualEnd: null,
    });
    const { plan, testPlan, backoutPlan, likelihood, impact, estimate } = template;
    const content = { plan, testPlan, backoutPlan, likelihood, impact, estimate };
    draft.create('changes', id, {
      ...newChange(),
      type: 'standard',
      templateId,
      areLinksChecked: true,
      ...content,
    });
    return ok(id);
  });
}

/** The uses of a template that were closed, by the moment of closing: the real times may have been typed long after. */
async function readClosings(
  database: Database,
  uses: readonly Change[],
): Promise<readonly Closing[]> {
  const closed = uses.filter(({ status }) => status === 'closed');
  const ids = closed.map(({ id }) => id);
  const events = await database.statusEvents.where('recordId').anyOf(ids).toArray();
  const moments = new Map(
    events
      .filter(({ table, to }) => table === 'changes' && to === 'closed')
      .map(({ recordId, at }) => [recordId, at]),
  );
  return closed.flatMap(({ id, closeCode, actualTo }) => {
    const closedAt = moments.get(id) ?? actualTo;
    return closeCode === null || closedAt === null ? [] : [{ closedAt, closeCode }];
  });
}

/** When a template was last approved, by its history; null where it never was by hand here. */
async function approvedAt(database: Database, id: ChangeTemplateId): Promise<Instant | null> {
  const events = await database.statusEvents.where('recordId').equals(id).toArray();
  const moments = events.filter(({ to }) => to === 'approved').map(({ at }) => at);
  return moments.toSorted().at(-1) ?? null;
}

/** Takes a template out of use when the change that is now closed is its second failure in a row; in the same record. */
export async function judgeTemplate(
  store: Store,
  draft: Draft,
  database: Database,
  closed: Pick<Change, 'id' | 'templateId' | 'closeCode'>,
): Promise<void> {
  const { templateId, closeCode } = closed;
  if (templateId === null || closeCode === null) return;
  const template = await liveRow(database, 'changeTemplates', templateId);
  if (template?.status !== 'approved') return;
  const uses = await database.changes.where('templateId').equals(templateId).toArray();
  const others = await readClosings(
    database,
    uses.filter(({ id }) => id !== closed.id),
  );
  const all = [...others, { closedAt: draft.at, closeCode }];
  if (!isToBeSuspended(all, await approvedAt(database, templateId))) return;
  draft.change('changeTemplates', template, { status: 'suspended' });
  recordTemplate(store, draft, template, 'suspended', '');
}

/** A template with what has come of it. */
export type TemplateRow = ChangeTemplate & {
  readonly systemName: string | null;
  readonly approvedByName: string;
  readonly uses: number;
  readonly closed: number;
  readonly successful: number;
  /** The newest use that was closed, and how the newest ones ended, newest first. */
  readonly lastClosings: readonly Closing[];
  /** Why it is where it is, by the newest word on it. */
  readonly statusReason: string;
};

const shownClosings = 5;

async function toRow(
  database: Database,
  template: ChangeTemplate,
): Promise<Pick<TemplateRow, 'uses' | 'closed' | 'successful' | 'lastClosings' | 'statusReason'>> {
  const [uses, events] = await Promise.all([
    database.changes.where('templateId').equals(template.id).toArray(),
    database.statusEvents.where('recordId').equals(template.id).toArray(),
  ]);
  const closed = await readClosings(database, uses);
  const ended = closed.toSorted((one, other) => compareTexts(other.closedAt, one.closedAt));
  const newest = events.toSorted((one, other) => compareTexts(other.at, one.at))[0];
  return {
    uses: uses.length,
    closed: ended.length,
    successful: ended.filter(({ closeCode }) => closeCode === 'successful').length,
    lastClosings: ended.slice(0, shownClosings),
    statusReason: newest?.to === template.status ? newest.reason : '',
  };
}

const statusOrder: Readonly<Record<TemplateStatus, number>> = {
  suspended: 0,
  approved: 1,
  draft: 2,
  retired: 3,
};

/** Every template, what wants attention first. A firm has tens of them. */
export async function listChangeTemplates({ database }: Store): Promise<readonly TemplateRow[]> {
  const templates = await database.changeTemplates.toArray();
  const [systems, people, rows] = await Promise.all([
    rowsById(
      database.systems,
      templates.map(({ systemId }) => systemId),
    ),
    rowsById(
      database.people,
      templates.map(({ approvedBy }) => approvedBy),
    ),
    Promise.all(templates.map((template) => toRow(database, template))),
  ]);
  return templates
    .flatMap((template, place) => {
      const counts = rows[place];
      if (counts === undefined) return [];
      const { systemId, approvedBy } = template;
      const systemName = systemId === null ? null : (systems.get(systemId)?.name ?? '');
      const approvedByName = people.get(approvedBy ?? '')?.name ?? '';
      return [{ ...template, systemName, approvedByName, ...counts }];
    })
    .toSorted(
      (one, other) =>
        statusOrder[one.status] - statusOrder[other.status] || compareTexts(one.name, other.name),
    );
}

import type { DocumentType } from '#domain/documents/document.ts';
import { deliverablesFor, owedDocuments } from '#domain/releases/owed-documents.ts';
import type { ReleaseChange } from '#domain/releases/release-form.ts';
import type { Deliverable, Release } from '#domain/releases/release.ts';
import { reviseRelease } from '#domain/releases/revise-release.ts';
import type { DocumentId, Fields, TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { placeOf } from './place-of.ts';
import type { Store } from './store.ts';

export type SaveRelease = { readonly id: TaskId; readonly change: ReleaseChange };

/** What another type of release owes; what is there already stays. */
async function owedAnew(
  { world }: Store,
  database: Database,
  before: Release,
  next: Partial<Fields<Release>>,
): Promise<Partial<Fields<Release>>> {
  if (next.type === undefined || next.type === before.type) return {};
  const task = await liveRow(database, 'tasks', before.id);
  const system = task === null ? null : await liveRow(database, 'systems', task.systemId);
  const owed = owedDocuments(next.type, system?.criticality ?? null);
  return { deliverables: deliverablesFor(owed, before.deliverables, () => world.newId()) };
}

/** Changes what is planned or written down of a release: only what the change names. */
export function saveRelease(store: Store, { id, change }: SaveRelease): Promise<Outcome<null>> {
  const { world, zones } = store;
  return commit(store, 'save-release', async (draft, database) => {
    const before = await liveRow(database, 'releases', id);
    if (before === null) return missing();
    const place = placeOf({ world, zones });
    const next = reviseRelease(before, change, { today: world.today(), place });
    if (!next.ok) {
      return next.error.kind === 'invalid'
        ? invalid(next.error.fields)
        : broken(next.error.kind === 'locked' ? 'release-locked' : 'release-still-needs');
    }
    const owed = await owedAnew(store, database, before, next.value);
    draft.change('releases', before, { ...next.value, ...owed });
    return ok(null);
  });
}

export type SaveDeliverable = {
  readonly id: TaskId;
  /** Null: one more than the release's type owes. */
  readonly deliverableId: string | null;
  readonly documentType: DocumentType;
  readonly isRequired: boolean;
  readonly documentId: DocumentId | null;
  /** Why it is done without; '' for one that is owed. */
  readonly waiver: string;
};

const isOver = ({ status }: Release): boolean =>
  status === 'closed' || status === 'failed' || status === 'cancelled';

/** Says which document a deliverable is, or why it is done without; adds one that the type doesn't owe. */
export function saveDeliverable(
  store: Store,
  { id, deliverableId, waiver, ...fields }: SaveDeliverable,
): Promise<Outcome<null>> {
  return commit(store, 'save-deliverable', async (draft, database) => {
    const before = await liveRow(database, 'releases', id);
    if (before === null) return missing();
    if (isOver(before)) return broken('release-locked');
    const { documentId } = fields;
    if (documentId !== null && (await liveRow(database, 'documents', documentId)) === null) {
      return missing();
    }
    const text = parseText(waiver, textLimits.line);
    if (!text.ok) return invalid({ waiver: text.error });
    const status = text.value === '' ? 'missing' : 'waived';
    const next: Deliverable = {
      ...fields,
      id: deliverableId ?? store.world.newId(),
      status,
      waiver: text.value,
    };
    const isThere = before.deliverables.some((each) => each.id === next.id);
    const deliverables = isThere
      ? before.deliverables.map((each) => (each.id === next.id ? next : each))
      : [...before.deliverables, next];
    draft.change('releases', before, { deliverables });
    return ok(null);
  });
}

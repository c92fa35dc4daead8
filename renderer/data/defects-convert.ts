import type { Problem } from '#domain/problems/problem.ts';
import type { Defect } from '#domain/releases/defect.ts';
import type { TaskId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { parseMultilineText, textLimits } from '#domain/text/text.ts';
import { readForm } from '#domain/form.ts';
import { invalid, missing } from './command-problem.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';
import { createTask } from './tasks.ts';

/** What takes up a defect that is put off. `consent` is the client's, as written. */
export type Conversion =
  | { readonly kind: 'next-release'; readonly releaseId: TaskId; readonly consent: string }
  | { readonly kind: 'problem'; readonly consent: string }
  | {
      readonly kind: 'known-error';
      readonly workaround: string;
      readonly clientText: string;
      readonly consent: string;
    };

/** A new problem that knows the defect which it came from. */
async function problemOf(
  store: Store,
  draft: Draft,
  database: Database,
  defect: Defect,
  more: Partial<Problem>,
): Promise<TaskId | null> {
  const { world } = store;
  const release = await liveRow(database, 'tasks', defect.releaseId);
  if (release === null) return null;
  const { systemId, clientId, responsibleId } = release;
  const text = [defect.steps, defect.expected, defect.actual].filter((each) => each !== '');
  const id = await createTask(store, draft, database, {
    kind: 'problem',
    systemId,
    clientId,
    title: defect.title,
    description: text.join('\n\n'),
    status: 'planned',
    responsibleId,
    plannedStart: world.today(),
    plannedEnd: null,
    actualStart: null,
    actualEnd: null,
  });
  const made = draft.entries.find((entry) => entry.table === 'problems' && entry.id === id);
  const row = made?.table === 'problems' ? made.after : null;
  if (row !== null) {
    draft.change('problems', row, { source: 'defect', defectIds: [defect.id], ...more });
  }
  return id;
}

/** The defect as what takes it up leaves it: named there, and naming it. */
export async function convert(
  store: Store,
  draft: Draft,
  database: Database,
  defect: Defect,
  wish: Conversion,
): Promise<Outcome<Defect>> {
  const given = parseMultilineText(wish.consent, textLimits.note);
  if (!given.ok) return invalid({ consent: given.error });
  const consent = given.value === '' ? defect.consent : given.value;
  if (wish.kind === 'next-release') {
    const next = await liveRow(database, 'releases', wish.releaseId);
    if (next === null || next.id === defect.releaseId)
      return invalid({ releaseId: 'not-a-choice' });
    return ok({ ...defect, consent, fixedInReleaseId: next.id });
  }
  // One that became a problem before doesn't become another.
  if (wish.kind === 'problem') {
    const problemId = defect.problemId ?? (await problemOf(store, draft, database, defect, {}));
    return problemId === null ? missing() : ok({ ...defect, consent, problemId });
  }
  const read = readForm({
    workaround: parseMultilineText(wish.workaround, textLimits.note),
    clientText: parseMultilineText(wish.clientText, textLimits.note),
  });
  if (!read.ok) return invalid(read.error);
  const { workaround, clientText } = read.value;
  if (workaround === '') return invalid({ workaround: 'required' });
  if (clientText === '') return invalid({ clientText: 'required' });
  const today = store.world.today();
  const known: Partial<Problem> = {
    workaround,
    workaroundSince: today,
    knownError: {
      symptom: defect.title,
      errorCode: '',
      clientText,
      isPublished: false,
      since: today,
      until: null,
    },
  };
  if (defect.problemId !== null) {
    const problem = await liveRow(database, 'problems', defect.problemId);
    if (problem === null) return missing();
    draft.change('problems', problem, known);
    return ok({ ...defect, consent });
  }
  const problemId = await problemOf(store, draft, database, defect, known);
  return problemId === null ? missing() : ok({ ...defect, consent, problemId });
}

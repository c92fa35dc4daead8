import { brandText } from '#domain/brand.ts';
import { editsOf, suggestedLength } from '#domain/hours/forgotten-work.ts';
import type { WorkEdits } from '#domain/hours/forgotten-work.ts';
import { likelyActivity } from '#domain/hours/likely-activity.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import type { PersonId } from '#domain/record.ts';
import { midnight } from '#domain/time/clock-time.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { momentOf, readRecordsBetween } from './day-records.ts';
import type { DayRequest, NamedWork } from './hours.ts';
import { entriesOfPerson, nameWork } from './hours.ts';
import type { JournalRecord, RecordedEntry } from './journal-port.ts';
import type { Store } from './store.ts';

/** Work that a person did in the program on a day and wrote no time on. */
export type ForgottenTime = NamedWork & WorkEdits & { readonly seconds: Seconds };

/** Tables whose rows are a task, or name the task or system that they belong to. */
const placeFields: { readonly [table: string]: readonly [field: string, kind: 'task' | 'system'] } =
  {
    tasks: ['id', 'task'],
    releases: ['id', 'task'],
    changes: ['id', 'task'],
    problems: ['id', 'task'],
    cases: ['id', 'task'],
    checklistItems: ['taskId', 'task'],
    defects: ['releaseId', 'task'],
    systems: ['id', 'system'],
    responsibilities: ['systemId', 'system'],
    environments: ['systemId', 'system'],
    handovers: ['systemId', 'system'],
    integrations: ['systemId', 'system'],
    documents: ['systemId', 'system'],
    systemLinks: ['fromSystemId', 'system'],
  };

/** What was read in by the hundred, or only taken back, is no work that was done then. */
const noWork = new Set(['import-rows', 'undo', 'redo']);

const placeOf = ({ table, before, after }: RecordedEntry): string | null => {
  const place = placeFields[table];
  const row = after ?? before;
  if (place === undefined || row === null) return null;
  const id = row[place[0]];
  return typeof id === 'string' ? `${place[1]} ${id}` : null;
};

/** The tasks that a record is about, else the systems: a task's system says nothing more. */
const placesOf = ({ entries }: JournalRecord): ReadonlySet<string> => {
  const all = entries.flatMap((entry) => placeOf(entry) ?? []);
  const tasks = all.filter((place) => place.startsWith('task'));
  return new Set(tasks.length > 0 ? tasks : all);
};

const changesByPlace = (
  records: readonly JournalRecord[],
  personId: PersonId,
): ReadonlyMap<string, readonly Instant[]> => {
  const changes = new Map<string, Instant[]>();
  for (const record of records) {
    if (record.by !== personId || noWork.has(record.command)) continue;
    for (const place of placesOf(record)) {
      const at = changes.get(place) ?? [];
      at.push(brandText(momentOf(record)));
      changes.set(place, at);
    }
  }
  return changes;
};

async function workAt({ database }: Store, place: string): Promise<WeekRowKey | null> {
  const [kind, id = ''] = place.split(' ');
  if (kind === 'task') {
    const task = await database.tasks.get(id);
    if (task === undefined) return null;
    const { clientId, systemId } = task;
    return { clientId, systemId, taskId: task.id, activity: likelyActivity(task.kind) };
  }
  const system = await database.systems.get(id);
  if (system === undefined) return null;
  const { clientId } = system;
  return { clientId, systemId: system.id, taskId: null, activity: likelyActivity(null) };
}

/**
 * What a person changed in the program on a day without having time on it, from the journal on this very disk: proposals,
 * longest first. Nothing of it is stored, and nothing leaves the machine.
 */
export async function listForgottenTime(
  store: Store,
  { personId, date }: DayRequest,
): Promise<readonly ForgottenTime[]> {
  const { zones, world, port, database } = store;
  const [from] = zones.toInstants(date, midnight, world.zone());
  const [to] = zones.toInstants(addDays(date, 1), midnight, world.zone());
  if (from === undefined || to === undefined) return [];
  // The tables come first: what was read of them is watched, and the proposals follow each new entry.
  const entries = await entriesOfPerson(database, personId, date, date);
  const records = await readRecordsBetween(port, from, to);
  const found: ForgottenTime[] = [];
  for (const [place, changes] of changesByPlace(records, personId)) {
    const work = await workAt(store, place);
    const edits = editsOf(changes);
    if (work === null || edits === null) continue;
    const isWritten = entries.some(({ taskId, systemId }) =>
      work.taskId === null ? systemId === work.systemId : taskId === work.taskId,
    );
    const [named] = isWritten ? [] : await nameWork(store, [work]);
    if (named !== undefined) found.push({ ...named, ...edits, seconds: suggestedLength(changes) });
  }
  return found.toSorted((a, b) => b.seconds - a.seconds || (a.from < b.from ? -1 : 1));
}

import { changeCell } from '#domain/hours/change-cell.ts';
import { isBillableByDefault } from '#domain/hours/resolve-rate.ts';
import type { TimeEntry } from '#domain/hours/time-entry.ts';
import { parseTimeEntry } from '#domain/hours/parse-time-entry.ts';
import type { TimeEntryFields } from '#domain/hours/parse-time-entry.ts';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { weekRowId } from '#domain/hours/week-rows.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import type { Fields, PersonId, TimeEntryId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import type { CommandProblem } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import type { Draft } from './draft.ts';
import { partsOfWork, rateGivers, toEntries, toEntry } from './entry-fields.ts';
import { entriesOfPerson } from './hours.ts';
import { liveRow } from './live-row.ts';
import type { Store } from './store.ts';

export type SaveTimeEntry = {
  readonly id: TimeEntryId | null;
  readonly form: TimeEntryForm;
  /** 'split': cut at every midnight into one entry a day, not only where an entry must be cut (R12). */
  readonly mode?: 'split' | undefined;
};

/** Makes (id null) or changes an entry; answers with its id, the first part's when it was cut. */
export function saveTimeEntry(
  store: Store,
  { id, form, mode }: SaveTimeEntry,
): Promise<Outcome<TimeEntryId>> {
  return commit(store, 'save-time-entry', async (draft, database) => {
    const { world, zones } = store;
    const before = id === null ? null : await liveRow(database, 'timeEntries', id);
    if (id !== null && before === null) return missing();
    const context = { today: world.today(), zone: world.zone(), rules: zones, before };
    const parsed = parseTimeEntry(form, context);
    if (!parsed.ok) return invalid(parsed.error);
    const givers = await rateGivers(database, parsed.value);
    if (givers === null) return missing();
    const parts = partsOfWork(parsed.value, givers, zones, { atMidnight: mode === 'split' });
    const entries = toEntries(before, parts, givers, zones, () => world.newId());
    return ok(putParts(store, draft, before, entries));
  });
}

function putParts(
  { world }: Store,
  draft: Draft,
  before: TimeEntry | null,
  parts: readonly Fields<TimeEntry>[],
): TimeEntryId {
  const ids = parts.map((part, place) =>
    place === 0 && before !== null
      ? draft.change('timeEntries', before, part).id
      : draft.create('timeEntries', world.newId(), part).id,
  );
  // A split has at least the entry itself.
  return ids[0] ?? world.newId();
}

/** Takes entries out of sight: explicit and undoable (R17). On a draft, its line keeps what it says. */
export function removeTimeEntry(store: Store, { id }: { id: TimeEntryId }): Promise<Outcome<null>> {
  return commit(store, 'remove-time-entry', async (draft, database) => {
    const before = await liveRow(database, 'timeEntries', id);
    if (before === null) return missing();
    draft.remove('timeEntries', before);
    return ok(null);
  });
}

export type SetWeekCell = {
  readonly personId: PersonId;
  readonly date: PlainDate;
  readonly row: WeekRowKey;
  readonly seconds: Seconds;
};

const quickEntry = (
  { world }: Store,
  { personId, date, row, seconds }: SetWeekCell,
): TimeEntryFields => ({
  ...row,
  personId,
  workDate: date,
  zone: world.zone(),
  start: null,
  end: null,
  breakSeconds: toSeconds(0),
  seconds,
  rateOverride: null,
  isBillable: isBillableByDefault(row.activity),
  note: '',
});

/** Makes a cell's entries sum to `seconds` in the draft; an empty cell (0) deletes nothing (R17). */
async function putCell(
  store: Store,
  draft: Draft,
  database: Database,
  cell: SetWeekCell,
): Promise<Outcome<null>> {
  const ofDay = await entriesOfPerson(database, cell.personId, cell.date, cell.date);
  const rowId = weekRowId(cell.row);
  const entries = ofDay.filter((entry) => weekRowId(entry) === rowId);
  const change = changeCell(entries, cell.seconds);
  if (!change.ok) return broken(change.error);
  if (change.value.kind === 'none') return ok(null);
  const { seconds } = change.value;
  if (change.value.kind === 'adjust') {
    const { entryId } = change.value;
    const entry = entries.find(({ id }) => id === entryId);
    if (entry !== undefined) draft.change('timeEntries', entry, { seconds });
    return ok(null);
  }
  const givers = await rateGivers(database, { ...cell.row, personId: cell.personId });
  if (givers === null) return missing();
  const fields = toEntry(null, quickEntry(store, { ...cell, seconds }), givers, store.zones);
  draft.create('timeEntries', store.world.newId(), fields);
  return ok(null);
}

/** Makes a cell's entries sum to `seconds`; an empty cell (0) deletes nothing (R17). */
export function setWeekCell(store: Store, cell: SetWeekCell): Promise<Outcome<null>> {
  return commit(store, 'set-week-cell', (draft, database) => putCell(store, draft, database, cell));
}

/** A cell of a block that could not take its time, by its place in the block. */
export type RefusedCell = { readonly place: number; readonly problem: CommandProblem };

export type SetWeekCells = { readonly cells: readonly SetWeekCell[] };

/**
 * Writes a pasted block in one record that one undo takes back. A cell that cannot take its time (locked, or with clock
 * times) is answered and left as it is; the others are written. No cell may be named twice.
 */
export function setWeekCells(
  store: Store,
  { cells }: SetWeekCells,
): Promise<Outcome<readonly RefusedCell[]>> {
  return commit(store, 'set-week-cells', async (draft, database) => {
    const refused: RefusedCell[] = [];
    for (const [place, cell] of cells.entries()) {
      const outcome = await putCell(store, draft, database, cell);
      if (!outcome.ok) refused.push({ place, problem: outcome.error });
    }
    return ok(refused);
  });
}

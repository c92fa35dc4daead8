import type { TimeEntry } from '#domain/hours/time-entry.ts';
import type { TimeEntryFields } from '#domain/hours/parse-time-entry.ts';
import { weekRowId, weekRows } from '#domain/hours/week-rows.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import type { PersonId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays, daysBetween } from '#domain/time/plain-date.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import { rateGivers, toEntry } from './entry-fields.ts';
import { entriesOfPerson } from './hours.ts';
import type { Store } from './store.ts';

export type CopyWeek = {
  readonly personId: PersonId;
  /** Mondays. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** False: nothing is written; the answer's rows are what the grid may offer empty. */
  readonly withHours: boolean;
};

export type CopiedWeek = { readonly rows: readonly WeekRowKey[]; readonly entries: number };

const cellId = (entry: TimeEntry, days: number): string =>
  `${addDays(entry.workDate, days)}|${weekRowId(entry)}`;

// A copy says how long, not when: last week's clock times were last week's.
const copyOf = (entry: TimeEntry, days: number): TimeEntryFields => ({
  personId: entry.personId,
  clientId: entry.clientId,
  systemId: entry.systemId,
  taskId: entry.taskId,
  activity: entry.activity,
  workDate: addDays(entry.workDate, days),
  zone: entry.zone,
  start: null,
  end: null,
  breakSeconds: toSeconds(0),
  seconds: entry.seconds,
  rateOverride: entry.rate.source === 'entry' ? entry.rate.amount : null,
  isBillable: entry.billing !== 'none',
  note: entry.note,
});

/** Copies a week's entries into another week; a cell that already holds hours is left as it is. */
export function copyWeek(
  store: Store,
  { personId, from, to, withHours }: CopyWeek,
): Promise<Outcome<CopiedWeek>> {
  return commit(store, 'copy-week', async (draft, database) => {
    const days = daysBetween(from, to);
    const [source, target] = await Promise.all([
      entriesOfPerson(database, personId, from, addDays(from, 6)),
      entriesOfPerson(database, personId, to, addDays(to, 6)),
    ]);
    const rows = weekRows(source, from).rows.map(({ key }) => key);
    if (!withHours) return ok({ rows, entries: 0 });
    const taken = new Set(target.map((entry) => cellId(entry, 0)));
    const copies = source.filter((entry) => !taken.has(cellId(entry, days)));
    for (const entry of copies) {
      const fields = copyOf(entry, days);
      const givers = await rateGivers(database, fields);
      if (givers === null) continue;
      draft.create('timeEntries', store.world.newId(), toEntry(null, fields, givers, store.zones));
    }
    return ok({ rows, entries: copies.length });
  });
}

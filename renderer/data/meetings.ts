import { isBillableByDefault } from '#domain/hours/resolve-rate.ts';
import type { TimeEntryFields } from '#domain/hours/parse-time-entry.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import type { PersonId, TimeEntryId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { Seconds } from '#domain/time/duration.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { partsOfWork, rateGivers, toEntries } from './entry-fields.ts';
import type { Store } from './store.ts';

/** A meeting as hours: on what, how long, and by which key it is known again. */
export type MeetingHours = {
  readonly key: string;
  readonly work: WeekRowKey;
  readonly workDate: PlainDate;
  /** Null with `end`: only the length is known. */
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly seconds: Seconds;
  readonly note: string;
};

export type ImportMeetings = {
  readonly personId: PersonId;
  readonly meetings: readonly MeetingHours[];
};

const longestDay = 24 * 3600;

const keptOf = async (
  database: Database,
  personId: PersonId,
  keys: readonly string[],
): Promise<ReadonlySet<string>> => {
  const found = await Promise.all(
    keys.map((key) => database.timeEntries.where('meeting').equals(key).toArray()),
  );
  const own = found.flat().filter((row) => row.personId === personId);
  return new Set(own.flatMap(({ meeting }) => meeting ?? []));
};

/** Those of the meetings that a person has as hours already, by their keys. */
export async function listKeptMeetings(
  { database }: Store,
  { personId, keys }: { readonly personId: PersonId; readonly keys: readonly string[] },
): Promise<readonly string[]> {
  return [...(await keptOf(database, personId, keys))];
}

const fieldsOf = (
  { world }: Store,
  personId: PersonId,
  { work, workDate, start, end, seconds, note }: MeetingHours,
): TimeEntryFields => ({
  ...work,
  personId,
  workDate,
  zone: world.zone(),
  start,
  end,
  breakSeconds: toSeconds(0),
  seconds,
  rateOverride: null,
  isBillable: isBillableByDefault(work.activity),
  note,
});

/**
 * Makes hours of meetings, all in one record that one undo takes back. One that the person has already is left as it is,
 * so that no meeting is counted twice, whatever file it comes from.
 */
export const importMeetings = (
  store: Store,
  { personId, meetings }: ImportMeetings,
): Promise<Outcome<readonly TimeEntryId[]>> =>
  commit(store, 'import-meetings', async (draft, database) => {
    const { world, zones } = store;
    if (meetings.some(({ seconds }) => seconds < 1 || seconds > longestDay))
      return invalid({ duration: 'duration-too-long' });
    const kept = await keptOf(
      database,
      personId,
      meetings.map(({ key }) => key),
    );
    const fresh = meetings.filter(({ key }) => !kept.has(key));
    if (fresh.length === 0) return broken('meetings-are-kept');
    const ids: TimeEntryId[] = [];
    for (const meeting of fresh) {
      const fields = fieldsOf(store, personId, meeting);
      const givers = await rateGivers(database, fields);
      if (givers === null) return missing();
      const parts = partsOfWork(fields, givers, zones, { atMidnight: false });
      toEntries(null, parts, givers, zones, () => world.newId()).forEach((entry, place) => {
        const own = place === 0 ? { ...entry, meeting: meeting.key } : entry;
        ids.push(draft.create('timeEntries', world.newId(), own).id);
      });
    }
    return ok(ids);
  });

import { expect, it } from 'vitest';
import { toSeconds } from '#domain/time/duration.ts';
import { brandText } from '#domain/brand.ts';
import { importMeetings, listKeptMeetings } from '#data/meetings.ts';
import { saveTimeEntry } from '#data/time-entries.ts';
import { undo } from '#data/undo.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const office = async () => {
  const store = openWindow({ journal: createMemoryJournal() });
  const { person: personId, client: clientId } = await setUpScripted(store);
  const meeting = (key: string, hour: number) => ({
    key,
    work: { clientId, systemId: null, taskId: null, activity: 'meeting' as const },
    workDate: day('2026-11-24'),
    start: brandText<never>(`2026-11-24T0${hour}:00:00.000Z`),
    end: brandText<never>(`2026-11-24T0${hour + 1}:00:00.000Z`),
    seconds: toSeconds(3600),
    note: 'Veckomöte',
  });
  return { store, personId, clientId, meeting };
};

it('makes hours of meetings once: the same UID and start is never counted twice', async () => {
  const { store, personId, clientId, meeting } = await office();
  const both = [meeting('a|1', 7), meeting('b|1', 8)];
  expect(
    value(await importMeetings(store, { personId, meetings: [meeting('a|1', 7)] })),
  ).toHaveLength(1);
  expect(value(await importMeetings(store, { personId, meetings: both }))).toHaveLength(1);
  expect(await importMeetings(store, { personId, meetings: both })).toMatchObject({
    error: { code: 'meetings-are-kept' },
  });
  expect(await store.database.timeEntries.count()).toBe(2);
  // Known again after it was moved to another day and time.
  const [id] = await store.database.timeEntries.where('meeting').equals('a|1').primaryKeys();
  const form = { ...emptyTimeEntryForm(day('2026-11-03')), personId, clientId, duration: '2:00' };
  value(await saveTimeEntry(store, { id: id as never, form }));
  expect(await listKeptMeetings(store, { personId, keys: ['a|1', 'b|1', 'c|1'] })).toEqual(
    expect.arrayContaining(['a|1', 'b|1']),
  );
  expect(await importMeetings(store, { personId, meetings: [meeting('a|1', 7)] })).toMatchObject({
    ok: false,
  });
});

it('is taken back by one undo, and can be taken in again', async () => {
  const { store, personId, meeting } = await office();
  const meetings = [meeting('a|1', 7), meeting('b|1', 8)];
  value(await importMeetings(store, { personId, meetings }));
  value(await undo(store));
  expect(await store.database.timeEntries.count()).toBe(0);
  expect(value(await importMeetings(store, { personId, meetings }))).toHaveLength(2);
});

it('takes no meeting longer than a day', async () => {
  const { store, personId, meeting } = await office();
  const long = { ...meeting('a|1', 7), seconds: toSeconds(90_000) };
  expect(await importMeetings(store, { personId, meetings: [long] })).toMatchObject({ ok: false });
});

import { expect, it } from 'vitest';
import { listSystemHours } from '#data/system-hours.ts';
import { removeTimeEntry, saveTimeEntry } from '#data/time-entries.ts';
import { timeEntryToForm } from '#domain/hours/time-entry-form.ts';
import { saveHours, setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const year = { from: day('2025-12-01'), to: day('2026-11-24') };

it('hours per month and person follow each entry: made, changed, moved and taken away', async () => {
  const store = openWindow({ journal: createMemoryJournal() });
  const firm = await setUpScripted(store);
  const { system: systemId, person: personId } = firm;
  const sums = async () =>
    (await listSystemHours(store, { systemId, ...year })).map(
      ({ month, entries, seconds, followUpEntries, followUp }) => [
        month,
        entries,
        seconds,
        followUpEntries,
        followUp,
      ],
    );
  expect(await sums()).toEqual([]);
  const first = await saveHours(store, firm, { activity: 'change' });
  await saveHours(store, firm, { activity: 'operation', duration: '2:00' });
  const other = await saveHours(store, firm, { workDate: '2025-12-05', activity: 'problem' });
  await saveHours(store, firm, { workDate: '2025-11-28' });
  expect(await sums()).toEqual([
    ['2025-12', 1, 5400, 1, 5400],
    ['2026-11', 2, 12_600, 1, 5400],
  ]);
  expect((await listSystemHours(store, { systemId, ...year }))[0]?.personId).toBe(personId);

  const entry = await store.database.timeEntries.get(first);
  if (entry === undefined) throw new Error('The entry is gone');
  const moved = { ...timeEntryToForm(entry, store.zones), workDate: '2026-10-02' };
  value(await saveTimeEntry(store, { id: first, form: moved }));
  value(await removeTimeEntry(store, { id: other }));
  expect(await sums()).toEqual([
    ['2026-10', 1, 5400, 1, 5400],
    ['2026-11', 1, 7200, 0, 0],
  ]);
});

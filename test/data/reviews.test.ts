import { describe, expect, it } from 'vitest';
import { emptyPersonForm } from '#domain/people/person-form.ts';
import type { PersonId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { saveHoursRules } from '#data/hours-rules.ts';
import { listWeek } from '#data/hours.ts';
import { savePerson } from '#data/people.ts';
import { approveHours, submitHours, withdrawHours } from '#data/reviews.ts';
import { removeTimeEntry, saveTimeEntry, setWeekCell } from '#data/time-entries.ts';
import { undo } from '#data/undo.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { issueScripted, saveHours, setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const office = async () => {
  let me: PersonId | null = null;
  const store = openWindow({ journal: createMemoryJournal(), me: () => me });
  const firm = await setUpScripted(store);
  me = firm.person;
  const id = await saveHours(store, firm);
  const week = { personId: firm.person, from: day('2026-11-23'), to: day('2026-11-29') };
  const form = {
    ...emptyTimeEntryForm(day('2026-11-24')),
    personId: firm.person,
    clientId: firm.client,
    duration: '2:00',
  };
  const row = () => store.database.timeEntries.get(id);
  return { store, firm, id, week, form, row, become: (person: PersonId) => (me = person) };
};

describe('R25 the review of hours', () => {
  it('hands in, approves, and writes each step down', async () => {
    const { store, week, row, id } = await office();
    expect(value(await submitHours(store, week))).toBe(1);
    expect(await row()).toMatchObject({ review: 'submitted' });
    expect(value(await approveHours(store, week))).toBe(1);
    expect(await row()).toMatchObject({ review: 'approved' });
    const events = await store.database.statusEvents.where('recordId').equals(id).sortBy('at');
    expect(events.map(({ to }) => to)).toEqual(expect.arrayContaining(['submitted', 'approved']));
    expect(await submitHours(store, week)).toMatchObject({
      error: { kind: 'rule', code: 'nothing-to-submit' },
    });
  });

  it('changes submitted hours freely, approved ones by no command and no undo', async () => {
    const { store, week, row, id, form, firm } = await office();
    value(await submitHours(store, week));
    value(await saveTimeEntry(store, { id, form }));
    expect(await row()).toMatchObject({ seconds: 7200, review: 'submitted' });
    value(await approveHours(store, week));
    const refused = { ok: false, error: { kind: 'frozen', what: 'approved-hours' } };
    expect(await saveTimeEntry(store, { id, form: { ...form, duration: '3:00' } })).toEqual(
      refused,
    );
    expect(await removeTimeEntry(store, { id })).toEqual(refused);
    const cell = { clientId: firm.client, systemId: null, taskId: null, activity: form.activity };
    const wish = { personId: firm.person, date: day('2026-11-24'), row: cell as never };
    await setWeekCell(store, { ...wish, seconds: toSeconds(60) });
    expect(await row()).toMatchObject({ seconds: 7200, review: 'approved' });
    const grid = await listWeek(store, { personId: firm.person, monday: day('2026-11-23') });
    expect(grid.rows[0]?.cells[1]).toMatchObject({ lock: 'approved', review: 'approved' });
  });

  it('an undo elsewhere cannot change what was approved since', async () => {
    const { store, week, row, id, form, firm } = await office();
    value(await saveTimeEntry(store, { id, form }));
    const other = openWindow({
      journal: store.port,
      name: store.database.name,
      me: () => firm.person,
    });
    value(await approveHours(other, week));
    expect(await undo(store)).toMatchObject({ ok: false });
    expect(await row()).toMatchObject({ seconds: 7200, review: 'approved' });
  });

  it('takes an approval back only with a reason, which is written down', async () => {
    const { store, week, row, id } = await office();
    value(await approveHours(store, week));
    expect(await withdrawHours(store, { ...week, reason: '  ' })).toMatchObject({
      error: { code: 'reason-required' },
    });
    expect(value(await withdrawHours(store, { ...week, reason: 'Fel kund' }))).toBe(1);
    expect(await row()).toMatchObject({ review: 'open' });
    const events = await store.database.statusEvents.where('recordId').equals(id).toArray();
    expect(events.find(({ from }) => from === 'approved')).toMatchObject({ reason: 'Fel kund' });
  });

  it('lets another approve where the firm asks for it and has two', async () => {
    const { store, week, become } = await office();
    value(await saveHoursRules(store, { form: { requiresApproval: true, lockGraceDays: '' } }));
    const colleague = value(
      await savePerson(store, {
        id: null,
        form: { ...emptyPersonForm(), name: 'Bo', initials: 'B' },
      }),
    );
    value(await submitHours(store, week));
    expect(await approveHours(store, week)).toMatchObject({
      error: { code: 'approver-is-worker' },
    });
    become(colleague);
    expect(value(await approveHours(store, week))).toBe(1);
  });

  it('approved hours are still invoiced, and keep their approval on the invoice', async () => {
    const { store, week, firm, row } = await office();
    value(await approveHours(store, week));
    await issueScripted(store, firm);
    expect(await row()).toMatchObject({ billing: 'invoiced', review: 'approved' });
    expect(await withdrawHours(store, { ...week, reason: 'x' })).toMatchObject({
      error: { code: 'nothing-to-withdraw' },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import type { PersonId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import type { PlainMonth } from '#domain/time/plain-date.ts';
import { ok } from '#domain/result.ts';
import { commitAside } from '#data/commit.ts';
import { draftInvoice } from '#data/draft-invoices.ts';
import { saveHoursRules } from '#data/hours-rules.ts';
import { listWeek } from '#data/hours.ts';
import { issueInvoice } from '#data/invoices.ts';
import { getMonthStanding, lockMonth, openMonth } from '#data/period-locks.ts';
import { approveHours } from '#data/reviews.ts';
import type { Store } from '#data/store.ts';
import { removeTimeEntry, saveTimeEntry, setWeekCells } from '#data/time-entries.ts';
import { startTimer, stopTimer } from '#data/timers.ts';
import { redo, undo } from '#data/undo.ts';
import { paper, saveHours, setUpScripted, value, words } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { anyStep, take } from '#support/random-commands.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const october: PlainMonth = brandText('2026-10');
const november: PlainMonth = brandText('2026-11');

const office = async () => {
  let now = '2026-11-24T09:00:00.000Z';
  let me: PersonId | null = null;
  const store = openWindow({ journal: createMemoryJournal(), now: () => now, me: () => me });
  const firm = await setUpScripted(store);
  me = firm.person;
  const id = await saveHours(store, firm, { workDate: '2026-10-29' });
  const form = {
    ...emptyTimeEntryForm(day('2026-10-29')),
    personId: firm.person,
    clientId: firm.client,
    duration: '2:00',
  };
  return { store, firm, id, form, setNow: (next: string) => (now = next) };
};

const refused = (month: PlainMonth) => ({
  ok: false,
  error: { kind: 'frozen', what: 'locked-month', month },
});

/** What the entries of a month say, apart from how far they have come. */
const contentOf = async ({ database }: Store, month: PlainMonth): Promise<readonly object[]> => {
  const rows = await database.timeEntries
    .where('workDate')
    .between(`${month}-01`, `${month}-31`, true, true)
    .toArray();
  const blank = {
    billing: '',
    review: '',
    invoiceId: null,
    rev: 0,
    updatedAt: '',
    updatedBy: null,
  };
  return rows.map((row) => ({ ...row, ...blank }));
};

describe('R26 a closed month', () => {
  it('says the same after any commands whatever', async () => {
    // What opens the month again is allowed to.
    const step = anyStep.filter(({ kind }) => !['openMonth', 'undo', 'redo'].includes(kind));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        const { store, firm } = await office();
        value(await lockMonth(store, { month: october }));
        const before = await contentOf(store, october);
        for (const each of steps) await take(store, firm, each);
        expect(await contentOf(store, october)).toEqual(before);
        await store.database.delete();
      }),
      { numRuns: 8, seed: 20_261_124 },
    );
  }, 60_000);

  it('takes no hours: none added, changed, removed, moved in or out', async () => {
    const { store, firm, id, form } = await office();
    const inNovember = await saveHours(store, firm, { workDate: '2026-11-03' });
    value(await lockMonth(store, { month: october }));
    const tries = [
      await saveTimeEntry(store, { id: null, form }),
      await saveTimeEntry(store, { id, form }),
      await saveTimeEntry(store, { id, form: { ...form, workDate: '2026-11-03' } }),
      await saveTimeEntry(store, { id: inNovember, form }),
      await removeTimeEntry(store, { id }),
    ];
    for (const tried of tries) expect(tried).toEqual(refused(october));
    expect(await store.database.timeEntries.count()).toBe(2);
  });

  it('is not changed by undo or redo either', async () => {
    const { store, firm, id, form } = await office();
    value(await saveTimeEntry(store, { id, form }));
    const other = openWindow({
      journal: store.port,
      name: store.database.name,
      me: () => firm.person,
    });
    value(await lockMonth(other, { month: october }));
    expect(await undo(store)).toEqual(refused(october));
    value(await openMonth(other, { month: october, reason: 'Glömd resa' }));
    value(await saveTimeEntry(store, { id, form: { ...form, duration: '4:00' } }));
    value(await undo(store));
    value(await lockMonth(other, { month: october }));
    expect(await redo(store)).toEqual(refused(october));
    expect(await store.database.timeEntries.get(id)).toMatchObject({ seconds: 7200 });
  });

  it('holds for expenses too, whatever command writes them', async () => {
    const { store, firm } = await office();
    value(await lockMonth(store, { month: october }));
    const fields = { kind: 'outlay', personId: firm.person, date: day('2026-10-05'), text: 'Tåg' };
    const tried = await commitAside(
      store,
      'import-rows',
      async (draft) => ok(draft.create('expenses', store.world.newId(), fields as never)),
      () => undefined,
    );
    expect(tried).toEqual(refused(october));
  });

  it('leaves the open days of a week writable (R17)', async () => {
    const { store, firm } = await office();
    value(await lockMonth(store, { month: october }));
    const row = {
      clientId: firm.client,
      systemId: null,
      taskId: null,
      activity: 'operation',
    } as const;
    const cell = { personId: firm.person, row, seconds: toSeconds(3600) };
    const written = await setWeekCells(store, {
      cells: [{ ...cell, date: day('2026-11-01') }],
    });
    expect(written).toMatchObject({ ok: true });
    const week = await listWeek(store, { personId: firm.person, monday: day('2026-10-26') });
    expect(week.lockedDays.at(-1)).toBe('2026-10-31');
    const own = week.rows.find(({ key }) => key.taskId === null);
    expect(own?.cells.map(({ lock }) => lock)).toEqual([...Array(6).fill('month'), null]);
  });

  it('keeps a running timer that began in it: nothing is lost, nothing is written', async () => {
    const { store, firm, setNow } = await office();
    const timer = { personId: firm.person, clientId: firm.client, systemId: '', taskId: '' };
    setNow('2026-10-31T21:00:00.000Z');
    value(await startTimer(store, { ...timer, activity: 'operation', note: '' }));
    setNow('2026-11-01T01:00:00.000Z');
    value(await lockMonth(store, { month: october }));
    expect(await stopTimer(store, { personId: firm.person })).toEqual(refused(october));
    expect(await store.database.timers.count()).toBe(1);
  });

  it('is still approved and invoiced, for neither changes what was worked', async () => {
    const { store, firm } = await office();
    const id = await saveHours(store, firm);
    value(await lockMonth(store, { month: november }));
    const hours = { personId: firm.person, from: day('2026-11-01'), to: day('2026-11-30') };
    value(await approveHours(store, hours));
    const period = { from: hours.from, to: hours.to, grouping: 'task' as const };
    const draft = value(await draftInvoice(store, words, { clientId: firm.client, ...period }));
    value(await issueInvoice(store, paper, { id: draft, issueDate: day('2026-11-24') }));
    expect(await store.database.timeEntries.get(id)).toMatchObject({
      review: 'approved',
      billing: 'invoiced',
    });
  });

  it('closes by itself when the grace is over in Stockholm, and only then', async () => {
    const { store, id, form, setNow } = await office();
    value(await saveHoursRules(store, { form: { requiresApproval: false, lockGraceDays: '30' } }));
    setNow('2026-11-30T22:59:00.000Z');
    value(await saveTimeEntry(store, { id, form }));
    setNow('2026-11-30T23:00:00.000Z');
    expect(await saveTimeEntry(store, { id, form: { ...form, note: 'x' } })).toEqual(
      refused(october),
    );
    expect(await getMonthStanding(store, october)).toMatchObject({ state: 'by-itself' });
    expect(await getMonthStanding(store, november)).toMatchObject({ state: 'open' });
  });

  it('is opened again only with a reason, which is written down', async () => {
    const { store, id, form } = await office();
    value(await lockMonth(store, { month: october }));
    expect(await openMonth(store, { month: october, reason: ' ' })).toMatchObject({
      error: { code: 'reason-required' },
    });
    value(await openMonth(store, { month: october, reason: 'Glömd resa' }));
    expect(await getMonthStanding(store, october)).toEqual({
      state: 'reopened',
      reason: 'Glömd resa',
    });
    value(await saveTimeEntry(store, { id, form }));
    const events = await store.database.statusEvents.where('recordId').equals(october).toArray();
    expect(events.map(({ to, reason }) => [to, reason])).toEqual(
      expect.arrayContaining([['reopened', 'Glömd resa']]),
    );
    expect(await openMonth(store, { month: october, reason: 'igen' })).toMatchObject({
      error: { code: 'month-is-open' },
    });
  });

  it('can be locked, taken back and locked again; a month to come cannot', async () => {
    const { store } = await office();
    value(await lockMonth(store, { month: october }));
    value(await undo(store));
    value(await lockMonth(store, { month: october }));
    expect(await lockMonth(store, { month: october })).toMatchObject({
      error: { code: 'month-is-locked' },
    });
    expect(await lockMonth(store, { month: brandText('2026-12') })).toMatchObject({
      error: { code: 'month-not-begun' },
    });
  });
});

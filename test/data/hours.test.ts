import { describe, expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { Away } from '#domain/hours/away.ts';
import type { PersonId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { WeekRowKey } from '#domain/hours/week-rows.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';
import { copyWeek } from '#data/copy-week.ts';
import { listEntries } from '#data/entry-list.ts';
import { saveFirm } from '#data/firm.ts';
import { listDay, listWeek } from '#data/hours.ts';
import { setWeekCell, setWeekCells, saveTimeEntry } from '#data/time-entries.ts';
import { getTimer, startTimer, stopTimer } from '#data/timers.ts';
import { undo } from '#data/undo.ts';
import { emptyTimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { issueScripted, saveHours, setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow } from '#support/window.ts';

const stretch = (from: string, to: string): Away => ({ from: brandText(from), to: brandText(to) });

const monday = day('2026-11-23');
const tuesday = day('2026-11-24');

const office = async (start = '2026-11-24T09:00:00.000Z') => {
  let now = start;
  const journal = createMemoryJournal();
  const options = { journal, now: () => now };
  const store = openWindow(options);
  const firm = await setUpScripted(store);
  const row: WeekRowKey = {
    clientId: firm.client,
    systemId: firm.system,
    taskId: firm.task,
    activity: 'operation',
  };
  const timer = {
    personId: firm.person,
    clientId: firm.client,
    systemId: '',
    taskId: '',
    activity: 'change',
    note: '',
  };
  return { journal, store, firm, row, timer, options, setNow: (next: string) => (now = next) };
};

describe('the week grid', () => {
  it('R17 an emptied cell deletes nothing', async () => {
    const { store, firm, row, journal } = await office();
    const id = await saveHours(store, firm);
    const before = journal.records().length;
    const cell = { personId: firm.person, date: tuesday, row, seconds: toSeconds(0) };
    expect(await setWeekCell(store, cell)).toEqual({ ok: true, value: null });
    expect(journal.records().length).toBe(before);
    expect(await store.database.timeEntries.get(id)).toMatchObject({
      seconds: 5400,
      deletedAt: null,
    });
  });

  it('a typed sum makes, lengthens or shortens an entry, with its rate found (R18)', async () => {
    const { store, firm, row } = await office();
    const cell = { personId: firm.person, date: tuesday, row };
    value(await setWeekCell(store, { ...cell, seconds: toSeconds(3600) }));
    value(await setWeekCell(store, { ...cell, seconds: toSeconds(7200) }));
    value(await setWeekCell(store, { ...cell, seconds: toSeconds(1800) }));
    const entries = await listDay(store, { personId: firm.person, date: tuesday });
    expect(entries).toMatchObject([
      { seconds: 1800, billing: 'open', rate: { amount: 100_000, source: 'firm' } },
    ]);
    const week = await listWeek(store, { personId: firm.person, monday });
    expect(week).toMatchObject({
      total: 1800,
      rows: [
        { clientName: 'Åhus Båtvarv AB', systemName: 'Lagerportalen', taskTitle: 'Byt databas' },
      ],
    });
  });

  it('R17 a locked cell takes more beside it and never less', async () => {
    const { store, firm, row } = await office();
    await issueScripted(store, firm);
    const cell = { personId: firm.person, date: tuesday, row };
    expect(await setWeekCell(store, { ...cell, seconds: toSeconds(60) })).toMatchObject({
      error: { code: 'cell-is-locked' },
    });
    value(await setWeekCell(store, { ...cell, seconds: toSeconds(6000) }));
    const entries = await listDay(store, { personId: firm.person, date: tuesday });
    expect(entries.map(({ seconds, billing }) => [seconds, billing]).toSorted()).toEqual([
      [5400, 'invoiced'],
      [600, 'open'],
    ]);
  });

  it('last week is copied into empty cells only; without hours nothing is written', async () => {
    const { store, firm, journal } = await office();
    await saveHours(store, firm, { workDate: '2026-11-17', duration: '3:00' });
    await saveHours(store, firm, { workDate: '2026-11-18', duration: '4:00' });
    await saveHours(store, firm, { workDate: '2026-11-24', duration: '1:00' });
    const weeks = { personId: firm.person, from: day('2026-11-16'), to: monday };
    const before = journal.records().length;
    expect(value(await copyWeek(store, { ...weeks, withHours: false })).rows).toHaveLength(1);
    expect(journal.records().length).toBe(before);
    expect(value(await copyWeek(store, { ...weeks, withHours: true })).entries).toBe(1);
    const week = await listWeek(store, { personId: firm.person, monday });
    expect(week.dayTotals).toEqual([0, 3600, 14_400, 0, 0, 0, 0]);
  });
});

describe('the timer', () => {
  it('R14 survives a restart: only its start is stored', async () => {
    const { store, firm, timer, options, setNow } = await office();
    value(await startTimer(store, timer));
    store.database.close();
    setNow('2026-11-24T11:30:00.000Z');
    const restarted = openWindow({ ...options, name: store.database.name });
    expect(await getTimer(restarted, firm.person)).toMatchObject({
      startedAt: '2026-11-24T09:00:00.000Z',
    });
    value(await stopTimer(restarted, { personId: firm.person }));
    expect(await getTimer(restarted, firm.person)).toBeNull();
    expect(await listDay(restarted, { personId: firm.person, date: tuesday })).toMatchObject([
      {
        seconds: 9000,
        start: '2026-11-24T09:00:00.000Z',
        end: '2026-11-24T11:30:00.000Z',
        breakSeconds: 0,
      },
    ]);
  });

  it('R14 time away is a break unless the person says otherwise', async () => {
    const { store, firm, timer, setNow } = await office();
    value(await startTimer(store, timer));
    setNow('2026-11-24T12:00:00.000Z');
    const away = [stretch('2026-11-24T10:00:00.000Z', '2026-11-24T11:00:00.000Z')];
    value(await stopTimer(store, { personId: firm.person, away }));
    expect(await listDay(store, { personId: firm.person, date: tuesday })).toMatchObject([
      { seconds: 7200, breakSeconds: 3600 },
    ]);
    value(await undo(store));
    expect(await getTimer(store, firm.person)).toMatchObject({
      startedAt: '2026-11-24T09:00:00.000Z',
    });
  });

  it('R14 two absences are left out, the time between them is not, and none is left out twice', async () => {
    const { store, firm, timer, setNow } = await office();
    value(await startTimer(store, timer));
    setNow('2026-11-24T14:00:00.000Z');
    const away = [
      stretch('2026-11-24T12:00:00.000Z', '2026-11-24T13:00:00.000Z'),
      stretch('2026-11-24T08:00:00.000Z', '2026-11-24T09:30:00.000Z'),
      stretch('2026-11-24T12:30:00.000Z', '2026-11-24T13:15:00.000Z'),
    ];
    value(await stopTimer(store, { personId: firm.person, away }));
    expect(await listDay(store, { personId: firm.person, date: tuesday })).toMatchObject([
      { seconds: 5 * 3600 - 1800 - 4500, breakSeconds: 6300 },
    ]);
  });

  it('R14 what is away when another starts is not counted either', async () => {
    const { store, firm, timer, setNow } = await office();
    value(await startTimer(store, timer));
    setNow('2026-11-24T11:00:00.000Z');
    const away = [stretch('2026-11-24T10:00:00.000Z', '2026-11-24T10:30:00.000Z')];
    value(await startTimer(store, { ...timer, activity: 'meeting', away }));
    expect(await listDay(store, { personId: firm.person, date: tuesday })).toMatchObject([
      { seconds: 5400, activity: 'change' },
    ]);
  });

  it('R15 starting another stops the first and keeps its hours', async () => {
    const { store, firm, timer, setNow } = await office();
    value(await startTimer(store, timer));
    setNow('2026-11-24T10:00:00.000Z');
    value(await startTimer(store, { ...timer, activity: 'meeting' }));
    expect(await getTimer(store, firm.person)).toMatchObject({
      activity: 'meeting',
      startedAt: '2026-11-24T10:00:00.000Z',
    });
    expect(await listDay(store, { personId: firm.person, date: tuesday })).toMatchObject([
      { seconds: 3600, activity: 'change' },
    ]);
  });

  it('R12 a run over the end of a month is split at midnight, summing exactly', async () => {
    const { store, firm, timer, setNow } = await office('2026-10-31T21:30:00.000Z');
    value(await startTimer(store, timer));
    setNow('2026-11-01T01:30:00.000Z');
    const ids = value(await stopTimer(store, { personId: firm.person }));
    const parts = await store.database.timeEntries.bulkGet([...ids]);
    expect(parts.map((part) => [part?.workDate, part?.seconds])).toEqual([
      ['2026-10-31', 5400],
      ['2026-11-01', 9000],
    ]);
    expect(new Set(parts.map((part) => part?.groupId)).size).toBe(1);
  });

  it('R12 a run over midnight is one entry, or one a day when that is asked for', async () => {
    const { store, firm, timer, setNow } = await office('2026-11-24T22:30:15.000Z');
    value(await startTimer(store, timer));
    setNow('2026-11-25T01:00:00.000Z');
    expect(value(await stopTimer(store, { personId: firm.person }))).toHaveLength(1);
    value(await undo(store));
    const ids = value(await stopTimer(store, { personId: firm.person, splits: true }));
    const parts = await store.database.timeEntries.bulkGet([...ids]);
    expect(parts.map((part) => [part?.workDate, part?.seconds])).toEqual([
      ['2026-11-24', 1785],
      ['2026-11-25', 7200],
    ]);
  });

  it('R12 what was away is taken from the day on which it was', async () => {
    const { store, firm, timer, setNow } = await office('2026-10-31T22:50:00.000Z');
    value(await startTimer(store, timer));
    setNow('2026-11-01T07:30:00.000Z');
    const away = [stretch('2026-10-31T23:30:00.000Z', '2026-11-01T07:00:00.000Z')];
    const ids = value(await stopTimer(store, { personId: firm.person, away }));
    const parts = await store.database.timeEntries.bulkGet([...ids]);
    expect(parts.map((part) => [part?.workDate, part?.seconds, part?.breakSeconds])).toEqual([
      ['2026-10-31', 600, 0],
      ['2026-11-01', 3600, 27_000],
    ]);
  });
});

describe('a pasted block', () => {
  const cellsOf = (person: PersonId, row: WeekRowKey) =>
    [3600, 0, 5400].map((seconds, index) => ({
      personId: person,
      date: addDays(monday, index),
      row,
      seconds: toSeconds(seconds),
    }));

  it('is one record that one undo takes back, and its empty cells delete nothing (R17)', async () => {
    const { store, firm, row, journal } = await office();
    await saveHours(store, firm);
    const before = journal.records().length;
    expect(value(await setWeekCells(store, { cells: cellsOf(firm.person, row) }))).toEqual([]);
    expect(journal.records().length).toBe(before + 1);
    const totals = async () => (await listWeek(store, { personId: firm.person, monday })).dayTotals;
    expect((await totals()).slice(0, 3)).toEqual([3600, 5400, 5400]);
    value(await undo(store));
    expect((await totals()).slice(0, 3)).toEqual([0, 5400, 0]);
  });

  it('is written but for the cells that cannot take their time: those are answered', async () => {
    const { store, firm, row } = await office();
    const times = { start: '08:00', end: '10:00', duration: '', workDate: '2026-11-23' };
    await saveHours(store, firm, times);
    const cells = cellsOf(firm.person, row);
    expect(value(await setWeekCells(store, { cells }))).toEqual([
      { place: 0, problem: { kind: 'rule', code: 'cell-has-clock-times' } },
    ]);
    const week = await listWeek(store, { personId: firm.person, monday });
    expect(week.dayTotals.slice(0, 3)).toEqual([7200, 0, 5400]);
  });
});

it('R19 a changed rate never touches entries that are written', async () => {
  const { store, firm } = await office();
  const id = await saveHours(store, firm);
  const form = {
    ...emptyFirmForm(),
    name: 'Viskan',
    organisationNumber: '556016-0680',
    hourlyRate: '1500',
  };
  value(await saveFirm(store, { form }));
  const edited = {
    ...emptyTimeEntryForm(tuesday),
    personId: firm.person,
    clientId: firm.client,
    duration: '2:00',
  };
  value(await saveTimeEntry(store, { id, form: edited }));
  expect(await store.database.timeEntries.get(id)).toMatchObject({
    seconds: 7200,
    rate: { amount: 100_000, source: 'firm' },
  });
  const later = await saveHours(store, firm);
  expect(await store.database.timeEntries.get(later)).toMatchObject({ rate: { amount: 150_000 } });
});

it('lists of hours count from kept sums, whatever the filter', async () => {
  const { store, firm } = await office();
  for (const workDate of ['2026-09-15', '2026-10-01', '2026-10-31', '2026-11-10', '2026-11-24']) {
    await saveHours(store, firm, { workDate });
    await saveHours(store, firm, { workDate, isBillable: false });
  }
  const { client: clientId, person: personId } = firm;
  const count = async (filter: object, from: string, to: string): Promise<number> => {
    const { rows, total } = await listEntries(store, {
      ...filter,
      from: day(from),
      to: day(to),
      limit: 100,
    });
    expect(rows.length).toBe(total);
    expect(rows.map(({ workDate }) => workDate)).toEqual(
      rows
        .map(({ workDate }) => workDate)
        .toSorted()
        .toReversed(),
    );
    return total;
  };
  for (const filter of [{}, { clientId }, { personId }, { clientId, personId }]) {
    expect(await count(filter, '2026-10-01', '2026-10-31')).toBe(4);
    expect(await count(filter, '2026-09-16', '2026-11-23')).toBe(6);
    expect(await count(filter, '2026-11-24', '2026-11-24')).toBe(2);
    expect(await count({ ...filter, billing: 'open' }, '2026-09-15', '2026-11-10')).toBe(4);
  }
});

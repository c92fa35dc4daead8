import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { HoursPage } from '#features/hours/HoursPage.tsx';
import { catchUp } from '#data/catch-up.ts';
import { listDay } from '#data/hours.ts';
import { lockMonth } from '#data/period-locks.ts';
import { setWeekCell } from '#data/time-entries.ts';
import { brandText } from '#domain/brand.ts';
import type { TaskId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { openOffice, type Office } from '#support/office.ts';
import { readSheet } from '#support/read-sheet.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let task: TaskId;

beforeEach(async () => {
  office = await openOffice();
  task = await office.addTask({ title: 'Byt inloggning', kind: 'change' });
});

const row = () => ({
  clientId: office.client,
  systemId: office.system,
  taskId: task,
  activity: 'change' as const,
});

const write = (date: string, seconds: number) =>
  setWeekCell(office.store, {
    personId: office.me,
    date: brandText(date),
    row: row(),
    seconds: toSeconds(seconds),
  });

const entriesOn = (date: string) =>
  listDay(office.store, { personId: office.me, date: brandText(date) });

const open = (address = '/hours') => showScreen(office.app, { '/hours': HoursPage }, address);

const cell = (day: string) =>
  screen.findByRole('textbox', { name: new RegExp(`Byt inloggning · Ändring, ${day}`) });

test('a row leads to its system and its task', async () => {
  await write('2026-11-23', 3600);
  open();
  const link = await screen.findByRole('link', { name: 'Byt inloggning' });
  expect(link.getAttribute('href')).toBe(`/tasks/${task}`);
});

describe('typing in a cell', () => {
  beforeEach(async () => {
    await write('2026-11-23', 3600);
  });

  test.each([
    ['1:30', '1:30', 5400],
    ['1,5', '1:30', 5400],
    ['90m', '1:30', 5400],
    ['7', '7:00', 25_200],
  ])('%s is saved as %s', async (typed, shown, seconds) => {
    open();
    const user = userEvent.setup();
    await user.click(await cell('tisdag 24'));
    await user.keyboard(`${typed}{Enter}`);
    await waitFor(async () => {
      expect((await entriesOn('2026-11-24')).map((entry) => entry.seconds)).toEqual([seconds]);
    });
    expect(await cell('tisdag 24')).toHaveProperty('value', shown);
  });

  test('arrows and Tab walk, and a written text is saved on the way', async () => {
    open();
    const user = userEvent.setup();
    await user.click(await cell('måndag 23'));
    await user.keyboard('{ArrowRight}2{Tab}3{ArrowRight}');
    await waitFor(async () => {
      expect((await entriesOn('2026-11-24'))[0]?.seconds).toBe(7200);
      expect((await entriesOn('2026-11-25'))[0]?.seconds).toBe(10_800);
    });
    expect(document.activeElement).toBe(await cell('torsdag 26'));
  });

  test('a text that is no time stays in the cell, with what is right beside it', async () => {
    open();
    const user = userEvent.setup();
    await user.click(await cell('tisdag 24'));
    await user.keyboard('en stund{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('1:30');
    expect(await cell('tisdag 24')).toHaveProperty('value', 'en stund');
    expect((await cell('tisdag 24')).getAttribute('aria-invalid')).toBe('true');
    expect(await entriesOn('2026-11-24')).toEqual([]);
    await user.click(await cell('tisdag 24'));
    await user.keyboard('{Escape}');
    expect(await cell('tisdag 24')).toHaveProperty('value', '');
  });

  test('what the disk refuses stays in the cell, marked as not saved', async () => {
    open();
    const user = userEvent.setup();
    await user.click(await cell('tisdag 24'));
    office.memory.refuse('disk-full');
    await user.keyboard('2{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('Inte sparad');
    expect(await cell('tisdag 24')).toHaveProperty('value', '2');
    office.memory.refuse(null);
    await user.click(await cell('tisdag 24'));
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await entriesOn('2026-11-24'))[0]?.seconds).toBe(7200));
  });

  test('the same text typed again is saved again', async () => {
    open();
    const user = userEvent.setup();
    await user.click(await cell('tisdag 24'));
    office.memory.refuse('disk-full');
    await user.keyboard('2{Enter}');
    await screen.findByText(/Inte sparad/);
    office.memory.refuse(null);
    await user.click(await cell('tisdag 24'));
    await user.keyboard('2{Enter}');
    await waitFor(async () => expect((await entriesOn('2026-11-24'))[0]?.seconds).toBe(7200));
  });

  test('R17 an emptied cell removes nothing; its button does, and undo brings it back', async () => {
    open();
    const user = userEvent.setup();
    await user.click(await cell('måndag 23'));
    await user.keyboard('{Delete}');
    expect((await screen.findByRole('alert')).textContent).toContain('Inget togs bort');
    expect(await entriesOn('2026-11-23')).toHaveLength(1);
    expect(await cell('måndag 23')).toHaveProperty('value', '1:00');
    await user.click(screen.getByRole('button', { name: 'Ta bort 1:00' }));
    await waitFor(async () => expect(await entriesOn('2026-11-23')).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Ångra' }));
    await waitFor(async () => expect(await entriesOn('2026-11-23')).toHaveLength(1));
  });

  test('R17 deleting the text and leaving the cell removes nothing either', async () => {
    open();
    const user = userEvent.setup();
    await user.click(await cell('måndag 23'));
    await user.keyboard('{F2}{Backspace}{Backspace}{Backspace}{Backspace}{Enter}');
    await screen.findByText(/Inget togs bort/);
    expect(await entriesOn('2026-11-23')).toHaveLength(1);
    expect(await cell('måndag 23')).toHaveProperty('value', '1:00');
  });

  test('a block from a spreadsheet fills the cells that it covers', async () => {
    open();
    const user = userEvent.setup();
    await user.click(await cell('tisdag 24'));
    await user.paste('1:30\t\t2\r\n');
    await waitFor(async () => expect((await entriesOn('2026-11-26'))[0]?.seconds).toBe(7200));
    expect((await entriesOn('2026-11-24'))[0]?.seconds).toBe(5400);
    expect(await entriesOn('2026-11-25')).toEqual([]);
  });
});

test('R17 an invoiced cell is read-only and says why, while the rest of its row stays open', async () => {
  await write('2026-11-23', 3600);
  const [entry] = await entriesOn('2026-11-23');
  if (entry === undefined) throw new Error('No entry');
  // Another window issued an invoice over the hour: this one only hears of the record.
  const { seq } = await office.store.port.state();
  await office.store.port.append({
    command: 'issue-invoice',
    requestId: 'another-window',
    by: office.me,
    expectedSeq: seq,
    entries: [
      {
        table: 'timeEntries',
        id: entry.id,
        before: { ...entry },
        after: { ...entry, billing: 'invoiced', rev: entry.rev + 1 },
      },
    ],
    erasable: {},
  });
  await catchUp(office.store);
  open();
  const user = userEvent.setup();
  const locked = await cell('måndag 23');
  await waitFor(() => expect(locked).toHaveProperty('readOnly', true));
  const about = document.getElementById(locked.getAttribute('aria-describedby') ?? '');
  expect(about?.textContent).toContain('Fakturerad');
  await user.click(locked);
  await user.keyboard('9{ArrowRight}2{Enter}');
  await waitFor(async () => expect((await entriesOn('2026-11-24'))[0]?.seconds).toBe(7200));
  expect((await entriesOn('2026-11-23'))[0]?.seconds).toBe(3600);
  expect(locked).toHaveProperty('value', '1:00');
});

test('a new row is found by its words and takes the focus', async () => {
  open();
  const user = userEvent.setup();
  await user.click(
    await screen.findByRole('combobox', { name: 'Ny rad: sök kund, system eller uppgift' }),
  );
  await user.keyboard('inlogg');
  await screen.findByRole('option', { name: /Byt inloggning/ });
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(await cell('måndag 23'));
  await user.keyboard('4{Enter}');
  await waitFor(async () => expect((await entriesOn('2026-11-23'))[0]?.seconds).toBe(14_400));
});

test('last week is copied with its hours in one command that one undo takes back', async () => {
  await write('2026-11-16', 3600);
  await write('2026-11-18', 7200);
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Hämta förra veckan/ }));
  await user.click(await screen.findByRole('menuitem', { name: /Raderna med timmar/ }));
  await waitFor(async () => expect((await entriesOn('2026-11-25'))[0]?.seconds).toBe(7200));
  expect((await entriesOn('2026-11-23'))[0]?.seconds).toBe(3600);
  await user.click(await screen.findByRole('button', { name: 'Ångra' }));
  await waitFor(async () => expect(await entriesOn('2026-11-25')).toEqual([]));
  expect(await entriesOn('2026-11-23')).toEqual([]);
});

test('last week’s rows alone come empty', async () => {
  await write('2026-11-16', 3600);
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Hämta förra veckan/ }));
  await user.click(await screen.findByRole('menuitem', { name: /Bara raderna/ }));
  expect(await cell('måndag 23')).toHaveProperty('value', '');
  expect(await entriesOn('2026-11-23')).toEqual([]);
});

test('Alt+arrow turns the week, and the address follows', async () => {
  await write('2026-11-16', 3600);
  const { address } = open();
  const user = userEvent.setup();
  await screen.findByRole('heading', { name: /Vecka 48/ });
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await screen.findByRole('heading', { name: /Vecka 47/ });
  expect(address()).toBe('/hours?week=2026-11-16');
  expect(await cell('måndag 16')).toHaveProperty('value', '1:00');
});

test('sums are those of the rows, against a week of 40 hours', async () => {
  await write('2026-11-23', 8 * 3600);
  await write('2026-11-24', 90 * 60);
  open();
  const grid = await screen.findByRole('table', { name: 'Timmar vecka 48' });
  const foot = within(grid).getByRole('row', { name: /Summa för dagen/ });
  expect(
    within(foot)
      .getAllByRole('cell')
      .map((each) => each.textContent),
  ).toEqual(['8:00', '1:30', '0:00', '0:00', '0:00', '0:00', '0:00', '9:30']);
  expect(screen.getByText('30:30 kvar till 40 h')).toBeTruthy();
});

test('Shift+F2 writes the note of a cell, and a cell without hours asks for them first', async () => {
  await write('2026-11-23', 3600);
  open();
  const user = userEvent.setup();
  await user.click(await cell('tisdag 24'));
  await user.keyboard('{Shift>}{F2}{/Shift}');
  await screen.findByText(/Skriv först hur lång tid det tog/);
  await user.click(await cell('måndag 23'));
  await user.keyboard('{Shift>}{F2}{/Shift}');
  await user.type(await screen.findByRole('textbox', { name: /^Anteckning: / }), 'Bytte nyckel');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(async () =>
    expect(await entriesOn('2026-11-23')).toMatchObject([{ note: 'Bytte nyckel', seconds: 3600 }]),
  );
  const monday = await cell('måndag 23');
  expect(document.activeElement === monday).toBe(true);
  await waitFor(() => {
    const about = document.getElementById(monday.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('Bytte nyckel');
  });
});

describe('a pasted block', () => {
  const paste = (target: HTMLElement, text: string): void => {
    fireEvent.paste(target, { clipboardData: { getData: () => text } });
  };
  const weekSeconds = async () =>
    Promise.all(
      ['2026-11-23', '2026-11-24', '2026-11-25'].map(
        async (date) => (await entriesOn(date))[0]?.seconds ?? 0,
      ),
    );

  test('is one command: one undo takes it back, and its empty cells delete nothing (R17)', async () => {
    await write('2026-11-24', 3600);
    open();
    const user = userEvent.setup();
    const monday = await cell('måndag 23');
    await user.click(monday);
    const before = office.memory.records.length;
    paste(monday, '1:30\t\t2,5\n');
    await waitFor(async () => expect(await weekSeconds()).toEqual([5400, 3600, 9000]));
    expect(office.memory.records.length).toBe(before + 1);
    await screen.findByText('2 rutor inklistrade');
    await user.click(await screen.findByRole('button', { name: 'Ångra' }));
    await waitFor(async () => expect(await weekSeconds()).toEqual([0, 3600, 0]));
  });

  test('keeps what cannot be read in its cell, and writes the rest', async () => {
    await write('2026-11-24', 3600);
    open();
    const user = userEvent.setup();
    const monday = await cell('måndag 23');
    await user.click(monday);
    paste(monday, 'ledig\t2\t3');
    await waitFor(async () => expect(await weekSeconds()).toEqual([0, 7200, 10_800]));
    expect(monday).toHaveProperty('value', 'ledig');
    expect(monday.getAttribute('aria-invalid')).toBe('true');
  });
});

test('a row without hours is there again after a restart, and only in its own week', async () => {
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Nästa vecka' }));
  await screen.findByRole('heading', { name: /Vecka 49/ });
  await user.click(
    await screen.findByRole('combobox', { name: 'Ny rad: sök kund, system eller uppgift' }),
  );
  await user.keyboard('inlogg');
  await screen.findByRole('option', { name: /Byt inloggning/ });
  await user.keyboard('{Enter}');
  await cell('måndag 30');
  const { remembered } = await office.memory.desktop['preferences:read'](undefined);
  expect(remembered['hours.rows']).toMatchObject([{ taskId: task, activity: 'change' }]);
  cleanup();
  open('/hours?week=2026-11-30');
  expect(await cell('måndag 30')).toHaveProperty('value', '');
  cleanup();
  open();
  await screen.findByText('Inga timmar den här veckan än');
});

describe('the export of the hours that are shown', () => {
  const exportAs = async (name: RegExp) => {
    await write('2026-11-23', 5400);
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Exportera' }));
    const [shown] = await screen.findAllByRole('menuitem', { name });
    if (shown === undefined) throw new Error('Nothing to export');
    await user.click(shown);
    await waitFor(() => expect(office.memory.files).toHaveLength(1));
    const [file] = office.memory.files;
    if (file === undefined) throw new Error('Nothing saved');
    return file;
  };

  test('as CSV holds the week, by name', async () => {
    const file = await exportAs(/CSV/);
    expect(file.name).toBe('Timmar 2026-11-23 – 2026-11-29.csv');
    const [head, first, ...more] = new TextDecoder().decode(file.bytes).trim().split('\r\n');
    expect(head).toContain('Datum;Person;Kund');
    expect(first).toContain('2026-11-23;Anna Berg;Fjällräven Kommun;Ärendeportalen;Byt inloggning');
    expect(first).toContain(';5400;1,5000;');
    expect(more).toEqual([]);
  });

  test('as XLSX holds the same, as figures', async () => {
    const file = await exportAs(/XLSX/);
    expect(file.name).toBe('Timmar 2026-11-23 – 2026-11-29.xlsx');
    const rows = readSheet(file.bytes);
    expect(rows[0]?.slice(0, 3)).toEqual(['Datum', 'Person', 'Kund']);
    expect(rows[1]).toContain('Byt inloggning');
    expect(rows[1]).toContain(1.5);
  });
});

describe('R25 the review', () => {
  beforeEach(async () => {
    await write('2026-11-23', 3600);
  });

  test('hands in and approves the shown week by key, in colour and word', async () => {
    open();
    const user = userEvent.setup();
    const bar = await screen.findByRole('region', { name: 'Granskning' });
    await within(bar).findByText('Öppen');
    await user.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
    await within(bar).findByText('Inlämnad');
    await user.keyboard('{Control>}{Shift>}g{/Shift}{/Control}');
    await within(bar).findByText('Godkänd');
    const approved = await cell('måndag 23');
    await waitFor(() => expect(approved).toHaveProperty('readOnly', true));
    expect(await cell('tisdag 24')).toHaveProperty('readOnly', false);
  });

  test('takes an approval back with a reason', async () => {
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Lämna in/ }));
    await user.click(await screen.findByRole('button', { name: /^Godkänn/ }));
    await user.click(await screen.findByRole('button', { name: 'Öppna igen …' }));
    await user.type(await screen.findByRole('textbox', { name: /Anledning/ }), 'Fel kund');
    await user.click(screen.getByRole('button', { name: 'Öppna igen' }));
    await waitFor(async () => expect((await entriesOn('2026-11-23'))[0]?.review).toBe('open'));
  });
});

test('R26 R17 the days of a closed month are read-only, the rest of the row is not', async () => {
  await write('2026-10-30', 3600);
  await lockMonth(office.store, { month: brandText('2026-10') });
  open('/hours?week=2026-10-26');
  const locked = await cell('onsdag 28');
  expect(locked).toHaveProperty('readOnly', true);
  const about = document.getElementById(locked.getAttribute('aria-describedby') ?? '');
  expect(about?.textContent).toContain('Månaden är låst');
  const user = userEvent.setup();
  await user.click(await cell('söndag 1'));
  await user.keyboard('2{Enter}');
  await waitFor(async () => expect((await entriesOn('2026-11-01'))[0]?.seconds).toBe(7200));
});

test('the month is a calendar: sums, missing and red days; a day opens', async () => {
  await write('2026-12-23', 3600);
  office.setNow('2026-12-28T09:00:00.000Z');
  const { address } = open('/hours?view=month&day=2026-12-15');
  const grid = await screen.findByRole('table', { name: 'Timmar december 2026' });
  expect(within(grid).getByText('Julafton')).toBeDefined();
  expect(within(grid).getAllByText('1:00')).not.toHaveLength(0);
  const user = userEvent.setup();
  await user.click(within(grid).getByRole('button', { name: /onsdag 23 december/ }));
  expect(address()).toBe('/hours?view=day&day=2026-12-23');
});

const calendarFile = (text: string): File =>
  new File([text], 'moten.ics', { type: 'text/calendar' });

const meetings = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:a',
  'SUMMARY:Nordlys veckomöte',
  'DTSTART:20261124T080000Z',
  'DTEND:20261124T090000Z',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe('a calendar file', () => {
  const drop = async (text: string): Promise<void> => {
    const input = await screen.findByLabelText('Kalenderfil', { selector: 'input' });
    fireEvent.change(input, { target: { files: [calendarFile(text)] } });
  };

  test('its meetings become hours one by one by a key, and never twice', async () => {
    open();
    await drop(meetings);
    const user = userEvent.setup();
    const dialog = await screen.findByRole('dialog');
    const take = await within(dialog).findByRole('button', { name: 'Välj arbete' });
    take.focus();
    await user.keyboard('e');
    await user.keyboard('inlogg');
    await screen.findByRole('option', { name: /Byt inloggning/ });
    await user.keyboard('{Enter}');
    (await within(dialog).findByRole('button', { name: 'Ta med' })).focus();
    await user.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await entriesOn('2026-11-24')).toMatchObject([
        { seconds: 3600, note: 'Nordlys veckomöte', activity: 'meeting', taskId: task },
      ]),
    );
    await within(dialog).findByText(/1 finns redan bland timmarna/);
  });

  test('one that is broken is refused in words, and nothing is written', async () => {
    open();
    await drop(meetings.slice(0, -10));
    await screen.findByText('moten.ics togs inte emot.');
    expect(await entriesOn('2026-11-24')).toEqual([]);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { HoursPage } from '#features/hours/HoursPage.tsx';
import { listDay } from '#data/hours.ts';
import { saveTimeEntry } from '#data/time-entries.ts';
import { startTimer } from '#data/timers.ts';
import { brandText } from '#domain/brand.ts';
import { emptyTimeEntryForm, type TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { emptyTimerForm } from '#domain/hours/timer-form.ts';
import type { TaskId } from '#domain/record.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let task: TaskId;

beforeEach(async () => {
  office = await openOffice();
  task = await office.addTask({ title: 'Byt inloggning', kind: 'change' });
});

const add = async (form: Partial<TimeEntryForm>): Promise<void> => {
  const saved = await saveTimeEntry(office.store, {
    id: null,
    form: {
      ...emptyTimeEntryForm(brandText('2026-11-24')),
      personId: office.me,
      clientId: office.client,
      systemId: office.system,
      taskId: task,
      activity: 'change',
      ...form,
    },
  });
  expect(saved.ok).toBe(true);
};

const entriesOn = (date: string) =>
  listDay(office.store, { personId: office.me, date: brandText(date) });

const open = (date = '2026-11-24', more = '') =>
  showScreen(office.app, { '/hours': HoursPage }, `/hours?view=day&day=${date}${more}`);

const items = async () => {
  const list = await screen.findByRole('list', { name: /^Poster/ });
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
};

/** The form of a new entry on the task of this test. */
const openForm = async (date = '2026-11-24') => {
  open(date, `&task=${task}`);
  return screen.findByRole('dialog', { name: 'Ny post' });
};

const write = async (field: string, text: string): Promise<void> => {
  const box = await screen.findByRole('textbox', { name: new RegExp(`^${field}`) });
  await userEvent.clear(box);
  await userEvent.type(box, text);
};

const save = () => userEvent.click(screen.getByRole('button', { name: /^Spara/ }));

describe('the day', () => {
  test('entries stand in the order of time, with what nobody wrote down between them', async () => {
    await add({ start: '13:00', end: '14:30', note: 'Provkörning' });
    await add({ start: '08:00', end: '10:00' });
    await add({ duration: '0:45' });
    open();
    const [first, gap, second, last] = await items();
    expect(first).toContain('08:00–10:00');
    expect(gap).toContain('10:00–13:00');
    expect(gap).toContain('Lucka 3:00');
    expect(second).toContain('13:00–14:30');
    expect(second).toContain('Provkörning');
    expect(last).toContain('Utan klockslag');
    expect(screen.getAllByText('Summa 4:15')).not.toEqual([]);
  });

  test('an entry leads to its task', async () => {
    await add({ start: '08:00', end: '10:00' });
    open();
    const list = await screen.findByRole('list', { name: /^Poster/ });
    const link = within(list).getByRole('link', { name: 'Till uppgiften' });
    expect(link.getAttribute('href')).toBe(`/tasks/${task}`);
  });

  test('R16 an overlap is a warning on the later entry', async () => {
    await add({ start: '08:00', end: '10:00' });
    await add({ start: '09:30', end: '11:00' });
    open();
    const [first, second] = await items();
    expect(first).not.toContain('Överlappar');
    expect(second).toContain('Överlappar 0:30');
  });

  test('R13 an end past midnight is marked +1', async () => {
    await add({ start: '22:00', end: '01:30' });
    open();
    expect((await items())[0]).toContain('22:00–01:30+1');
  });

  test('removing is undone from its notice', async () => {
    await add({ start: '08:00', end: '10:00' });
    open();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Ta bort posten 2:00/ }));
    await waitFor(async () => expect(await entriesOn('2026-11-24')).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Ångra' }));
    await waitFor(async () => expect(await entriesOn('2026-11-24')).toHaveLength(1));
  });
});

describe('the form of an entry', () => {
  test('times, note and switch are saved', async () => {
    await openForm();
    await write('Start', '8:15');
    await write('Slut', '10:30');
    await write('Rast', '0:15');
    await screen.findByText('Blir 2:00');
    await write('Anteckning', 'Bytte nyckel');
    await userEvent.click(screen.getByRole('switch', { name: 'Debiterbar' }));
    await screen.findByText('Debiteras inte.');
    await save();
    await waitFor(async () =>
      expect(await entriesOn('2026-11-24')).toMatchObject([
        {
          taskId: task,
          seconds: 7200,
          breakSeconds: 900,
          note: 'Bytte nyckel',
          billing: 'none',
          start: '2026-11-24T07:15:00.000Z',
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Ny post' })).toBeNull());
  });

  test('R18 why this price: the firm’s rate, or the one that is written', async () => {
    await openForm();
    await screen.findByText(/Varför det här priset\?.*per timme: /);
    await write('Timpris', '1 250');
    await screen.findByText(/1\s250,00\skr per timme/);
  });

  test('only a length is enough, and what cannot be read is refused at the field', async () => {
    await openForm();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('radio', { name: 'Endast längd' }));
    await write('Längd', 'en stund');
    await save();
    const length = screen.getByRole('textbox', { name: /^Längd/ });
    await waitFor(() => expect(length.getAttribute('aria-invalid')).toBe('true'));
    expect(await entriesOn('2026-11-24')).toEqual([]);
    await write('Längd', '90m');
    await save();
    await waitFor(async () =>
      expect(await entriesOn('2026-11-24')).toMatchObject([{ seconds: 5400, start: null }]),
    );
  });

  test('R13 an end before the start is the next day, and can be split at midnight (R12)', async () => {
    await openForm();
    await write('Start', '22:00');
    await write('Slut', '01:30');
    await screen.findByText(/Slutar dagen efter \(\+1\)/);
    await userEvent.click(screen.getByRole('button', { name: 'Dela vid midnatt' }));
    await waitFor(async () =>
      expect(await entriesOn('2026-11-25')).toMatchObject([{ seconds: 5400 }]),
    );
    expect(await entriesOn('2026-11-24')).toMatchObject([{ seconds: 7200 }]);
  });

  test('R13 a time that the clocks show twice is asked about, never guessed', async () => {
    await openForm('2026-10-25');
    await write('Start', '02:30');
    await write('Slut', '04:00');
    await save();
    const question = await screen.findByRole('radiogroup', {
      name: '02:30 inträffar två gånger den natten. Vilken menas?',
    });
    expect(await entriesOn('2026-10-25')).toEqual([]);
    await userEvent.click(within(question).getByRole('radio', { name: /Den andra/ }));
    await screen.findByText('Blir 1:30');
    await userEvent.click(within(question).getByRole('radio', { name: /Den första/ }));
    await screen.findByText('Blir 2:30');
    await save();
    await waitFor(async () =>
      expect(await entriesOn('2026-10-25')).toMatchObject([
        { seconds: 9000, start: '2026-10-25T00:30:00.000Z' },
      ]),
    );
  });

  test('R13 a time that the clocks skip is refused in words', async () => {
    await openForm('2026-03-29');
    await write('Start', '02:30');
    await write('Slut', '04:00');
    await save();
    await screen.findByText(/Klockan ställs fram den natten/);
    expect(await entriesOn('2026-03-29')).toEqual([]);
  });

  test('R16 time that another entry or the running timer has is a warning, and is saved', async () => {
    await add({ start: '08:00', end: '10:00' });
    const timer = { ...emptyTimerForm(), personId: office.me, clientId: office.client };
    await startTimer(office.store, timer);
    await openForm();
    await write('Start', '09:00');
    await write('Slut', '09:30');
    await screen.findByText(/Tiden överlappar 1 annan post/);
    await write('Start', '10:30');
    await write('Slut', '11:00');
    await screen.findByText(/överlappar tidtagningen/);
    await save();
    await waitFor(async () => expect(await entriesOn('2026-11-24')).toHaveLength(2));
  });

  test('an entry is opened from its day, and what was not touched stays as it is', async () => {
    await add({ start: '08:00', end: '10:00', note: 'Först' });
    open();
    await userEvent.click(await screen.findByRole('button', { name: /^08:00–10:00/ }));
    await screen.findByRole('dialog', { name: 'Post' });
    await write('Anteckning', 'Sedan');
    await save();
    await waitFor(async () =>
      expect(await entriesOn('2026-11-24')).toMatchObject([
        { note: 'Sedan', seconds: 7200, start: '2026-11-24T07:00:00.000Z' },
      ]),
    );
  });
});

import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { TimerBar } from '#features/hours/TimerBar.tsx';
import { listDay } from '#data/hours.ts';
import { getTimer, startTimer } from '#data/timers.ts';
import { brandText } from '#domain/brand.ts';
import type { TaskId } from '#domain/record.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let task: TaskId;

beforeEach(async () => {
  office = await openOffice();
  task = await office.addTask({ title: 'Byt inloggning', kind: 'change' });
});

const open = () => showScreen(office.app, { '/': TimerBar }, '/');
const today = () => listDay(office.store, { personId: office.me, date: brandText('2026-11-24') });
const startOnTask = () =>
  startTimer(office.store, {
    personId: office.me,
    clientId: office.client,
    systemId: office.system,
    taskId: task,
    activity: 'change',
    note: '',
  });

test('R14 a running timer is its stored start: it is there again after a restart', async () => {
  await startOnTask();
  office.setNow('2026-11-24T10:30:15.000Z');
  open();
  expect((await screen.findByRole('timer')).textContent).toBe('1:30:15');
  await screen.findByText(/Byt inloggning/);
});

test('Ctrl+T starts, a search says on what, and Ctrl+T stops into an entry', async () => {
  open();
  const user = userEvent.setup();
  await screen.findByText('Ingen tidtagning');
  await user.keyboard('{Control>}t{/Control}');
  await screen.findByRole('timer');
  const box = await screen.findByRole('combobox');
  await user.click(box);
  await user.keyboard('inlogg');
  await user.click(await screen.findByRole('option', { name: /Byt inloggning/ }));
  await waitFor(async () =>
    expect(await getTimer(office.store, office.me)).toMatchObject({ taskId: task }),
  );
  office.setNow('2026-11-24T10:15:00.000Z');
  await screen.findByRole('button', { name: /Byt inloggning/ });
  await user.keyboard('{Control>}t{/Control}');
  await waitFor(async () => expect(await today()).toMatchObject([{ seconds: 4500, taskId: task }]));
  expect(await getTimer(office.store, office.me)).toBeNull();
});

test('discarding asks first, and keeps nothing', async () => {
  await startOnTask();
  office.setNow('2026-11-24T10:00:00.000Z');
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Kasta tiden' }));
  const dialog = await screen.findByRole('dialog', { name: 'Kasta tiden?' });
  await user.click(within(dialog).getByRole('button', { name: 'Kasta tiden' }));
  await waitFor(async () => expect(await getTimer(office.store, office.me)).toBeNull());
  expect(await today()).toEqual([]);
});

const beAway = async () => {
  await startOnTask();
  office.setNow('2026-11-24T12:00:00.000Z');
  open();
  await screen.findByRole('timer');
  act(() =>
    office.memory.tell('power:away', {
      from: '2026-11-24T10:00:00.000Z',
      to: '2026-11-24T11:30:00.000Z',
    }),
  );
  return screen.findByRole('alertdialog');
};

test('R14 time away is asked about, and not counted without an answer', async () => {
  const question = await beAway();
  expect(question.textContent).toContain('11:00–12:30');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Stoppa(?! utan)/ }));
  await waitFor(async () => expect((await today())[0]?.seconds).toBe(3 * 3600 - 5400));
});

test('R14 time away that is to be counted is', async () => {
  const question = await beAway();
  const user = userEvent.setup();
  await user.click(within(question).getByRole('button', { name: 'Räkna med den' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: /^Stoppa(?! utan)/ }));
  await waitFor(async () => expect((await today())[0]?.seconds).toBe(3 * 3600));
});

test('R14 time away that was other work is written there, and stays out of the run', async () => {
  const other = await office.addTask({ title: 'Akut driftstopp', kind: 'problem' });
  const question = await beAway();
  const user = userEvent.setup();
  await user.click(within(question).getByRole('button', { name: 'Det var annat arbete …' }));
  await user.click(within(question).getByRole('combobox'));
  await user.keyboard('akut');
  await user.click(await screen.findByRole('option', { name: /Akut driftstopp/ }));
  await waitFor(async () =>
    expect(await today()).toMatchObject([{ taskId: other, seconds: 5400 }]),
  );
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await user.click(screen.getByRole('button', { name: /^Stoppa(?! utan)/ }));
  await waitFor(async () => expect(await today()).toHaveLength(2));
  const sum = (await today()).reduce((total, { seconds }) => total + seconds, 0);
  expect(sum).toBe(3 * 3600);
});

test('R14 leave it out and go on: the time is saved, and a new run begins', async () => {
  const question = await beAway();
  const user = userEvent.setup();
  await user.click(within(question).getByRole('button', { name: /Fortsätt nu/ }));
  await waitFor(async () => expect((await today())[0]?.seconds).toBe(3 * 3600 - 5400));
  await waitFor(async () =>
    expect(await getTimer(office.store, office.me)).toMatchObject({
      taskId: task,
      startedAt: '2026-11-24T12:00:00.000Z',
    }),
  );
});

test('R15 eight hours are a warning', async () => {
  await startOnTask();
  office.setNow('2026-11-24T17:30:00.000Z');
  open();
  await screen.findByText(/Mer än 8 timmar/);
});

test('R15 after eight hours it asks once a run; a yes is remembered over a restart', async () => {
  await startOnTask();
  office.setNow('2026-11-24T17:30:00.000Z');
  open();
  const user = userEvent.setup();
  const alarm = await screen.findByRole('alertdialog', { name: 'Tiden har gått i åtta timmar' });
  await user.click(within(alarm).getByRole('button', { name: 'Ja, låt den gå' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  cleanup();
  open();
  await screen.findByText(/Mer än 8 timmar/);
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('R15 at the end of the day it asks who began before it, and stops at once', async () => {
  office.setNow('2026-11-24T16:00:00.000Z');
  await startOnTask();
  office.setNow('2026-11-24T17:10:00.000Z');
  open();
  const user = userEvent.setup();
  const alarm = await screen.findByRole('alertdialog', { name: 'Klockan är efter 18' });
  await user.click(within(alarm).getByRole('button', { name: 'Stoppa nu' }));
  await waitFor(async () => expect(await today()).toMatchObject([{ seconds: 4200 }]));
});

test('R15 R12 a passed midnight is a warning, and at the stop the time can be split there', async () => {
  office.setNow('2026-11-24T22:30:00.000Z');
  await startOnTask();
  office.setNow('2026-11-25T00:30:00.000Z');
  open();
  await screen.findByText(/Har passerat midnatt/);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Stoppa(?! utan)/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Dela tiden vid midnatt?' });
  expect(await getTimer(office.store, office.me)).not.toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Dela vid midnatt' }));
  await waitFor(async () => expect((await today())[0]?.seconds).toBe(1800));
  const tomorrow = await listDay(office.store, {
    personId: office.me,
    date: brandText('2026-11-25'),
  });
  expect(tomorrow).toMatchObject([{ seconds: 5400, taskId: task }]);
  await user.click(await screen.findByRole('button', { name: 'Ångra' }));
  await screen.findByRole('timer');
});

test('R12 kept whole, the time is one entry on the day on which it began', async () => {
  office.setNow('2026-11-24T22:30:00.000Z');
  await startOnTask();
  office.setNow('2026-11-25T00:30:00.000Z');
  open();
  const user = userEvent.setup();
  await screen.findByRole('timer');
  await user.keyboard('{Control>}t{/Control}');
  await user.click(await screen.findByRole('button', { name: 'Behåll som en post' }));
  await waitFor(async () => expect((await today())[0]?.seconds).toBe(7200));
});

test('R12 a passed month end splits by itself, unasked', async () => {
  office.setNow('2026-11-30T22:30:00.000Z');
  await startOnTask();
  office.setNow('2026-12-01T00:00:00.000Z');
  open();
  await screen.findByText(/passerat ett månadsskifte/);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Stoppa(?! utan)/ }));
  await screen.findByText('Tiden är sparad, delad vid midnatt');
  const days = ['2026-11-30', '2026-12-01'].map((date) =>
    listDay(office.store, { personId: office.me, date: brandText(date) }),
  );
  const seconds = (await Promise.all(days)).map(([entry]) => entry?.seconds);
  expect(seconds).toEqual([1800, 3600]);
});

/** The program ends while the timer runs, and is started again later. */
const restartAfter = async (now: string) => {
  await startOnTask();
  open();
  await screen.findByRole('timer');
  cleanup();
  office.setNow(now);
  open();
};

test('R14 a timer found running after a crash asks about the time since its last beat', async () => {
  await restartAfter('2026-11-24T11:00:00.000Z');
  const question = await screen.findByRole('alertdialog');
  expect(question.textContent).toContain('10:00–12:00');
  office.setNow('2026-11-24T12:00:00.000Z');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Stoppa(?! utan)/ }));
  await waitFor(async () =>
    expect(await today()).toMatchObject([{ seconds: 3600, breakSeconds: 7200 }]),
  );
});

test('R14 a restart within two minutes asks nothing', async () => {
  await restartAfter('2026-11-24T09:02:00.000Z');
  await screen.findByRole('timer');
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('R14 two absences are two questions: one counted, the other not', async () => {
  await beAway();
  act(() =>
    office.memory.tell('power:away', {
      from: '2026-11-24T11:40:00.000Z',
      to: '2026-11-24T11:55:00.000Z',
    }),
  );
  await screen.findByText(/Sedan finns 1 frånvaro till/);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Räkna med den' }));
  const second = await screen.findByText(/12:40–12:55/);
  expect(second.textContent).not.toContain('Sedan finns');
  await user.click(screen.getByRole('button', { name: 'Stoppa utan den tiden' }));
  await waitFor(async () => expect((await today())[0]?.seconds).toBe(3 * 3600 - 900));
});
